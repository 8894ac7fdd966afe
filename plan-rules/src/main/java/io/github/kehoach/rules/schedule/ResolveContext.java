package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a deadline is resolved with. Nothing reads a clock: facts that are not to count yet, as of
 * some day, are left out by the caller. Immutable and thread-safe.
 *
 * <pre>{@code
 * ResolveContext.builder()
 *     .since(LocalDate.of(2025, 2, 20))
 *     .task(TaskRef.of("15"))
 *     .addFacts(Fact.triggerFired(Released.task(TaskRef.of("15")), LocalDate.of(2025, 3, 3)))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@PlanStyle
public sealed interface ResolveContext permits ImmutableResolveContext {
  /** The plan's day, or the day that stands for it where the plan has none; years 1 to 9999. */
  LocalDate since();

  /**
   * The task whose deadline is resolved, as the facts name it: extensions and releases of a task
   * count if they name an equal one.
   */
  Optional<TaskRef> task();

  /**
   * What has happened. Events and extensions count, all others are ignored. An event releases what
   * it names: whatever this task waits for, or exactly this trigger; of several the earliest
   * counts. Of several extensions the one decided last counts, and of one day the last written
   * down.
   */
  List<Fact> facts();

  /** The plan's words, quoted in reasons; not blank. */
  Optional<String> wording();

  /** The days on which agencies work. */
  @Value.Default
  default WorkingCalendar calendar() {
    return WorkingCalendar.vietnam();
  }

  /** For days that the plan names: unless told otherwise they stay, also on a Sunday. */
  @Value.Default
  default Rollover namedDays() {
    return Rollover.NONE;
  }

  /**
   * For days counted from an event: unless told otherwise they move to the next working day. A lag
   * before an event never moves.
   */
  @Value.Default
  default Rollover lags() {
    return Rollover.NEXT_WORKING_DAY;
  }

  /** Where a recurring deadline begins. */
  @Value.Default
  default FirstOccurrence firstOccurrence() {
    return FirstOccurrence.DUE_DAY;
  }

  /**
   * Refuses days that no plan has.
   *
   * @throws InvalidValueException if {@code since} is outside years 1 to 9999 or the wording blank
   */
  @Value.Check
  default void check() {
    Checks.range(since().getYear(), 1, 9999, "ResolveContext.since");
    Checks.text(wording(), "ResolveContext.wording");
  }

  /** A context without facts, with the calendar of Vietnam and the usual policies. */
  static ResolveContext since(LocalDate day) {
    return builder().since(day).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds contexts. Not thread-safe. */
  class Builder extends ImmutableResolveContext.Builder {
    Builder() {}
  }
}
