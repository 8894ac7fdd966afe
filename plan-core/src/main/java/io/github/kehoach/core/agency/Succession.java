package io.github.kehoach.core.agency;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.core.internal.Requirements;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How agencies gave way to others (sắp xếp tổ chức). A succession never rewrites a plan: names in
 * existing documents are read as the receiving agency's (Resolution 190/2025/QH15). Immutable and
 * thread-safe.
 */
@Value.Immutable
@PlanStyle
public sealed interface Succession extends Annotated permits ImmutableSuccession {
  /** What happened. */
  SuccessionKind kind();

  /** The agencies that gave way; at least one. */
  List<AgencyId> from();

  /** The agencies that took over; empty only where one was dissolved. */
  List<AgencyId> to();

  /** The day from which it is law. */
  LocalDate effectiveOn();

  /** The day from which the new agencies work, where it differs; not before it is law. */
  Optional<LocalDate> operationalOn();

  /** Which functions move, in the words of the decision; not blank. */
  Optional<String> functions();

  /** The document that decided it, in words; not blank. */
  Optional<String> legalBasis();

  @Override
  Extensions extensions();

  @Override
  List<Doubt> doubts();

  /**
   * The day from which the new agencies are responsible: {@link #operationalOn} if it is stated.
   */
  default LocalDate responsibleFrom() {
    return operationalOn().orElse(effectiveOn());
  }

  /** Refuses a succession of nobody and dates that run backwards. */
  @Value.Check
  default void check() {
    if (from().isEmpty()) {
      throw new InvalidValueException("Succession.from", Requirements.AN_AGENCY, from());
    }
    if (to().isEmpty() && kind() != SuccessionKind.DISSOLVE) {
      throw new InvalidValueException(
          "Succession.to", Requirements.AN_AGENCY_UNLESS_DISSOLVED, to());
    }
    if (operationalOn().isPresent() && operationalOn().get().isBefore(effectiveOn())) {
      throw new InvalidValueException(
          "Succession.operationalOn",
          Requirements.NOT_BEFORE,
          operationalOn().get(),
          "effectiveOn",
          effectiveOn());
    }
    Checks.text(functions(), "Succession.functions");
    Checks.text(legalBasis(), "Succession.legalBasis");
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds successions; kind, from and effectiveOn are needed. Not thread-safe. */
  class Builder extends ImmutableSuccession.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
