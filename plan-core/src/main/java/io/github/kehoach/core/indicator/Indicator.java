package io.github.kehoach.core.indicator;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something measured (chỉ tiêu), with the target that the plan sets. A heading over other
 * indicators has a name and no target. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public sealed interface Indicator extends Annotated permits ImmutableIndicator {
  /** Number as printed, such as {@code 7.12}; not blank. */
  Optional<String> number();

  /** By when the target is to be reached. */
  Optional<Horizon> horizon();

  /** What is measured; not blank. */
  String name();

  /** What the numbers count. */
  Optional<Unit> unit();

  /** What is to be reached; empty for a heading and where nothing can be read. */
  Optional<Target> target();

  /** The target as printed; not blank. */
  Optional<String> targetText();

  /** Who watches over it (cơ quan theo dõi, đánh giá). */
  List<AgencyRef> monitors();

  /** In which direction a value improves, if that is known. */
  Optional<Better> better();

  @Override
  Extensions extensions();

  @Override
  List<Doubt> doubts();

  /** Refuses blank texts. */
  @Value.Check
  default void check() {
    Checks.text(name(), "Indicator.name");
    Checks.text(number(), "Indicator.number");
    Checks.text(targetText(), "Indicator.targetText");
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds indicators; the name is needed. Not thread-safe. */
  class Builder extends ImmutableIndicator.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
