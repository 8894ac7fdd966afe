package io.github.kehoach.laws.core;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.Place;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An attempt to build a value with null in one of its fields, all others good.
 *
 * @param name type and field, such as {@code Every.cycle}
 * @param build the attempt
 */
public record NullField(String name, Runnable build) {
  /** Every field of every deadline and of the values in it. */
  @SuppressWarnings("NullOptional")
  public static List<NullField> ofDeadlines() {
    Place whole = Place.whole();
    OptionalInt no = OptionalInt.empty();
    Optional<CalendarPeriod> never = Optional.empty();
    Trigger event = Trigger.of(Trigger.Type.EVENT);
    Deadline standing = Deadline.continuous();
    return List.of(
        of("By.period", () -> Deadline.by(null)),
        of("Before.period", () -> Deadline.before(null)),
        of("Every.cycle", () -> Deadline.every(null)),
        of("Every.edge", () -> new Deadline.Every(Cycle.YEAR, 1, null, whole, 0, never, never)),
        of("Every.place", () -> new Deadline.Every(Cycle.YEAR, 1, Edge.BY, null, 0, never, never)),
        of("Every.from", () -> new Deadline.Every(Cycle.YEAR, 1, Edge.BY, whole, 0, null, never)),
        of("Every.until", () -> new Deadline.Every(Cycle.YEAR, 1, Edge.BY, whole, 0, never, null)),
        of("Place.month", () -> new Place(null, no, no, Optional.empty())),
        of("Place.quarter", () -> new Place(no, null, no, Optional.empty())),
        of("Place.day", () -> new Place(no, no, null, Optional.empty())),
        of("Place.weekday", () -> new Place(no, no, no, null)),
        of("Every.on", () -> Deadline.every(Cycle.WEEK).on(null)),
        of("Every.from, given", () -> Deadline.every(Cycle.WEEK).from(null)),
        of("Every.until, given", () -> Deadline.every(Cycle.WEEK).until(null)),
        of("Continuous.cycle", () -> new Deadline.Continuous(null, Optional.empty())),
        of("Continuous.start", () -> new Deadline.Continuous(Optional.empty(), null)),
        of("Continuous.cycle, given", () -> Deadline.continuous((Cycle) null)),
        of("Continuous.start, given", () -> Deadline.continuous((Start) null)),
        of("Open.start", () -> new Deadline.Open(null)),
        of("Open.start, given", () -> Deadline.open(null)),
        of("Start.period", () -> Start.from(null)),
        of("Start.period, excluded", () -> Start.after(null)),
        of("OnDemand.when", () -> Deadline.onDemand(null)),
        of("Unread.text", () -> Deadline.unread(null)),
        of("Triggered.trigger", () -> Deadline.triggered(null)),
        of("Triggered.lag", () -> new Deadline.Triggered(event, null)),
        of("Triggered.lag, given", () -> Deadline.triggered(event).after(null)),
        of("Trigger.type", () -> Trigger.of(null)),
        of("Trigger.by", () -> new Trigger(Trigger.Type.EVENT, null, Optional.empty())),
        of("Trigger.subject", () -> new Trigger(Trigger.Type.EVENT, Optional.empty(), null)),
        of("Trigger.by, given", () -> event.by(null)),
        of("Trigger.subject, given", () -> event.about(null)),
        of("Lag.unit", () -> Lag.of(1, null)),
        of("AllOf.parts", () -> Deadline.allOf((List<Deadline>) null)),
        of("AllOf.parts, one", () -> Deadline.allOf(Arrays.asList(standing, null))),
        of("AllOf.parts, lone", () -> Deadline.allOf((Deadline) null)),
        of("Scoped.parts", () -> Deadline.scoped((List<ScopedPart>) null)),
        of("Scoped.parts, one", () -> Deadline.scoped((ScopedPart) null)),
        of("ScopedPart.scope", () -> ScopedPart.of(null, standing)),
        of("ScopedPart.deadline", () -> ScopedPart.of("các xã", null)));
  }

  private static NullField of(String name, Runnable build) {
    return new NullField(name, build);
  }
}
