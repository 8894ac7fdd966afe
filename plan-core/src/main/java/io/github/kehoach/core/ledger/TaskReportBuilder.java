package io.github.kehoach.core.ledger;

import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.plan.TaskRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Fact.TaskReport}: what an agency reports about a task. Not thread-safe.
 *
 * <p>Laws: {@code task-report-percent-in-range}.
 */
public final class TaskReportBuilder extends FactBuilder<Fact.TaskReport, TaskReportBuilder> {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final TaskRef task;
  private final LocalDate on;
  private @Nullable LocalDate doneOn;
  private @Nullable LocalDate occurrence;
  private @Nullable BigDecimal percent;
  private @Nullable String statedStatus;

  TaskReportBuilder(TaskRef task, LocalDate on) {
    this.task = task;
    this.on = on;
  }

  /** The day on which the task, or the occurrence, was finished; null if it is not. */
  public TaskReportBuilder doneOn(@Nullable LocalDate doneOn) {
    this.doneOn = doneOn;
    return this;
  }

  /** For a recurring task, the due day that was served; null if none is named. */
  public TaskReportBuilder occurrence(@Nullable LocalDate occurrence) {
    this.occurrence = occurrence;
    return this;
  }

  /** The share that is done, from 0 to 100, with at most 15 digits; null if not said. */
  public TaskReportBuilder percent(@Nullable BigDecimal percent) {
    this.percent = percent == null ? null : share(percent);
    return this;
  }

  /** The share that is done, from 0 to 100. */
  public TaskReportBuilder percent(int percent) {
    return percent(BigDecimal.valueOf(percent));
  }

  /** The agency's own word for the state; null or blank: not said. */
  public TaskReportBuilder statedStatus(@Nullable String statedStatus) {
    this.statedStatus = statedStatus;
    return this;
  }

  @Override
  public Fact.TaskReport build() {
    if (doneOn != null && doneOn.isAfter(on)) {
      throw Refuse.value("TaskReport.doneOn", "not-after-report", doneOn, on);
    }
    return ImmutableTaskReport.of(
        on,
        notes(),
        task,
        Optional.ofNullable(doneOn),
        Optional.ofNullable(occurrence),
        Optional.ofNullable(percent),
        Checks.optional(statedStatus));
  }

  /** A share of a whole: from 0 to 100, with at most 15 places after the point. */
  private static BigDecimal share(BigDecimal percent) {
    if (percent.signum() < 0 || percent.compareTo(WHOLE) > 0) {
      throw Refuse.value("TaskReport.percent", "in-range", percent, 0, 100);
    }
    if (percent.scale() > 15) {
      throw Refuse.value("TaskReport.percent", "fifteen-digits", percent);
    }
    BigDecimal plain = percent.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
