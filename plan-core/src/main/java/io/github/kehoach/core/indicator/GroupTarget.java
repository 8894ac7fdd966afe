package io.github.kehoach.core.indicator;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The target of one group of those that an indicator counts, such as a district or an age.
 * Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
@SuppressWarnings("immutables:incompat") // the builder is our own
public sealed interface GroupTarget permits ImmutableGroupTarget {
  /** The group as printed, such as "Thành phố Chí Linh"; not blank. */
  String group();

  /** What the group is to reach; empty where nothing can be read. */
  Optional<Target> target();

  /** The target as printed; not blank. */
  Optional<String> targetText();

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder(ImmutableGroupTarget.builder(), null);
  }

  /** A builder that begins with everything this one has. */
  default Builder toBuilder() {
    return new Builder(ImmutableGroupTarget.builder().like(this), group());
  }

  /** Builds targets of groups; only the group is needed. Not thread-safe. */
  final class Builder {
    private final ImmutableGroupTarget.Builder fields;
    private @Nullable String group;

    private Builder(ImmutableGroupTarget.Builder fields, @Nullable String group) {
      this.fields = fields;
      this.group = group;
    }

    /** The group as printed; not blank. */
    public Builder group(String group) {
      this.group = Checks.text(group, "GroupTarget.group");
      return this;
    }

    /** What the group is to reach; null where nothing can be read. */
    public Builder target(@Nullable Target target) {
      fields.target(Optional.ofNullable(target));
      return this;
    }

    /** The target as printed; null or blank: not printed. */
    public Builder targetText(@Nullable String targetText) {
      fields.targetText(Checks.optional(targetText));
      return this;
    }

    /**
     * The groupTarget of what was set.
     *
     * @throws InvalidValueException if {@code group} is missing
     */
    public GroupTarget build() {
      return fields.group(Checks.required(group, "GroupTarget.group")).build();
    }
  }
}
