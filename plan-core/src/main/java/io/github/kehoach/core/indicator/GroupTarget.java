package io.github.kehoach.core.indicator;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PartStyle;
import io.github.kehoach.core.internal.Shown;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The target of one group of those that an indicator counts, such as a district or an age.
 * Immutable and thread-safe.
 */
@Value.Immutable
@PartStyle
@SuppressWarnings({"immutables:incompat", "immutables:subtype"}) // the builder is our own
public abstract sealed class GroupTarget permits ImmutableGroupTarget {
  GroupTarget() {}

  /** The group as printed, such as "Thành phố Chí Linh"; not blank. */
  public abstract String group();

  /** What the group is to reach; empty where nothing can be read. */
  public abstract Optional<Target> target();

  /** The target as printed; not blank. */
  public abstract Optional<String> targetText();

  @Override
  public final String toString() {
    return Shown.of("GroupTarget")
        .with("group", group())
        .with("target", target())
        .with("targetText", targetText())
        .toString();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that begins with everything this one has. */
  public final Builder toBuilder() {
    return builder()
        .group(group())
        .target(target().orElse(null))
        .targetText(targetText().orElse(null));
  }

  /** Builds targets of groups; only the group is needed. Not thread-safe. */
  public static final class Builder {
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
     * The target of what was set.
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
