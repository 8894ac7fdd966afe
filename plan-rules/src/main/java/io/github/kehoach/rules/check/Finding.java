package io.github.kehoach.rules.check;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.rules.place.Place;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rule has to say (phát hiện), about one place or about several at once. Lists cannot be
 * changed. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
public abstract class Finding {
  Finding() {}

  /** A finding to be filled; rule, severity, place, text and hint are needed. */
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

  /** This finding, to be changed. */
  public Builder toBuilder() {
    return builder().like(this);
  }

  @Value.Check
  void check() {
    Checks.text(rule(), "Finding.rule");
  }

  /** The finding in English, such as {@code error task-without-lead at /sections/0/tasks/4: …}. */
  @Override
  public String toString() {
    return severity() + " " + rule() + " at " + place().pointer() + ": " + text().en();
  }

  /**
   * Fills a {@link Finding}; each step takes the place of what was set before. Building refuses a
   * blank rule by InvalidValueException and what is missing by IllegalStateException. Not
   * thread-safe.
   */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
