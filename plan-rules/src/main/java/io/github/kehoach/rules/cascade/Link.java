package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Why a task of one plan is taken to carry out a task of another. Immutable and thread-safe.
 *
 * <p>An assumed link is a likeness of words, and every finding that rests on one says so with the
 * score.
 */
public sealed interface Link {
  /** The link in words, such as "giả định theo tên, mức giống 0,93". */
  Text text();

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
    public <R> R match(Cases<R> cases) {
      return cases.stated(this);
    }
  }

  /**
   * The titles are alike.
   *
   * @param score from 0 to 1: how much of a clause of one title stands in the other; 1 for titles
   *     of the same words
   */
  record Assumed(double score) implements Link {
    @Override
    public Text text() {
      String point = BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP).toPlainString();
      return new Text(
          "giả định theo tên, mức giống " + point.replace('.', ','),
          "assumed by title, likeness " + point);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.assumed(this);
    }
  }
}
