package io.github.kehoach.laws.core;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import java.util.Arrays;
import java.util.List;

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
    Trigger event = Trigger.of(Trigger.Type.EVENT);
    Deadline standing = Deadline.continuous();
    return List.of(
        of("By.period", () -> Deadline.by(null)),
        of("Before.period", () -> Deadline.before(null)),
        of("Every.cycle", () -> Deadline.every(null).build()),
        of("Continuous.cycle", () -> Deadline.continuous((Cycle) null)),
        of("Continuous.start", () -> Deadline.continuous((Start) null)),
        of("Open.start", () -> new Deadline.Open(null)),
        of("Open.start, given", () -> Deadline.open(null)),
        of("Start.period", () -> Start.from(null)),
        of("Start.period, excluded", () -> Start.after(null)),
        of("OnDemand.when", () -> Deadline.onDemand(null)),
        of("Unread.text", () -> Deadline.unread(null)),
        of("Triggered.trigger", () -> Deadline.triggered(null)),
        of("Triggered.lag", () -> new Deadline.Triggered(event, null)),
        of("Triggered.lag, given", () -> Deadline.triggered(event, null)),
        of("Trigger.type", () -> Trigger.of(null)),
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
