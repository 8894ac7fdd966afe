package io.github.kehoach.core.indicator;

import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.period.CalendarPeriod;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A measured value (số đo) of an indicator. Immutable and thread-safe.
 *
 * @param value at most 15 digits
 * @param period what the value was measured for
 * @param source where it comes from, in words; not blank
 */
public record Reading(BigDecimal value, CalendarPeriod period, Optional<String> source) {
  /**
   * Refuses values with too many digits and a blank source.
   *
   * @throws io.github.kehoach.core.InvalidValueException if the value needs more than 15 digits or
   *     the source is blank
   */
  public Reading {
    value = Values.normal(value, "Reading.value");
    Objects.requireNonNull(period, "period");
    Checks.text(source, "Reading.source");
  }

  /** A value without a source. */
  public static Reading of(BigDecimal value, CalendarPeriod period) {
    return new Reading(value, period, Optional.empty());
  }

  /**
   * This value with its source.
   *
   * @param words not blank
   */
  public Reading from(String words) {
    return new Reading(value, period, Optional.of(Checks.text(words, "Reading.source")));
  }
}
