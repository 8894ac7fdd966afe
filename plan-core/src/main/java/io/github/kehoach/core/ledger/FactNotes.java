package io.github.kehoach.core.ledger;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.AnnotatedBuilder;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.core.internal.Shown;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What any fact may carry beside its own content. Immutable and thread-safe. */
@Value.Immutable
@PlanStyle
@SuppressWarnings("immutables:incompat") // the builder is our own
public abstract sealed class FactNotes implements Annotated permits ImmutableFactNotes {
  FactNotes() {}

  /** What identifies the fact in its ledger, so that a later one can withdraw it; not blank. */
  public abstract Optional<String> id();

  /** Where the fact comes from, such as the number of a report; not blank. */
  public abstract Optional<String> source();

  /** A remark for people; not blank. */
  public abstract Optional<String> note();

  /** Nothing beside the fact. */
  public static FactNotes none() {
    return builder().build();
  }

  @Override
  public final String toString() {
    return Shown.of("FactNotes")
        .with("id", id())
        .with("source", source())
        .with("note", note())
        .and(this);
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder(new ImmutableFactNotes.Builder().extensions(Extensions.none()));
  }

  /** A builder that begins with everything this one has. */
  public final Builder toBuilder() {
    return new Builder(new ImmutableFactNotes.Builder().like(this));
  }

  /** Builds notes; nothing is needed. Not thread-safe. */
  public static final class Builder extends AnnotatedBuilder<Builder> {
    private final ImmutableFactNotes.Builder fields;

    private Builder(ImmutableFactNotes.Builder fields) {
      super("FactNotes", fields::extensions, fields::doubts, fields::addDoubt);
      this.fields = fields;
    }

    /** What identifies the fact in its ledger; null or blank: nothing. */
    public Builder id(@Nullable String id) {
      fields.id(Checks.optional(id));
      return this;
    }

    /** Where the fact comes from; null or blank: not known. */
    public Builder source(@Nullable String source) {
      fields.source(Checks.optional(source));
      return this;
    }

    /** A remark for people; null or blank: none. */
    public Builder note(@Nullable String note) {
      fields.note(Checks.optional(note));
      return this;
    }

    /** The factNotes of what was set. */
    public FactNotes build() {
      return fields.build();
    }
  }
}
