package io.github.kehoach.exchange.ical;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.AnyText;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.exchange.CalendarLaws;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PlanCalendarProperties {
  private static final LocalDate SINCE = LocalDate.of(2025, 2, 20);

  /**
   * No backslash directly before a line break: ical4j 4.4.0 reads these two escapes, one after the
   * other, as a backslash and an n. PlanCalendarTest holds them against the letter of RFC 5545.
   */
  private static final List<String> PIECES =
      List.of(
          "a", "ắ", "𝟙", "☺", "👩‍💻", "\\d", "\\n", ";", ",", ":", "\"", "\n", "\r\n", "\r", "\t",
          " ");

  private static final PlanCalendar CALENDAR = PlanCalendar.since(SINCE, Language.VI);

  @Provide
  Arbitrary<Deadline> deadlines() {
    return Composed.frequencyOf(
        Tuple.of(3, AnyDeadline.deadline()), Tuple.of(2, AnyDeadline.every().map(any -> any)));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return AnyPeriod.day();
  }

  /** From the plan's day on, which lies in the years 2000 to 2060 as those of deadlines do. */
  private static DayRange years(LocalDate from) {
    return DayRange.ofClosed(from.minusYears(1), from.plusYears(3));
  }

  @Provide
  Arbitrary<Plan> plans() {
    return AnyPlan.plan();
  }

  @Provide
  Arbitrary<String> titles() {
    return Composed.frequencyOf(
            Tuple.of(2, AnyText.text()),
            Tuple.of(
                1, Arbitraries.of(PIECES).list().ofMaxSize(60).map(one -> String.join("", one))))
        .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit));
  }

  @net.jqwik.api.Property
  @Label("calendar-same-days")
  void sameDays(@ForAll("deadlines") Deadline deadline, @ForAll("days") LocalDate since) {
    PlanCalendar calendar = PlanCalendar.since(since, Language.EN);
    DayRange range = years(since);
    CalendarLaws.sameDays(deadline, since, range, calendar.singlyIn(range)::write, Ical4j::days)
        .check();
    if (deadline.simpleParts().stream().noneMatch(part -> hasNoRule(part.deadline()))) {
      CalendarLaws.sameDays(deadline, since, range, calendar::write, Ical4j::days).check();
    }
  }

  /** Which no rule of RFC 5545 can say: the to-do tells so and has no due day. */
  private static boolean hasNoRule(Deadline deadline) {
    return deadline instanceof Deadline.Every every
        && (every.workingDay().isPresent()
            || (every.edge() == Edge.BEFORE && every.nth().orElse(0) == 1));
  }

  @Example
  void theFirstWorkingDayOfEachMonthIsDueSinglyAndByNoRule() {
    isDueSinglyAndByNoRule(Deadline.every(Cycle.MONTH).onWorkingDay(1).build());
  }

  @Example
  void theDayBeforeTheFirstMondayOfEachMonthIsDueSinglyAndByNoRule() {
    isDueSinglyAndByNoRule(
        Deadline.every(Cycle.MONTH).on(DayOfWeek.MONDAY).nth(1).before().build());
  }

  private static void isDueSinglyAndByNoRule(Deadline deadline) {
    LocalDate since = LocalDate.of(2025, 1, 1);
    DayRange range = years(since);
    PlanCalendar calendar = PlanCalendar.since(since, Language.EN);
    CalendarLaws.sameDays(deadline, since, range, calendar.singlyIn(range)::write, Ical4j::days)
        .check();
    Plan plan = CalendarLaws.plan(Task.builder().title("Việc").deadline(deadline).build());
    assertThat(calendar.write(plan))
        .contains("The calendar gives no due day")
        .doesNotContain("RRULE");
  }

  @Example
  @Label("planted: calendar-same-days")
  void dueOnTheDayAfterAsTheLetterOfTheStandardHasIt() {
    PlantedBug.isCaught(
        deadlines(),
        deadline ->
            CalendarLaws.sameDays(
                deadline,
                SINCE,
                years(SINCE),
                CALENDAR::write,
                (calendar, range) ->
                    Ical4j.days(calendar, range).stream().map(day -> day.plusDays(1)).toList()));
  }

  @net.jqwik.api.Property(tries = 100)
  @Label("calendar-undated-says-why")
  void undatedSaysWhy(@ForAll("plans") Plan plan) {
    CalendarLaws.undatedSaysWhy(plan, CALENDAR::write, PlanCalendarProperties::unexplained).check();
  }

  @Example
  @Label("planted: calendar-undated-says-why")
  void dueDaysLeftOut() {
    PlantedBug.isCaught(
        plans(),
        plan ->
            CalendarLaws.undatedSaysWhy(
                plan,
                any -> CALENDAR.write(any).replaceAll("DUE;VALUE=DATE:\\d+\r\n", ""),
                PlanCalendarProperties::unexplained));
  }

  private static int unexplained(String calendar) {
    return (int)
        Ical4j.todos(calendar).stream()
            .filter(todo -> Ical4j.value(todo, Property.DUE).isEmpty())
            .filter(todo -> Ical4j.value(todo, Property.COMMENT).isEmpty())
            .count();
  }

  @net.jqwik.api.Property
  @Label("calendar-text-survives")
  void textSurvives(@ForAll("titles") String title) {
    CalendarLaws.textSurvives(title, CALENDAR::write, PlanCalendarProperties::summaries).check();
  }

  @Example
  @Label("planted: calendar-text-survives")
  void foldedLinesNotJoined() {
    PlantedBug.isCaught(
        titles(),
        title ->
            CalendarLaws.textSurvives(
                title,
                plan -> CALENDAR.write(plan).replace("\r\n ", "\r\n  "),
                PlanCalendarProperties::summaries));
  }

  private static List<String> summaries(String calendar) {
    return Ical4j.values(calendar, Property.SUMMARY);
  }

  @net.jqwik.api.Property(tries = 200)
  @Label("calendar-lines-fold")
  void linesFold(@ForAll("plans") Plan plan) {
    CalendarLaws.linesFold(plan, any -> CALENDAR.write(any).getBytes(StandardCharsets.UTF_8))
        .check();
  }

  @Example
  @Label("planted: calendar-lines-fold")
  void charactersCountedForOctets() {
    PlantedBug.isCaught(
        plans(),
        plan ->
            CalendarLaws.linesFold(
                plan,
                any ->
                    CALENDAR
                        .write(any)
                        .replace("\r\n ", "")
                        .replaceAll("(.{74})", "$1\r\n ")
                        .getBytes(StandardCharsets.UTF_8)));
  }

  @net.jqwik.api.Property(tries = 100)
  @Label("calendar-uids")
  void uids(@ForAll("plans") Plan plan) {
    CalendarLaws.uids(plan, CALENDAR::write, PlanCalendarProperties::uids).check();
  }

  @Example
  @Label("planted: calendar-uids")
  void tasksIdentifiedByTheirTitles() {
    PlantedBug.isCaught(
        plans(),
        plan -> CalendarLaws.uids(plan, CALENDAR::write, PlanCalendarProperties::summaries));
  }

  private static List<String> uids(String calendar) {
    return Ical4j.values(calendar, Property.UID);
  }
}
