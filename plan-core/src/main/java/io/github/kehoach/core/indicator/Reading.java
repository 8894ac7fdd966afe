package io.github.kehoach.core.indicator;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PlanStyle;
import io.github.kehoach.core.internal.Requirements;
import io.github.kehoach.core.period.CalendarPeriod;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A measured value (số đo) of an indicator: a number, words, or both. Immutable and thread-safe.
 */
@Value.Immutable
@PlanStyle
@SuppressWarnings("immutables:incompat") // the builder is our own
public sealed interface Reading permits ImmutableReading {
  /** The number, at most 15 digits; absent where the reading is in words. */
  Optional<BigDecimal> value();

  /** The reading in words, such as "đạt"; not blank. */
  Optional<String> words();

  /** What the value was measured for. */
  CalendarPeriod period();

  /** Where it comes from, in words; not blank. */
  Optional<String> source();

  /** A number without a source. */
  static Reading of(BigDecimal value, CalendarPeriod period) {
    return builder().value(Checks.required(value, "Reading.value")).period(period).build();
  }

  /**
   * A reading in words without a source.
   *
   * @param words such as "đạt", not blank
   */
  static Reading inWords(String words, CalendarPeriod period) {
    return builder().words(Checks.text(words, "Reading.words")).period(period).build();
  }

  /** A builder with nothing set. */
  static Builder builder() {
    return new Builder(ImmutableReading.builder(), null);
  }

  /** A builder that begins with everything this one has. */
  default Builder toBuilder() {
    return new Builder(ImmutableReading.builder().like(this), period());
  }

  /** Builds readings; the period is needed, and a value or words. Not thread-safe. */
  final class Builder {
    private final ImmutableReading.Builder fields;
    private @Nullable CalendarPeriod period;

    private Builder(ImmutableReading.Builder fields, @Nullable CalendarPeriod period) {
      this.fields = fields;
      this.period = period;
    }

    /**
     * The number.
     *
     * @param value null if the reading is in words
     * @throws InvalidValueException if the value needs more than 15 digits
     */
    public Builder value(@Nullable BigDecimal value) {
      fields.value(
          Optional.ofNullable(value).map(number -> Values.normal(number, "Reading.value")));
      return this;
    }

    /** The reading in words, such as "đạt"; null or blank: it is a number. */
    public Builder words(@Nullable String words) {
      fields.words(Checks.optional(words));
      return this;
    }

    /** What the value was measured for. */
    public Builder period(CalendarPeriod period) {
      this.period = Checks.required(period, "Reading.period");
      return this;
    }

    /** Where it comes from, in words; null or blank: not known. */
    public Builder source(@Nullable String source) {
      fields.source(Checks.optional(source));
      return this;
    }

    /**
     * The reading of what was set.
     *
     * @throws InvalidValueException if {@code period} is missing, or both value and words
     */
    public Reading build() {
      Reading reading = fields.period(Checks.required(period, "Reading.period")).build();
      if (reading.value().isEmpty() && reading.words().isEmpty()) {
        throw new InvalidValueException("Reading.value", Requirements.VALUE_WITHOUT_WORDS, null);
      }
      return reading;
    }
  }
}
