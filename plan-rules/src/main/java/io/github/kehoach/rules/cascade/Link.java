package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Why a task of one plan is taken to carry out a task of another. Immutable and thread-safe.
 *
 * <p>An assumed link is a likeness of words, and every finding that rests on one says so in its
 * note.
 */
public sealed interface Link {
  /** The link in words, such as "ghép theo tên nhiệm vụ, mức giống 0,93". */
  Text text();

  /** Whether the titles have so much in common that what differs was changed, not left out. */
  boolean isOneTitle();

  /** Whether it is stated, or at least so likely. */
  boolean isSure(double score);

  /** What {@code cases} has for this variant. */
  <R> R match(Cases<R> cases);

  /** One function for each variant. */
  interface Cases<R> {
    /** For {@link Stated}. */
    R stated(Stated link);

    /** For {@link Assumed}. */
    R assumed(Assumed link);
  }

  /** The lower plan says so itself ({@code carriesOut}). */
  record Stated() implements Link {
    @Override
    public Text text() {
      return new Text("kế hoạch cấp dưới tự nêu", "stated by the lower plan");
    }

    @Override
    public boolean isOneTitle() {
      return false;
    }

    @Override
    public boolean isSure(double score) {
      return true;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.stated(this);
    }
  }

  /**
   * The titles are alike.
   *
   * @param score from 0 to 1: how much of a clause of one title stands in the other; 1 for titles
   *     of the same words
   * @param whole from 0 to 1: how much the titles have in common as wholes
   */
  record Assumed(double score, double whole) implements Link {
    @Override
    public Text text() {
      String point = BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP).toPlainString();
      return new Text(
          "ghép theo tên nhiệm vụ, mức giống " + point.replace('.', ','),
          "matched by title, likeness " + point);
    }

    @Override
    public boolean isOneTitle() {
      return whole >= 0.6;
    }

    @Override
    public boolean isSure(double least) {
      return score >= least;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.assumed(this);
    }
  }
}
