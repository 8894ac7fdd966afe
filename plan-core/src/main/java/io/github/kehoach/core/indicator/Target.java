package io.github.kehoach.core.indicator;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.internal.Shown;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an indicator is to reach (kết quả phải đạt). A closed choice; {@link #match} asks for an
 * answer to each variant. Decimals have at most 15 digits and no trailing zeros, so that 0.8 and
 * 0.80 are equal; the printed form stays with the indicator. Words beside a number ("≥ 3% và tăng
 * dần") stand in {@link #stated()}. Immutable and thread-safe.
 *
 * <p>Laws: {@code target-value-exact}, {@code target-between-rises}, {@code target-words-beside}.
 */
public sealed interface Target {
  /** Words that say more than the number; for {@link Stated} the whole target. Not blank. */
  Optional<String> stated();

  /**
   * This target with words beside its number; {@link Stated} with other words.
   *
   * @param words such as "tăng dần theo yêu cầu", not blank
   * @throws InvalidValueException if the words are blank
   */
  Target stated(String words);

  /** What {@code cases} has for this variant. */
  <R> R match(Cases<R> cases);

  /** One function for each variant; a new variant is a new function here. */
  interface Cases<R> {
    /** For {@link Compared}. */
    R compared(Compared target);

    /** For {@link Between}. */
    R between(Between target);

    /** For {@link RankWithin}. */
    R rankWithin(RankWithin target);

    /** For {@link Stated}. */
    R stated(Stated target);
  }

  /** No less than a value: "≥ 80", "từ 55% trở lên", "ít nhất 3%". */
  static Compared atLeast(BigDecimal value) {
    return new Compared(Comparison.AT_LEAST, value, Optional.empty());
  }

  /** More than a value: "trên 40%". */
  static Compared moreThan(BigDecimal value) {
    return new Compared(Comparison.MORE_THAN, value, Optional.empty());
  }

  /** No more than a value: "không quá 5". */
  static Compared atMost(BigDecimal value) {
    return new Compared(Comparison.AT_MOST, value, Optional.empty());
  }

  /** Less than a value: "dưới 5%". */
  static Compared lessThan(BigDecimal value) {
    return new Compared(Comparison.LESS_THAN, value, Optional.empty());
  }

  /** Just a value: "100". */
  static Compared exactly(BigDecimal value) {
    return new Compared(Comparison.EXACTLY, value, Optional.empty());
  }

  /** From a lower to a higher value, both included: "16 - 18". */
  static Between between(BigDecimal low, BigDecimal high) {
    return new Between(low, high, Optional.empty());
  }

  /** Among the first so many: "Nhóm 20 tỉnh dẫn đầu cả nước". */
  static RankWithin rankWithin(int rank) {
    return new RankWithin(rank, Optional.empty());
  }

  /** In words only: "Tiên tiến, hiện đại". */
  static Stated inWords(String words) {
    return new Stated(words);
  }

  /** How a number is compared with what is measured. */
  enum Comparison {
    /** No less than the number. */
    AT_LEAST("≥"),
    /** More than the number. */
    MORE_THAN(">"),
    /** No more than the number. */
    AT_MOST("≤"),
    /** Less than the number. */
    LESS_THAN("<"),
    /** Just the number. */
    EXACTLY("");

    private final String code = Codes.of(this);
    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    /** Its sign before a number, such as {@code ≥}; empty for just the number. */
    public String sign() {
      return sign;
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * A number, as a bound or just that number.
   *
   * @param value at most 15 digits
   */
  record Compared(Comparison comparison, BigDecimal value, Optional<String> stated)
      implements Target {
    /** Refuses values with too many digits and blank words. */
    public Compared {
      Checks.required(comparison, "Target.comparison");
      value = Decimals.normal(value, "Target.value");
      Checks.text(stated, "Target.stated");
    }

    @Override
    public Compared stated(String words) {
      return new Compared(comparison, value, Optional.of(Checks.text(words, "Target.stated")));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.compared(this);
    }

    @Override
    public String toString() {
      return Shown.of("Compared")
          .with("comparison", comparison)
          .with("value", value)
          .with("stated", stated)
          .toString();
    }
  }

  /**
   * From the lower to the higher value, both included.
   *
   * @param low at most 15 digits
   * @param high at most 15 digits, more than {@code low}
   */
  record Between(BigDecimal low, BigDecimal high, Optional<String> stated) implements Target {
    /**
     * Refuses a range that does not rise.
     *
     * @throws InvalidValueException if {@code high} is not more than {@code low}, a value needs
     *     more than 15 digits or words are blank
     */
    public Between {
      low = Decimals.normal(low, "Target.low");
      high = Decimals.normal(high, "Target.high");
      if (high.compareTo(low) <= 0) {
        throw Refuse.value("Target.between", "rising", low + " - " + high);
      }
      Checks.text(stated, "Target.stated");
    }

    @Override
    public Between stated(String words) {
      return new Between(low, high, Optional.of(Checks.text(words, "Target.stated")));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.between(this);
    }

    @Override
    public String toString() {
      return Shown.of("Between")
          .with("low", low)
          .with("high", high)
          .with("stated", stated)
          .toString();
    }
  }

  /**
   * Among the first so many.
   *
   * @param rank from 1 to 1000000
   */
  record RankWithin(int rank, Optional<String> stated) implements Target {
    /**
     * Refuses a rank that is none.
     *
     * @throws InvalidValueException if the rank is outside 1 to 1000000 or words are blank
     */
    public RankWithin {
      Checks.range(rank, 1, 1_000_000, "Target.rank");
      Checks.text(stated, "Target.stated");
    }

    @Override
    public RankWithin stated(String words) {
      return new RankWithin(rank, Optional.of(Checks.text(words, "Target.stated")));
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.rankWithin(this);
    }

    @Override
    public String toString() {
      return Shown.of("RankWithin").with("rank", rank).with("stated", stated).toString();
    }
  }

  /**
   * In words only.
   *
   * @param text not blank
   */
  record Stated(String text) implements Target {
    /** Refuses blank words. */
    public Stated {
      Checks.text(text, "Target.text");
    }

    @Override
    public Optional<String> stated() {
      return Optional.of(text);
    }

    @Override
    public Stated stated(String words) {
      return new Stated(words);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.stated(this);
    }
  }
}
