package io.github.kehoach.core.indicator;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PartStyle;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The target of one group of those that an indicator counts, such as a district or an age.
 * Immutable and thread-safe.
 */
@Value.Immutable
@PartStyle
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
    return new Builder();
  }

  /** A builder that begins with everything this one has. */
  default Builder toBuilder() {
    return builder()
        .group(group())
        .target(target().orElse(null))
        .targetText(targetText().orElse(null));
  }

  /** Builds targets of groups; only the group is needed. Not thread-safe. */
  final class Builder {
    private @Nullable String group;
    private @Nullable Target target;
    private @Nullable String targetText;

    private Builder() {}

    /** The group as printed; not blank. */
    public Builder group(String group) {
      this.group = Checks.text(group, "GroupTarget.group");
      return this;
    }

    /** What the group is to reach; null where nothing can be read. */
    public Builder target(@Nullable Target target) {
      this.target = target;
      return this;
    }

    /** The target as printed; null or blank: not printed. */
    public Builder targetText(@Nullable String targetText) {
      this.targetText = targetText;
      return this;
    }

    /**
     * The groupTarget of what was set.
     *
     * @throws InvalidValueException if {@code group} is missing
     */
    public GroupTarget build() {
      return ImmutableGroupTarget.of(
          Checks.required(group, "GroupTarget.group"),
          Optional.ofNullable(target),
          Checks.optional(targetText));
    }
  }
}
