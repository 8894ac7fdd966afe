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
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that plans name (cơ quan, đơn vị), with its names and the time in which it exists.
 * Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public sealed interface Agency extends Annotated permits ImmutableAgency {
  /** What identifies it. */
  AgencyId id();

  /** Its full name; not blank. */
  String name();

  /** Other spellings and abbreviations that mean it; none blank. */
  List<String> aliases();

  /** What kind of body it is, if known. */
  Optional<AgencyKind> kind();

  /** The agency that it belongs to. */
  Optional<AgencyId> parent();

  /** The state's identifier of it. */
  Optional<ElectronicCode> code();

  /** First day of its existence, if known. */
  Optional<LocalDate> existsFrom();

  /** Last day of its existence, included; empty while it exists or when it is not known. */
  Optional<LocalDate> existsUntil();

  @Override
  Extensions extensions();

  @Override
  List<Doubt> doubts();

  /** Whether the agency exists on a day, as far as its dates are known. */
  default boolean existsOn(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return existsFrom().map(first -> !day.isBefore(first)).orElse(true)
        && existsUntil().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Refuses blank names and an existence that runs backwards. */
  @Value.Check
  default void check() {
    Checks.text(name(), "Agency.name");
    aliases().forEach(alias -> Checks.text(alias, "Agency.aliases"));
    if (existsFrom().isPresent()
        && existsUntil().isPresent()
        && existsUntil().get().isBefore(existsFrom().get())) {
      throw new InvalidValueException(
          "Agency.existsUntil",
          Requirements.NOT_BEFORE,
          existsUntil().get(),
          "existsFrom",
          existsFrom().get());
    }
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds agencies; id and name are needed. Not thread-safe. */
  class Builder extends ImmutableAgency.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
