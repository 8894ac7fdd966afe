package io.github.kehoach.json;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;

/** {@code {"kind":"every","cycle":"year","edge":"before","month":10}}. */
final class EveryForm extends ObjectForm<Deadline.Every> {
  private final Field<Deadline.Every, Cycle> cycle =
      required("cycle", Scalar.CYCLE, Deadline.Every::cycle);
  private final Field<Deadline.Every, Integer> interval =
      withDefault("interval", Numbers.WHOLE, Deadline.Every::interval, 1);
  private final Field<Deadline.Every, Edge> edge =
      withDefault("edge", Scalar.EDGE, Deadline.Every::edge, Edge.BY);
  private final Field<Deadline.Every, Integer> month =
      optionalNumber("month", every -> every.month());
  private final Field<Deadline.Every, Integer> quarter =
      optionalNumber("quarter", every -> every.quarter());
  private final Field<Deadline.Every, Integer> day = optionalNumber("day", every -> every.day());
  private final Field<Deadline.Every, DayOfWeek> weekday =
      optional("weekday", Scalar.WEEKDAY, every -> every.weekday());
  private final Field<Deadline.Every, Integer> offset =
      withDefault("offset", Numbers.WHOLE, Deadline.Every::offset, 0);
  private final Field<Deadline.Every, CalendarPeriod> from =
      optional("from", Scalar.PERIOD, Deadline.Every::from);
  private final Field<Deadline.Every, CalendarPeriod> until =
      optional("until", Scalar.PERIOD, Deadline.Every::until);

  EveryForm() {
    super("Every", "every");
  }

  @Override
  String restriction() {
    return """
        {"properties": {
          "interval": {"minimum": 1, "maximum": 1000},
          "offset": {"minimum": 0, "maximum": 100},
          "month": {"enum": [-1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]},
          "quarter": {"minimum": 1, "maximum": 4},
          "day": {"minimum": -1, "maximum": 31, "not": {"const": 0}}},
         "not": {"required": ["month", "quarter"]},
         "allOf": [
          {"if": {"properties": {"cycle": {"const": "week"}}}, "else": {"properties": {"weekday": false}}},
          {"if": {"properties": {"cycle": {"enum": ["day", "week"]}}}, "then": {"properties": {"day": false}}},
          {"if": {"properties": {"cycle": {"enum": ["day", "week", "month"]}}},
           "then": {"properties": {"month": false}}, "else": {"dependentRequired": {"day": ["month"]}}},
          {"if": {"properties": {"cycle": {"const": "year"}}}, "else": {"properties": {"quarter": false}}},
          {"if": {"properties": {"cycle": {"const": "quarter"}}}, "then": {"properties": {"month": {"maximum": 3}}}},
          {"if": {"properties": {"cycle": {"const": "halfYear"}}}, "then": {"properties": {"month": {"maximum": 6}}}},
          {"if": {"properties": {"cycle": {"const": "year"}, "month": {"enum": [4, 6, 9, 11]}}, "required": ["month"]},
           "then": {"properties": {"day": {"maximum": 30}}}},
          {"if": {"properties": {"cycle": {"const": "year"}, "month": {"const": 2}}, "required": ["month"]},
           "then": {"properties": {"day": {"maximum": 29}}}}]}""";
  }

  @Override
  Deadline.Every build(Slots slots) {
    return Deadline.every(slots.get(cycle))
        .interval(slots.get(interval))
        .edge(slots.get(edge))
        .inMonth(slots.optional(month).orElse(null))
        .inQuarter(slots.optional(quarter).orElse(null))
        .onDay(slots.optional(day).orElse(null))
        .on(slots.optional(weekday).orElse(null))
        .offset(slots.get(offset))
        .from(slots.optional(from).orElse(null))
        .until(slots.optional(until).orElse(null))
        .build();
  }
}
