package io.github.kehoach.rules.check;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.rules.place.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has to say (phát hiện), about one place or about several at once. Immutable and
 * thread-safe.
 */
public final class Finding {
  private final Fields fields;

  /** Everything that makes two findings equal. */
  private record Fields(
      String rule,
      Severity severity,
      Place place,
      List<Place> places,
      Optional<Place> other,
      List<String> arguments,
      Text text,
      Text hint,
      Optional<Text> note) {}

  private Finding(Fields fields) {
    this.fields = fields;
  }

  /** A finding to be filled; rule, severity, place, text and hint are needed. */
  public static Builder builder() {
    return new Builder();
  }

  /** Id of the rule, such as {@code task-number-duplicate}: stable, fit to filter by. */
  public String rule() {
    return fields.rule();
  }

  /** How much it matters under the rule set that ran. */
  public Severity severity() {
    return fields.severity();
  }

  /** Where; of what repeats, the place around all of {@link #places}. */
  public Place place() {
    return fields.place();
  }

  /** All places of something that repeats; empty for a finding about one place. Unmodifiable. */
  public List<Place> places() {
    return fields.places();
  }

  /** How many places it speaks of, at least one. */
  public int count() {
    return Math.max(1, places().size());
  }

  /** The other side, where two places disagree. */
  public Optional<Place> other() {
    return fields.other();
  }

  /**
   * The values in the text as data, in the order of the places of the rule's message and hint:
   * numbers, ids, ISO dates, codes and printed words, whole and of no language. Unmodifiable.
   */
  public List<String> arguments() {
    return fields.arguments();
  }

  /** What is wrong, for people. */
  public Text text() {
    return fields.text();
  }

  /** What to do about it, for people. */
  public Text hint() {
    return fields.hint();
  }

  /** How the finding came about, for who wants to know: what was assumed, and how surely. */
  public Optional<Text> note() {
    return fields.note();
  }

  /** This finding, to be changed. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.rule = rule();
    builder.severity = severity();
    builder.place = place();
    builder.places.addAll(places());
    builder.other = other();
    builder.arguments.addAll(arguments());
    builder.text = text();
    builder.hint = hint();
    builder.note = note();
    return builder;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding finding && fields.equals(finding.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  /** The finding in English, such as {@code error task-without-lead at /sections/0/tasks/4: …}. */
  @Override
  public String toString() {
    return severity() + " " + rule() + " at " + place().pointer() + ": " + text().en();
  }

  /** Fills a {@link Finding}. Not thread-safe. */
  public static final class Builder {
    private @Nullable String rule;
    private @Nullable Severity severity;
    private @Nullable Place place;
    private final List<Place> places = new ArrayList<>();
    private Optional<Place> other = Optional.empty();
    private final List<String> arguments = new ArrayList<>();
    private @Nullable Text text;
    private @Nullable Text hint;
    private Optional<Text> note = Optional.empty();

    private Builder() {}

    /** The rule's id; not blank. */
    public Builder rule(String id) {
      this.rule = id;
      return this;
    }

    /** How much it matters. */
    public Builder severity(Severity much) {
      this.severity = much;
      return this;
    }

    /** Where. */
    public Builder place(Place where) {
      this.place = where;
      return this;
    }

    /** All places of something that repeats, in place of those so far. */
    public Builder places(Collection<Place> all) {
      this.places.clear();
      this.places.addAll(all);
      return this;
    }

    /** The other side, where two places disagree. */
    public Builder other(Place side) {
      return other(Optional.of(side));
    }

    /** The other side, if there is one. */
    public Builder other(Optional<Place> side) {
      this.other = Objects.requireNonNull(side, "other");
      return this;
    }

    /** The values in the text as data, in place of those so far. */
    public Builder arguments(Collection<String> values) {
      this.arguments.clear();
      this.arguments.addAll(values);
      return this;
    }

    /** What is wrong. */
    public Builder text(Text words) {
      this.text = words;
      return this;
    }

    /** What to do. */
    public Builder hint(Text words) {
      this.hint = words;
      return this;
    }

    /** How the finding came about. */
    public Builder note(Text words) {
      return note(Optional.of(words));
    }

    /** How the finding came about, if that needs words. */
    public Builder note(Optional<Text> words) {
      this.note = Objects.requireNonNull(words, "note");
      return this;
    }

    /**
     * The finding.
     *
     * @throws io.github.kehoach.core.InvalidValueException if the rule is blank
     * @throws NullPointerException if rule, severity, place, text or hint is missing
     */
    public Finding build() {
      String id = Objects.requireNonNull(rule, "Finding.rule");
      Checks.text(id, "Finding.rule");
      return new Finding(
          new Fields(
              id,
              Objects.requireNonNull(severity, "Finding.severity"),
              Objects.requireNonNull(place, "Finding.place"),
              List.copyOf(places),
              other,
              List.copyOf(arguments),
              Objects.requireNonNull(text, "Finding.text"),
              Objects.requireNonNull(hint, "Finding.hint"),
              note));
    }
  }
}
