package io.github.kehoach.json;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.Optional;

/** Kinds of deadlines that have a beginning at most: {@code after} or {@code from} a period. */
final class StandingForms {
  private static final String RESTRICTION =
      """
      {"properties": {"after": {"not": {"pattern": "(?:^|/)9999(?:-12(?:-31)?|-Q4|-S2)?$"}}},
       "not": {"required": ["after", "from"]}}""";

  private StandingForms() {}

  /** {@code {"kind":"continuous","cycle":"year","after":"2025"}}. */
  static final class Continuous extends ObjectForm<Deadline.Continuous> {
    private final Field<Deadline.Continuous, Cycle> cycle =
        optional("cycle", Scalar.CYCLE, Deadline.Continuous::cycle);
    private final Field<Deadline.Continuous, CalendarPeriod> after =
        optional("after", Scalar.PERIOD, duty -> after(duty.start()));
    private final Field<Deadline.Continuous, CalendarPeriod> from =
        optional("from", Scalar.PERIOD, duty -> from(duty.start()));
    private final Field<Deadline.Continuous, CalendarPeriod> until =
        optional("until", Scalar.PERIOD, Deadline.Continuous::until);

    Continuous() {
      super("Continuous", "continuous");
    }

    @Override
    String restriction() {
      return RESTRICTION;
    }

    @Override
    Deadline.Continuous build(Slots slots) {
      return Deadline.Continuous.builder()
          .cycle(slots.optional(cycle).orElse(null))
          .start(start(slots.optional(after), slots.optional(from)).orElse(null))
          .until(slots.optional(until).orElse(null))
          .build();
    }
  }

  /** {@code {"kind":"open","after":"2025"}}. */
  static final class Open extends ObjectForm<Deadline.Open> {
    private final Field<Deadline.Open, CalendarPeriod> after =
        optional("after", Scalar.PERIOD, duty -> after(duty.start()));
    private final Field<Deadline.Open, CalendarPeriod> from =
        optional("from", Scalar.PERIOD, duty -> from(duty.start()));

    Open() {
      super("Open", "open");
    }

    @Override
    String restriction() {
      return RESTRICTION;
    }

    @Override
    Deadline.Open build(Slots slots) {
      return new Deadline.Open(start(slots.optional(after), slots.optional(from)));
    }
  }

  private static Optional<CalendarPeriod> after(Optional<Start> start) {
    return start.filter(when -> !when.inclusive()).map(Start::period);
  }

  private static Optional<CalendarPeriod> from(Optional<Start> start) {
    return start.filter(Start::inclusive).map(Start::period);
  }

  private static Optional<Start> start(
      Optional<CalendarPeriod> after, Optional<CalendarPeriod> from) {
    if (after.isPresent() && from.isPresent()) {
      throw new InvalidValueException(
          "Start.from", "not stand beside 'after'", after.get() + ", " + from.get());
    }
    return after.map(Start::after).or(() -> from.map(Start::from));
  }
}
