package io.github.kehoach.rules.schedule;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyPeriod;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.rules.RruleLaws;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

class RruleProperties {
  private static final DayRange YEARS =
      DayRange.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2045, 12, 31));

  @Provide
  Arbitrary<Deadline.Every> rules() {
    return AnyDeadline.every();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return AnyPeriod.day();
  }

  /** The days of a rule as lib-recur finds them. */
  static List<LocalDate> expand(Rrule.Recurring rule, DayRange range) {
    List<LocalDate> days = new ArrayList<>();
    try {
      RecurrenceRuleIterator instances =
          new RecurrenceRule(rule.text(), RecurrenceRule.RfcMode.RFC5545_STRICT)
              .iterator(dateTime(rule.start()));
      while (instances.hasNext()) {
        DateTime next = instances.nextDateTime();
        LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
        if (day.isAfter(range.lastInclusive())) {
          break;
        }
        if (range.contains(day)) {
          days.add(day);
        }
      }
    } catch (InvalidRecurrenceRuleException refused) {
      throw new IllegalStateException(rule.text(), refused);
    }
    return days;
  }

  private static DateTime dateTime(LocalDate day) {
    return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
  }

  @Law(
      id = "rrule-same-days",
      says =
          "A recurring deadline and its recurrence rule give the same days; only a working day, and"
              + " the day before the first of a weekday, have days and no rule.",
      catches = "short months left out")
  Claim<?> sameDays(@ForAll("rules") Deadline.Every rule, @ForAll("days") LocalDate since) {
    return claim(
        () ->
            RruleLaws.sameDays(
                rule, ResolveContext.since(since), YEARS, Rrule::of, RruleProperties::expand),
        () ->
            RruleLaws.sameDays(
                rule,
                ResolveContext.since(YEARS.firstInclusive()),
                YEARS,
                Rrule::of,
                (written, range) ->
                    expand(
                        new Rrule.Recurring(
                            written.start(), written.text().replaceFirst(",-[12];BYSETPOS=1", "")),
                        range)));
  }
}
