package io.github.kehoach.core.indicator;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.AnnotatedBuilder;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.core.internal.Shown;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something measured (chỉ tiêu), with the target that the plan sets. A heading over other
 * indicators has a name and no target. No accessor returns null, and lists cannot be changed.
 * Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
@SuppressWarnings("immutables:incompat") // the builder is our own
public abstract sealed class Indicator implements Annotated permits ImmutableIndicator {
  Indicator() {}

  /** Number as printed, such as {@code 7.12}; not blank. */
  public abstract Optional<String> number();

  /** By when the target is to be reached. */
  public abstract Optional<Horizon> horizon();

  /** Number of the indicator or heading that it stands under, of the same horizon; not blank. */
  public abstract Optional<String> parent();

  /** What is measured; not blank. */
  public abstract String name();

  /** What the numbers count. */
  public abstract Optional<Unit> unit();

  /** What is to be reached; empty for a heading and where nothing can be read. */
  public abstract Optional<Target> target();

  /** The target as printed; not blank. */
  public abstract Optional<String> targetText();

  /** Targets of their own for single groups, such as each district, in the order of print. */
  public abstract List<GroupTarget> groups();

  /** Who leads in reaching it (cơ quan chủ trì). */
  public abstract List<AgencyRef> leads();

  /** Who watches over it (cơ quan theo dõi, đánh giá). */
  public abstract List<AgencyRef> monitors();

  /** In which direction a value improves, if that is known. */
  public abstract Optional<Better> better();

  @Override
  public final String toString() {
    return Shown.of("Indicator")
        .with("number", number())
        .with("horizon", horizon())
        .with("parent", parent())
        .with("name", name())
        .with("unit", unit())
        .with("target", target())
        .with("targetText", targetText())
        .with("groups", groups())
        .with("leads", leads())
        .with("monitors", monitors())
        .with("better", better())
        .and(this);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new ImmutableIndicator.Builder(), null);
  }

  /** A builder that begins with everything this one has. */
  public final Builder toBuilder() {
    return new Builder(new ImmutableIndicator.Builder().like(this), name())
        .extensions(extensions())
        .doubts(doubts());
  }

  /** Builds indicators; only the name is needed. Steps may come in any order. Not thread-safe. */
  public static final class Builder extends AnnotatedBuilder<Builder> {
    private final ImmutableIndicator.Builder fields;
    private @Nullable String name;

    private Builder(ImmutableIndicator.Builder fields, @Nullable String name) {
      super("Indicator");
      this.fields = fields;
      this.name = name;
    }

    /** The number as printed; null or blank: it has none. */
    public Builder number(@Nullable String number) {
      fields.number(Checks.optional(number));
      return this;
    }

    /** By when the target is to be reached; null if not printed. */
    public Builder horizon(@Nullable Horizon horizon) {
      fields.horizon(Optional.ofNullable(horizon));
      return this;
    }

    /**
     * The number of the indicator or heading that it stands under.
     *
     * @param parent null or blank: it stands under none
     */
    public Builder parent(@Nullable String parent) {
      fields.parent(Checks.optional(parent));
      return this;
    }

    /** What is measured; not blank. */
    public Builder name(String name) {
      this.name = Checks.text(name, "Indicator.name");
      return this;
    }

    /** What the numbers count; null if not printed. */
    public Builder unit(@Nullable Unit unit) {
      fields.unit(Optional.ofNullable(unit));
      return this;
    }

    /** What is to be reached; null for a heading and where nothing can be read. */
    public Builder target(@Nullable Target target) {
      fields.target(Optional.ofNullable(target));
      return this;
    }

    /** The target as printed; null or blank: not printed. */
    public Builder targetText(@Nullable String targetText) {
      fields.targetText(Checks.optional(targetText));
      return this;
    }

    /** Replaces the targets of single groups. */
    public Builder groups(List<GroupTarget> groups) {
      fields.groups(Checks.all(groups, "Indicator.groups"));
      return this;
    }

    /** Adds the target of a group, last. */
    public Builder addGroup(GroupTarget group) {
      fields.addGroup(Checks.required(group, "Indicator.groups"));
      return this;
    }

    /** Replaces who leads. */
    public Builder leads(List<AgencyRef> leads) {
      fields.leads(Checks.all(leads, "Indicator.leads"));
      return this;
    }

    /** Adds one who leads. */
    public Builder addLead(AgencyRef lead) {
      fields.addLead(Checks.required(lead, "Indicator.leads"));
      return this;
    }

    /** Replaces who watches over it. */
    public Builder monitors(List<AgencyRef> monitors) {
      fields.monitors(Checks.all(monitors, "Indicator.monitors"));
      return this;
    }

    /** Adds one who watches over it. */
    public Builder addMonitor(AgencyRef monitor) {
      fields.addMonitor(Checks.required(monitor, "Indicator.monitors"));
      return this;
    }

    /** In which direction a value improves; null if not known. */
    public Builder better(@Nullable Better better) {
      fields.better(Optional.ofNullable(better));
      return this;
    }

    /**
     * The indicator of what was set.
     *
     * @throws InvalidValueException if {@code name} is missing
     */
    public Indicator build() {
      return fields
          .extensions(extensions())
          .doubts(doubts())
          .name(Checks.required(name, "Indicator.name"))
          .build();
    }
  }
}
