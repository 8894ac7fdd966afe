package io.github.kehoach.core.agency;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.AnnotatedBuilder;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.internal.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How agencies gave way to others (sắp xếp tổ chức). A succession never rewrites a plan: names in
 * existing documents are read as the receiving agency's (Resolution 190/2025/QH15). Immutable and
 * thread-safe.
 */
@Value.Immutable
@PlanStyle
@SuppressWarnings("immutables:incompat") // the builder is our own
public abstract sealed class Succession implements Annotated permits ImmutableSuccession {
  Succession() {}

  /** What happened. */
  public abstract SuccessionKind kind();

  /** The agencies that gave way; at least one. */
  public abstract List<AgencyId> from();

  /** The agencies that took over; empty only where one was dissolved. */
  public abstract List<AgencyId> to();

  /** The day from which it is law. */
  public abstract LocalDate effectiveOn();

  /** The day from which the new agencies work, where it differs; not before it is law. */
  public abstract Optional<LocalDate> operationalOn();

  /** Which functions move, in the words of the decision; not blank. */
  public abstract Optional<String> functions();

  /** The document that decided it, in words; not blank. */
  public abstract Optional<String> legalBasis();

  /**
   * The day from which the new agencies are responsible: {@link #operationalOn} if it is stated.
   */
  public final LocalDate responsibleFrom() {
    return operationalOn().orElse(effectiveOn());
  }

  @Override
  public final String toString() {
    return Shown.of("Succession")
        .with("kind", kind())
        .with("from", from())
        .with("to", to())
        .with("effectiveOn", effectiveOn())
        .with("operationalOn", operationalOn())
        .with("functions", functions())
        .with("legalBasis", legalBasis())
        .and(this);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new ImmutableSuccession.Builder(), null, null);
  }

  /** A builder that has all fields of this succession. */
  public final Builder toBuilder() {
    return new Builder(new ImmutableSuccession.Builder().like(this), kind(), effectiveOn())
        .extensions(extensions())
        .doubts(doubts());
  }

  /**
   * Builds successions; kind, effectiveOn and who gave way are needed. A step said again replaces
   * what it said before; null takes a field that may be absent back. Not thread-safe.
   */
  public static final class Builder extends AnnotatedBuilder<Builder> {
    private final ImmutableSuccession.Builder fields;
    private @Nullable SuccessionKind kind;
    private @Nullable LocalDate effectiveOn;

    private Builder(
        ImmutableSuccession.Builder fields,
        @Nullable SuccessionKind kind,
        @Nullable LocalDate effectiveOn) {
      super("Succession");
      this.fields = fields;
      this.kind = kind;
      this.effectiveOn = effectiveOn;
    }

    /** What happened; needed. */
    public Builder kind(SuccessionKind kind) {
      this.kind = kind;
      return this;
    }

    /** Replaces the agencies that gave way; at least one is needed. */
    public Builder from(List<AgencyId> from) {
      fields.from(Checks.all(from, "Succession.from"));
      return this;
    }

    /** Adds an agency that gave way. */
    public Builder addFrom(AgencyId from) {
      fields.addFrom(Checks.required(from, "Succession.from"));
      return this;
    }

    /** Replaces the agencies that took over; none only where one was dissolved. */
    public Builder to(List<AgencyId> to) {
      fields.to(Checks.all(to, "Succession.to"));
      return this;
    }

    /** Adds an agency that took over. */
    public Builder addTo(AgencyId to) {
      fields.addTo(Checks.required(to, "Succession.to"));
      return this;
    }

    /** The day from which it is law; needed. */
    public Builder effectiveOn(LocalDate effectiveOn) {
      this.effectiveOn = effectiveOn;
      return this;
    }

    /** The day from which the new agencies work, where it differs; null: it does not differ. */
    public Builder operationalOn(@Nullable LocalDate operationalOn) {
      fields.operationalOn(Optional.ofNullable(operationalOn));
      return this;
    }

    /** Which functions move, in the words of the decision; null or blank: not printed. */
    public Builder functions(@Nullable String functions) {
      fields.functions(Checks.optional(functions));
      return this;
    }

    /** The document that decided it, in words; null or blank: not printed. */
    public Builder legalBasis(@Nullable String legalBasis) {
      fields.legalBasis(Checks.optional(legalBasis));
      return this;
    }

    /**
     * The succession of what was set.
     *
     * @throws InvalidValueException if a needed field is missing, nobody gave way, nobody took over
     *     where none was dissolved, or it works before it is law
     */
    public Succession build() {
      Succession made =
          fields
              .extensions(extensions())
              .doubts(doubts())
              .kind(Checks.required(kind, "Succession.kind"))
              .effectiveOn(Checks.required(effectiveOn, "Succession.effectiveOn"))
              .build();
      if (made.from().isEmpty()) {
        throw Refuse.value("Succession.from", "an-agency", null);
      }
      if (made.to().isEmpty() && made.kind() != SuccessionKind.DISSOLVE) {
        throw Refuse.value("Succession.to", "an-agency-unless-dissolved", null);
      }
      if (made.responsibleFrom().isBefore(made.effectiveOn())) {
        throw Refuse.value(
            "Succession.operationalOn",
            "not-before",
            made.responsibleFrom(),
            "effectiveOn",
            made.effectiveOn());
      }
      return made;
    }
  }
}
