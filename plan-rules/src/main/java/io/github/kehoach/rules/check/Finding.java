package io.github.kehoach.rules.check;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PartStyle;
import io.github.kehoach.rules.place.Place;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say (phát hiện), about one place or about several at once. Lists cannot be
 * changed. Immutable and thread-safe.
 */
@Value.Immutable
@PartStyle
@SuppressWarnings("immutables:incompat") // the builder is our own
public abstract class Finding {
  Finding() {}

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id of the rule, such as {@code task-number-duplicate}: stable, fit to filter by; not blank. */
  public abstract String rule();

  /** How much it matters under the rule set that ran. */
  public abstract Severity severity();

  /** Where; of what repeats, the place around all of {@link #places}. */
  public abstract Place place();

  /** All places of something that repeats; empty for a finding about one place. */
  public abstract List<Place> places();

  /** How many places it speaks of, at least one. */
  public int count() {
    return Math.max(1, places().size());
  }

  /** The other side, where two places disagree. */
  public abstract Optional<Place> other();

  /**
   * The values in the text as data, in the order of the places of the rule's message and hint:
   * numbers, ids, ISO dates, codes and printed words, whole and of no language.
   */
  public abstract List<String> arguments();

  /** What is wrong, for people. */
  public abstract Text text();

  /** What to do about it, for people. */
  public abstract Text hint();

  /** How the finding came about, for who wants to know: what was assumed, and how surely. */
  public abstract Optional<Text> note();

  /** A builder that begins with everything this one has. */
  public Builder toBuilder() {
    return builder()
        .rule(rule())
        .severity(severity())
        .place(place())
        .places(places())
        .other(other().orElse(null))
        .arguments(arguments())
        .text(text())
        .hint(hint())
        .note(note().orElse(null));
  }

  /** The finding in English, such as {@code error task-without-lead at /sections/0/tasks/4: …}. */
  @Override
  public String toString() {
    return severity() + " " + rule() + " at " + place().pointer() + ": " + text().en();
  }

  /**
   * Builds findings; rule, severity, place, text and hint are needed. Steps may come in any order.
   * Not thread-safe.
   */
  public static final class Builder {
    private @Nullable String rule;
    private @Nullable Severity severity;
    private @Nullable Place place;
    private List<Place> places = List.of();
    private @Nullable Place other;
    private List<String> arguments = List.of();
    private @Nullable Text text;
    private @Nullable Text hint;
    private @Nullable Text note;

    private Builder() {}

    /** Id of the rule; not blank. */
    public Builder rule(String rule) {
      this.rule = Checks.text(rule, "Finding.rule");
      return this;
    }

    /** How much it matters. */
    public Builder severity(Severity severity) {
      this.severity = Checks.required(severity, "Finding.severity");
      return this;
    }

    /** Where; of what repeats, the place around all places. */
    public Builder place(Place place) {
      this.place = Checks.required(place, "Finding.place");
      return this;
    }

    /** Replaces all places of something that repeats; none for a finding about one place. */
    public Builder places(List<Place> places) {
      this.places = Checks.listOf(places, "Finding.places");
      return this;
    }

    /** The other side, where two places disagree; null: there is none. */
    public Builder other(@Nullable Place other) {
      this.other = other;
      return this;
    }

    /** Replaces the values in the text as data. */
    public Builder arguments(List<String> arguments) {
      this.arguments = Checks.listOf(arguments, "Finding.arguments");
      return this;
    }

    /** What is wrong, for people. */
    public Builder text(Text text) {
      this.text = Checks.required(text, "Finding.text");
      return this;
    }

    /** What to do about it, for people. */
    public Builder hint(Text hint) {
      this.hint = Checks.required(hint, "Finding.hint");
      return this;
    }

    /** How the finding came about; null: nothing was assumed. */
    public Builder note(@Nullable Text note) {
      this.note = note;
      return this;
    }

    /**
     * The finding of what was set.
     *
     * @throws InvalidValueException if rule, severity, place, text or hint is missing
     */
    public Finding build() {
      return ImmutableFinding.of(
          Checks.required(rule, "Finding.rule"),
          Checks.required(severity, "Finding.severity"),
          Checks.required(place, "Finding.place"),
          places,
          Optional.ofNullable(other),
          arguments,
          Checks.required(text, "Finding.text"),
          Checks.required(hint, "Finding.hint"),
          Optional.ofNullable(note));
    }
  }
}
