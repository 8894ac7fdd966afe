package io.github.kehoach.core.ledger;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Requirements;
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
  private final ImmutableTaskReport.Builder fields;

  TaskReportBuilder(ImmutableTaskReport.Builder fields, FactNotes notes) {
    super(notes);
    this.fields = fields;
  }

  /** The day on which the task, or the occurrence, was finished; null if it is not. */
  public TaskReportBuilder doneOn(@Nullable LocalDate doneOn) {
    fields.doneOn(Optional.ofNullable(doneOn));
    return this;
  }

  /** For a recurring task, the due day that was served; null if none is named. */
  public TaskReportBuilder occurrence(@Nullable LocalDate occurrence) {
    fields.occurrence(Optional.ofNullable(occurrence));
    return this;
  }

  /** The share that is done, from 0 to 100, with at most 15 digits; null if not said. */
  public TaskReportBuilder percent(@Nullable BigDecimal percent) {
    fields.percent(Optional.ofNullable(percent).map(FactBuilder::share));
    return this;
  }

  /** The share that is done, from 0 to 100. */
  public TaskReportBuilder percent(int percent) {
    return percent(BigDecimal.valueOf(percent));
  }

  /** The agency's own word for the state; null or blank: not said. */
  public TaskReportBuilder statedStatus(@Nullable String statedStatus) {
    fields.statedStatus(Checks.optional(statedStatus));
    return this;
  }

  @Override
  public Fact.TaskReport build() {
    Fact.TaskReport report = fields.notes(notes()).build();
    if (report.doneOn().filter(report.on()::isBefore).isPresent()) {
      throw new InvalidValueException(
          "TaskReport.doneOn", Requirements.NOT_AFTER_REPORT, report.doneOn().get(), report.on());
    }
    return report;
  }
}
