package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.text.Messages;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why a task or indicator of one plan is taken to belong to one of another. Immutable and
 * thread-safe. A likeness of words is an assumption, and every finding that rests on one says so in
 * its note.
 */
public final class Link {
  /** Titles with so much in common are one, of which words were changed and not left out. */
  private static final double ONE_TITLE = 0.6;

  private static final Link BY_THE_PLAN = new Link(OptionalDouble.empty(), 0);

  private final OptionalDouble score;
  private final double whole;

  private Link(OptionalDouble score, double whole) {
    this.score = score;
    this.whole = whole;
  }

  /** The lower plan says so itself ({@code carriesOut}). */
  static Link stated() {
    return BY_THE_PLAN;
  }

  /**
   * The titles are alike.
   *
   * @param score how much of a clause of one title stands in the other, from 0 to 1
   * @param whole how much the titles have in common as wholes, from 0 to 1
   */
  static Link assumed(double score, double whole) {
    return new Link(OptionalDouble.of(score), whole);
  }

  /**
   * How alike the titles are, from 0 to 1: how much of a clause of one stands in the other, 1 for
   * the same words; empty if the lower plan states the link itself.
   */
  public OptionalDouble score() {
    return score;
  }

  boolean isSure(double least) {
    return score.isEmpty() || score.getAsDouble() >= least;
  }

  boolean isOneTitle() {
    return whole >= ONE_TITLE;
  }

  /** The link in words, such as "đối chiếu theo tên, giống 93%"; empty for the same words. */
  public Optional<Text> text() {
    return score.isEmpty()
        ? Optional.of(Messages.text("cascade.stated"))
        : Optional.of(Math.round(100 * score.getAsDouble()))
            .filter(percent -> percent < 100)
            .map(Messages.text("cascade.like")::fill);
  }
}
