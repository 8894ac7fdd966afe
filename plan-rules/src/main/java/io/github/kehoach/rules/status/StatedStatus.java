package io.github.kehoach.rules.status;

import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.ledger.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the agency itself stated last about a task, kept beside what was computed. Immutable and
 * thread-safe.
 *
 * @param on the day of the report
 * @param doneOn the day on which the agency says that it was finished
 * @param percent from 0 to 100
 * @param status in the agency's words, not blank
 * @param fact place of the report in the ledger, from 0
 */
public record StatedStatus(
    LocalDate on,
    Optional<LocalDate> doneOn,
    Optional<BigDecimal> percent,
    Optional<String> status,
    int fact) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /**
   * Refuses what no report can say.
   *
   * @throws io.github.kehoach.core.InvalidValueException if the words are blank, the share is not
   *     from 0 to 100, or the place is negative
   */
  public StatedStatus {
    percent
        .filter(share -> share.signum() < 0 || share.compareTo(WHOLE) > 0)
        .ifPresent(
            share -> {
              throw Refuse.value("StatedStatus.percent", "in-range", share, 0, 100);
            });
    Checks.text(status, "StatedStatus.status");
    Checks.range(fact, 0, Integer.MAX_VALUE, "StatedStatus.fact");
  }

  static StatedStatus of(LedgerEntry<Fact.TaskReport> entry) {
    Fact.TaskReport report = entry.fact();
    return new StatedStatus(
        report.on(), report.doneOn(), report.percent(), report.statedStatus(), entry.index());
  }
}
