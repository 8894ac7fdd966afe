package io.github.kehoach.core.ledger;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.AnnotatedBuilder;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PartStyle;
import io.github.kehoach.core.internal.Shown;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What any fact may carry beside its own content. Immutable and thread-safe. */
@Value.Immutable
@PartStyle
@SuppressWarnings({"immutables:incompat", "immutables:subtype"}) // the builder is our own
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
    return new Builder();
  }

  /** A builder that begins with everything this one has. */
  public final Builder toBuilder() {
    return builder()
        .id(id().orElse(null))
        .source(source().orElse(null))
        .note(note().orElse(null))
        .extensions(extensions())
        .doubts(doubts());
  }

  /** Builds notes; nothing is needed. Not thread-safe. */
  public static final class Builder extends AnnotatedBuilder<Builder> {
    private @Nullable String id;
    private @Nullable String source;
    private @Nullable String note;

    private Builder() {
      super("FactNotes");
    }

    /** What identifies the fact in its ledger; null or blank: nothing. */
    public Builder id(@Nullable String id) {
      this.id = id;
      return this;
    }

    /** Where the fact comes from; null or blank: not known. */
    public Builder source(@Nullable String source) {
      this.source = source;
      return this;
    }

    /** A remark for people; null or blank: none. */
    public Builder note(@Nullable String note) {
      this.note = note;
      return this;
    }

    /** The notes of what was set. */
    public FactNotes build() {
      return ImmutableFactNotes.of(
          extensions(),
          doubts(),
          Checks.optional(id),
          Checks.optional(source),
          Checks.optional(note));
    }
  }
}
