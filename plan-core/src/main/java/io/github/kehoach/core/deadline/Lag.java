package io.github.kehoach.core.deadline;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Codes;

/**
 * How long after an event something is due, or before it. Immutable and thread-safe.
 *
 * @param amount from -10000 to 10000; negative means before the event, 0 on the day of the event
 *     (ngay sau khi)
 * @param unit what is counted, not null
 */
public record Lag(int amount, Unit unit) {
  /** Largest amount of a lag, after or before. */
  public static final int MOST = 10_000;

  /** What a lag counts. */
  public enum Unit {
    /** Hours from the moment of the event. */
    HOUR("hour"),
    /** Days on which agencies work (ngày làm việc). */
    WORKING_DAY("workingDay"),
    /** Calendar days. */
    DAY("day"),
    /** Weeks. */
    WEEK("week"),
    /** Calendar months; Civil Code 2015, article 148.3. */
    MONTH("month"),
    /** Calendar years; Civil Code 2015, article 148.4. */
    YEAR("year");

    private final String code;

    Unit(String code) {
      this.code = code;
    }

    /**
     * The unit whose code is given.
     *
     * @param code {@code hour}, {@code workingDay}, {@code day}, {@code week}, {@code month} or
     *     {@code year}; not null
     * @throws UnreadableTextException if the code is none of these
     */
    public static Unit parse(String code) {
      return Codes.parse("Lag.Unit", values(), code);
    }

    @Override
    public String toString() {
      return code;
    }
  }

  /**
   * Refuses an amount that no plan can mean.
   *
   * @throws io.github.kehoach.core.InvalidValueException if the amount is outside -10000 to 10000
   */
  public Lag {
    Checks.range(amount, -MOST, MOST, "Lag.amount");
    Checks.required(unit, "Lag.unit");
  }

  /**
   * A lag.
   *
   * @param amount from -10000 to 10000; negative means before the event
   */
  public static Lag of(int amount, Unit unit) {
    return new Lag(amount, unit);
  }
}
