package io.github.kehoach.json;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.rules.status.FactFinding;
import io.github.kehoach.rules.status.IndicatorStatus;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.TaskStatus;
import io.github.kehoach.rules.status.Totals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * {@code {"asOf":"2025-07-01","tasks":[…],"totals":{…}}}. The totals follow from the tasks; those
 * that are read must agree.
 */
final class StatusForm extends ObjectForm<StatusReport> {
  static final StatusForm STATUS = new StatusForm();

  private final Field<StatusReport, LocalDate> asOf =
      required("asOf", Scalar.DAY, StatusReport::asOf);
  private final Field<StatusReport, List<TaskStatus>> tasks =
      list("tasks", TaskStatusForm.TASK_STATUS, StatusReport::tasks);
  private final Field<StatusReport, List<IndicatorStatus>> indicators =
      list("indicators", IndicatorStatusForm.INDICATOR_STATUS, StatusReport::indicators);
  private final Field<StatusReport, List<FactFinding>> findings =
      list("findings", FactFindingForm.FACT_FINDING, StatusReport::findings);
  private final Field<StatusReport, Totals> totals =
      optional("totals", TotalsForm.TOTALS, status -> Optional.of(status.totals()));

  private StatusForm() {
    super("Status");
  }

  @Override
  StatusReport build(Slots slots) {
    StatusReport status =
        new StatusReport(
            slots.get(asOf), slots.get(tasks), slots.get(indicators), slots.get(findings));
    Optional<Totals> read = slots.optional(totals);
    if (read.isPresent() && !read.get().equals(status.totals())) {
      throw new InvalidValueException(
          "Status.totals", "follow from the tasks", read.get().all().cells());
    }
    return status;
  }
}
