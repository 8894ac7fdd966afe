package io.github.kehoach.exchange.ical;

import io.github.kehoach.core.period.DayRange;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.RRule;

/** Reads calendars with ical4j. */
final class Ical4j {
  private Ical4j() {}

  static Calendar calendar(String text) {
    try {
      return new CalendarBuilder().build(new StringReader(text));
    } catch (IOException | ParserException refused) {
      throw new IllegalStateException(text, refused);
    }
  }

  static List<VToDo> todos(String text) {
    return calendar(text).getComponents(Component.VTODO);
  }

  /** The values of one property of every to-do that has it. */
  static List<String> values(String text, String property) {
    return todos(text).stream().flatMap(todo -> value(todo, property).stream()).toList();
  }

  static Optional<String> value(VToDo todo, String property) {
    return todo.<Property>getProperty(property).map(Property::getValue);
  }

  /** The days on which to-dos are due in a range, by their rules or without. */
  static List<LocalDate> days(String text, DayRange range) {
    TreeSet<LocalDate> days = new TreeSet<>();
    todos(text).forEach(todo -> days(todo, range).forEach(days::add));
    return List.copyOf(days);
  }

  static Stream<LocalDate> days(VToDo todo, DayRange range) {
    return todo.<Due<LocalDate>>getProperty(Property.DUE)
        .map(Due::getDate)
        .map(due -> repeated(todo, due, range))
        .orElse(Stream.empty())
        .filter(range::contains);
  }

  private static Stream<LocalDate> repeated(VToDo todo, LocalDate due, DayRange range) {
    return todo.<RRule<LocalDate>>getProperty(Property.RRULE)
        .map(
            rule ->
                rule
                    .getRecur()
                    .getDates(
                        due, range.firstInclusive().minusDays(1), range.lastInclusive().plusDays(1))
                    .stream())
        .orElse(Stream.of(due));
  }
}
