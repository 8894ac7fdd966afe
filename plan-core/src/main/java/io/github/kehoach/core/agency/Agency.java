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
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A body that plans name (cơ quan, đơn vị), with its names and the time in which it exists.
 * Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
@SuppressWarnings("immutables:incompat") // the builder is our own
public abstract sealed class Agency implements Annotated permits ImmutableAgency {
  Agency() {}

  /** What identifies it. */
  public abstract AgencyId id();

  /** Its full name; not blank. */
  public abstract String name();

  /** Other spellings and abbreviations that mean it; none blank. */
  public abstract List<String> aliases();

  /** The name, then the aliases. */
  public List<String> names() {
    return Stream.concat(Stream.of(name()), aliases().stream()).toList();
  }

  /** What kind of body it is, if known. */
  public abstract Optional<AgencyKind> kind();

  /** The agency that it belongs to. */
  public abstract Optional<AgencyId> parent();

  /** The state's identifier of it. */
  public abstract Optional<ElectronicCode> code();

  /** First day of its existence, if known. */
  public abstract Optional<LocalDate> existsFrom();

  /** Last day of its existence, included; empty while it exists or when it is not known. */
  public abstract Optional<LocalDate> existsUntil();

  /** Whether the agency exists on a day, as far as its dates are known. */
  public final boolean existsOn(LocalDate day) {
    Checks.required(day, "Agency.day");
    return existsFrom().map(first -> !day.isBefore(first)).orElse(true)
        && existsUntil().map(last -> !day.isAfter(last)).orElse(true);
  }

  @Override
  public final String toString() {
    return Shown.of("Agency")
        .with("id", id())
        .with("name", name())
        .with("aliases", aliases())
        .with("kind", kind())
        .with("parent", parent())
        .with("code", code())
        .with("existsFrom", existsFrom())
        .with("existsUntil", existsUntil())
        .and(this);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new ImmutableAgency.Builder(), null, null);
  }

  /** A builder that has all fields of this agency. */
  public final Builder toBuilder() {
    return new Builder(new ImmutableAgency.Builder().like(this), id(), name())
        .extensions(extensions())
        .doubts(doubts());
  }

  /**
   * Builds agencies; id and name are needed. A step said again replaces what it said before; null
   * takes a field that may be absent back. Not thread-safe.
   */
  public static final class Builder extends AnnotatedBuilder<Builder> {
    private final ImmutableAgency.Builder fields;
    private @Nullable AgencyId id;
    private @Nullable String name;

    private Builder(ImmutableAgency.Builder fields, @Nullable AgencyId id, @Nullable String name) {
      super("Agency");
      this.fields = fields;
      this.id = id;
      this.name = name;
    }

    /** What identifies it; needed. */
    public Builder id(AgencyId id) {
      this.id = id;
      return this;
    }

    /** Its full name; needed, not blank. */
    public Builder name(String name) {
      this.name = name;
      return this;
    }

    /** Replaces the other spellings and abbreviations that mean it. */
    public Builder aliases(List<String> aliases) {
      Checks.all(aliases, "Agency.aliases").forEach(one -> Checks.text(one, "Agency.aliases"));
      fields.aliases(aliases);
      return this;
    }

    /** Adds another spelling or abbreviation; not blank. */
    public Builder addAlias(String alias) {
      fields.addAlias(Checks.text(alias, "Agency.aliases"));
      return this;
    }

    /** What kind of body it is; null: unknown. */
    public Builder kind(@Nullable AgencyKind kind) {
      fields.kind(Optional.ofNullable(kind));
      return this;
    }

    /** The agency that it belongs to; null: none, or unknown. */
    public Builder parent(@Nullable AgencyId parent) {
      fields.parent(Optional.ofNullable(parent));
      return this;
    }

    /** The state's identifier of it; null: unknown. */
    public Builder code(@Nullable ElectronicCode code) {
      fields.code(Optional.ofNullable(code));
      return this;
    }

    /** First day of its existence; null: unknown. */
    public Builder existsFrom(@Nullable LocalDate existsFrom) {
      fields.existsFrom(Optional.ofNullable(existsFrom));
      return this;
    }

    /** Last day of its existence, included; null: it exists, or nobody knows. */
    public Builder existsUntil(@Nullable LocalDate existsUntil) {
      fields.existsUntil(Optional.ofNullable(existsUntil));
      return this;
    }

    /**
     * The agency of what was set.
     *
     * @throws InvalidValueException if id or name is missing, or the existence runs backwards
     */
    public Agency build() {
      Agency agency =
          fields
              .extensions(extensions())
              .doubts(doubts())
              .id(Checks.required(id, "Agency.id"))
              .name(Checks.text(name, "Agency.name"))
              .build();
      Optional<LocalDate> from = agency.existsFrom();
      Optional<LocalDate> until = agency.existsUntil();
      if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
        throw Refuse.value(
            "Agency.existsUntil", "not-before", until.get(), "existsFrom", from.get());
      }
      return agency;
    }
  }
}
