package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.rules.text.Messages;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/**
 * A recurring deadline as a recurrence rule of RFC 5545, for calendar programs, or why there is
 * none. Immutable and thread-safe.
 *
 * <pre>{@code
 * Rrule.of(Deadline.every(Cycle.MONTH).onDay(30).build(), ResolveContext.since(LocalDate.of(2025, 2, 20)));
 * // DTSTART 2025-02-28, FREQ=MONTHLY;BYMONTHDAY=30,-1;BYSETPOS=1
 * }</pre>
 *
 * <p>Laws: {@code rrule-same-days}.
 */
public sealed interface Rrule {
  /** What the function for this variant gives. */
  <R> R match(Function<Recurring, R> rule, Function<None, R> none);

  /**
   * The rule that gives the same due days, if RFC 5545 can say it: for every recurring deadline
   * with a first cycle whose due days stay where they are named, but for working days and for what
   * is due before the first of a weekday.
   *
   * @param context the plan's day, from which the rule begins, and the policies
   */
  static Rrule of(Deadline deadline, ResolveContext context) {
    Objects.requireNonNull(context, "context");
    return deadline instanceof Deadline.Every every
        ? RruleWriter.write(every, context)
        : new None(Messages.text("rrule.notRecurring"));
  }

  /**
   * A rule and the day that it begins on.
   *
   * @param start the first due day, the rule's {@code DTSTART}, a day without time
   * @param text value of the {@code RRULE} property
   */
  record Recurring(LocalDate start, String text) implements Rrule {
    @Override
    public <R> R match(Function<Recurring, R> rule, Function<None, R> none) {
      return rule.apply(this);
    }
  }

  /**
   * No rule says the same.
   *
   * @param why the reason
   */
  record None(Text why) implements Rrule {
    @Override
    public <R> R match(Function<Recurring, R> rule, Function<None, R> none) {
      return none.apply(this);
    }
  }
}
