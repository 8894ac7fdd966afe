package io.github.kehoach.rules.wording.indicator;

import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.rules.wording.WordingStep;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and writes the wording of targets (kết quả phải đạt).
 *
 * <p>A number with its comparison, a range or a rank is read, and words beside it are kept in
 * {@link Target#stated}; a text without numbers is a target in words. The reader never guesses: of
 * several numbers, an unfinished range or a number inside a sentence it says so and gives no
 * target. A dot groups thousands and a comma begins decimals; where the marks could mean either,
 * the reading is assumed or none. A rank is read only from "nhóm" and "top". Any text gives a
 * result, never an exception, in time linear in its length.
 *
 * <pre>{@code
 * TargetWording.read("từ 30% GRDP trở lên");            // atLeast 30, unit "% GRDP", certain
 * TargetWording.read("≥3% và tăng dần");                // atLeast 3, stated "tăng dần", certain
 * TargetWording.read("1.000");                          // exactly 1000, assumed: dot-groups
 * TargetWording.read("từ 3 đến");                       // no target: range-without-end
 * TargetWording.write(Target.between(SIXTEEN, EIGHTEEN)); // 16 - 18
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 *
 * <p>Laws: {@code target-wording-usual-forms}, {@code target-wording-invents-no-number}, {@code
 * target-wording-any-text}.
 */
public final class TargetWording {
  private TargetWording() {}

  /**
   * What a wording means.
   *
   * @param text any text, not null
   */
  public static TargetReading read(String text) {
    return TargetReader.read(Objects.requireNonNull(text, "text"));
  }

  /**
   * How a wording is derived by the grammar.
   *
   * @param text any text, not null
   * @return its numbers, years and words in order, each with its rule
   */
  public static List<WordingStep> explain(String text) {
    return TargetReader.explain(Objects.requireNonNull(text, "text"));
  }

  /**
   * The standard wording of a target, such as "≥ 0,8", "16 - 18" or "Nhóm 20 dẫn đầu"; words beside
   * a number follow in brackets.
   *
   * @return present exactly when {@link #read} gives the same target for it
   */
  public static Optional<String> write(Target target) {
    String plain = target.match(new Written());
    boolean inWords = target instanceof Target.Stated;
    String whole =
        inWords ? plain : plain + target.stated().map(words -> " (" + words + ")").orElse("");
    return Optional.of(whole).filter(text -> read(text).target().equals(Optional.of(target)));
  }

  private record Written() implements Target.Cases<String> {
    @Override
    public String compared(Target.Compared target) {
      return (target.comparison().sign() + " " + figures(target.value())).strip();
    }

    @Override
    public String between(Target.Between target) {
      return figures(target.low()) + " - " + figures(target.high());
    }

    @Override
    public String rankWithin(Target.RankWithin target) {
      return "Nhóm " + target.rank() + " dẫn đầu";
    }

    @Override
    public String stated(Target.Stated target) {
      return target.text();
    }

    /** Ungrouped, with a decimal comma and a true minus. */
    private static String figures(BigDecimal value) {
      return value.toPlainString().replace('.', ',').replace('-', '\u2212');
    }
  }
}
