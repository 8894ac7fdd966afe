package io.github.kehoach.json;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Place;
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
      optionalNumber("month", every -> every.place().month());
  private final Field<Deadline.Every, Integer> quarter =
      optionalNumber("quarter", every -> every.place().quarter());
  private final Field<Deadline.Every, Integer> day =
      optionalNumber("day", every -> every.place().day());
  private final Field<Deadline.Every, DayOfWeek> weekday =
      optional("weekday", Scalar.WEEKDAY, every -> every.place().weekday());
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
  Deadline.Every build(Slots slots) {
    Place place =
        new Place(
            slots.number(month), slots.number(quarter), slots.number(day), slots.optional(weekday));
    return new Deadline.Every(
        slots.get(cycle),
        slots.get(interval),
        slots.get(edge),
        place,
        slots.get(offset),
        slots.optional(from),
        slots.optional(until));
  }
}
