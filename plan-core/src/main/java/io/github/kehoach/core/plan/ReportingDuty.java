package io.github.kehoach.core.plan;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who reports what to whom, and when (chế độ báo cáo). Immutable and thread-safe. */
@Value.Immutable
@PlanStyle
public sealed interface ReportingDuty extends Annotated permits ImmutableReportingDuty {
  /** Who reports. */
  List<AgencyRef> from();

  /** To whom. */
  List<AgencyRef> to();

  /** What is reported; not blank. */
  String what();

  /** When; {@link Deadline#unstated()} when nothing is set. */
  Deadline deadline();

  /** The deadline as printed; not blank. */
  Optional<String> deadlineText();

  @Override
  Extensions extensions();

  @Override
  List<Doubt> doubts();

  /** Refuses blank texts. */
  @Value.Check
  default void check() {
    Checks.text(what(), "ReportingDuty.what");
    Checks.text(deadlineText(), "ReportingDuty.deadlineText");
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds reporting duties; {@code what} is needed. Not thread-safe. */
  class Builder extends ImmutableReportingDuty.Builder {
    Builder() {
      deadline(Deadline.unstated());
      extensions(Extensions.none());
    }
  }
}
