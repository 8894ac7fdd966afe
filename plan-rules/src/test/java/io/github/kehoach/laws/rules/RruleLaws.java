package io.github.kehoach.laws.rules;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Rrule;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;

/** What holds for every recurring deadline as a recurrence rule of RFC 5545. */
public final class RruleLaws {
  private RruleLaws() {}

  /**
   * {@code rrule-same-days}.
   *
   * @param expand the days that another implementation of RFC 5545 gives in the range
   */
  public static Outcome sameDays(
      Deadline.Every rule,
      ResolveContext context,
      DayRange range,
      BiFunction<Deadline, ResolveContext, Rrule> write,
      BiFunction<Rrule.Recurring, DayRange, List<LocalDate>> expand) {
    List<LocalDate> days = DeadlineResolver.resolve(rule, context, range).dueDays();
    return write
        .apply(rule, context)
        .match(
            written -> Outcome.equal(expand.apply(written, range), days, rule + " as " + written),
            none -> {
              boolean isUnsayable =
                  rule.workingDay().isPresent()
                      || (rule.nth().orElse(0) == 1 && rule.edge() == Edge.BEFORE);
              return Outcome.equal(
                  List.of(),
                  isUnsayable ? List.of() : days,
                  rule + " has no rule: " + none.why().en());
            });
  }
}
