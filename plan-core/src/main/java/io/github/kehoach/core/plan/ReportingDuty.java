package io.github.kehoach.core.plan;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.AnnotatedBuilder;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PartStyle;
import io.github.kehoach.core.internal.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Who reports what to whom, and when (chế độ báo cáo). No accessor returns null, and lists cannot
 * be changed. Immutable and thread-safe.
 */
@Value.Immutable
@PartStyle
@SuppressWarnings({"immutables:incompat", "immutables:subtype"}) // the builder is our own
public abstract sealed class ReportingDuty implements Annotated permits ImmutableReportingDuty {
  ReportingDuty() {}

  /** Who reports. */
  public abstract List<AgencyRef> from();

  /** To whom. */
  public abstract List<AgencyRef> to();

  /** What is reported; not blank. */
  public abstract String what();

  /** When; {@link Deadline#unstated()} when nothing is set. */
  public abstract Deadline deadline();

  /** The deadline as printed; not blank. */
  public abstract Optional<String> deadlineText();

  @Override
  public final String toString() {
    return Shown.of("ReportingDuty")
        .with("from", from())
        .with("to", to())
        .with("what", what())
        .with("deadline", deadline())
        .with("deadlineText", deadlineText())
        .and(this);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that begins with everything this one has. */
  public final Builder toBuilder() {
    return builder()
        .from(from())
        .to(to())
        .what(what())
        .deadline(deadline())
        .deadlineText(deadlineText().orElse(null))
        .extensions(extensions())
        .doubts(doubts());
  }

  /**
   * Builds reporting duties; only {@code what} is needed. Steps may come in any order. Not thread-
   * safe.
   */
  public static final class Builder extends AnnotatedBuilder<Builder> {
    private List<AgencyRef> from = new ArrayList<>();
    private List<AgencyRef> to = new ArrayList<>();
    private @Nullable String what;
    private Deadline deadline = Deadline.unstated();
    private @Nullable String deadlineText;

    private Builder() {
      super("ReportingDuty");
    }

    /** Replaces who reports. */
    public Builder from(List<AgencyRef> from) {
      this.from = new ArrayList<>(Checks.all(from, "ReportingDuty.from"));
      return this;
    }

    /** Adds one who reports. */
    public Builder addFrom(AgencyRef from) {
      this.from.add(Checks.required(from, "ReportingDuty.from"));
      return this;
    }

    /** Replaces to whom. */
    public Builder to(List<AgencyRef> to) {
      this.to = new ArrayList<>(Checks.all(to, "ReportingDuty.to"));
      return this;
    }

    /** Adds one to whom. */
    public Builder addTo(AgencyRef to) {
      this.to.add(Checks.required(to, "ReportingDuty.to"));
      return this;
    }

    /** What is reported; not blank. */
    public Builder what(String what) {
      this.what = Checks.text(what, "ReportingDuty.what");
      return this;
    }

    /** When. */
    public Builder deadline(Deadline deadline) {
      this.deadline = Checks.required(deadline, "ReportingDuty.deadline");
      return this;
    }

    /** The deadline as printed; null or blank: not printed. */
    public Builder deadlineText(@Nullable String deadlineText) {
      this.deadlineText = deadlineText;
      return this;
    }

    /**
     * The duty of what was set.
     *
     * @throws InvalidValueException if {@code what} is missing
     */
    public ReportingDuty build() {
      return ImmutableReportingDuty.of(
          extensions(),
          doubts(),
          from,
          to,
          Checks.required(what, "ReportingDuty.what"),
          deadline,
          Checks.optional(deadlineText));
    }
  }
}
