package io.github.kehoach.core.plan;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of tasks (nhóm nhiệm vụ). Immutable and thread-safe. */
@Value.Immutable
@PlanStyle
public sealed interface Section extends Annotated permits ImmutableSection {
  /** Number as printed, such as {@code IV} or {@code 2.1}; not blank. */
  Optional<String> number();

  /** Heading; not blank. */
  Optional<String> title();

  /** What the plan says before the first task; not blank. */
  Optional<String> content();

  /** The tasks in the order of print. */
  List<Task> tasks();

  @Override
  Extensions extensions();

  @Override
  List<Doubt> doubts();

  /** Refuses blank texts. */
  @Value.Check
  default void check() {
    Checks.text(number(), "Section.number");
    Checks.text(title(), "Section.title");
    Checks.text(content(), "Section.content");
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds sections. Not thread-safe. */
  class Builder extends ImmutableSection.Builder {
    Builder() {
      extensions(Extensions.none());
    }
  }
}
