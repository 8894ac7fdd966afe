package io.github.kehoach.core.indicator;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.PartStyle;
import io.github.kehoach.core.internal.Refuse;
import io.github.kehoach.core.internal.Shown;
import io.github.kehoach.core.period.CalendarPeriod;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A measured value (số đo) of an indicator: a number, words, or both. Immutable and thread-safe.
 */
@Value.Immutable
@PartStyle
@SuppressWarnings({"immutables:incompat", "immutables:subtype"}) // the builder is our own
public abstract sealed class Reading permits ImmutableReading {
  Reading() {}

  /** The number, at most 15 digits; absent where the reading is in words. */
  public abstract Optional<BigDecimal> value();

  /** The reading in words, such as "đạt"; not blank. */
  public abstract Optional<String> words();

  /** What the value was measured for. */
  public abstract CalendarPeriod period();

  /** Where it comes from, in words; not blank. */
  public abstract Optional<String> source();

  /** A number without a source. */
  public static Reading of(BigDecimal value, CalendarPeriod period) {
    return builder().value(Checks.required(value, "Reading.value")).period(period).build();
  }

  /**
   * A reading in words without a source.
   *
   * @param words such as "đạt", not blank
   */
  public static Reading inWords(String words, CalendarPeriod period) {
    return builder().words(Checks.text(words, "Reading.words")).period(period).build();
  }

  @Override
  public final String toString() {
    return Shown.of("Reading")
        .with("value", value())
        .with("words", words())
        .with("period", period())
        .with("source", source())
        .toString();
  }

  /** A builder with nothing set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that begins with everything this one has. */
  public final Builder toBuilder() {
    return builder()
        .value(value().orElse(null))
        .words(words().orElse(null))
        .period(period())
        .source(source().orElse(null));
  }

  /** Builds readings; the period is needed, and a value or words. Not thread-safe. */
  public static final class Builder {
    private @Nullable BigDecimal value;
    private @Nullable String words;
    private @Nullable CalendarPeriod period;
    private @Nullable String source;

    private Builder() {}

    /**
     * The number.
     *
     * @param value null if the reading is in words
     * @throws InvalidValueException if the value needs more than 15 digits
     */
    public Builder value(@Nullable BigDecimal value) {
      this.value = value == null ? null : Decimals.normal(value, "Reading.value");
      return this;
    }

    /** The reading in words, such as "đạt"; null or blank: it is a number. */
    public Builder words(@Nullable String words) {
      this.words = words;
      return this;
    }

    /** What the value was measured for. */
    public Builder period(CalendarPeriod period) {
      this.period = Checks.required(period, "Reading.period");
      return this;
    }

    /** Where it comes from, in words; null or blank: not known. */
    public Builder source(@Nullable String source) {
      this.source = source;
      return this;
    }

    /**
     * The reading of what was set.
     *
     * @throws InvalidValueException if {@code period} is missing, or both value and words
     */
    public Reading build() {
      CalendarPeriod when = Checks.required(period, "Reading.period");
      Optional<String> printed = Checks.optional(words);
      if (value == null && printed.isEmpty()) {
        throw Refuse.value("Reading.value", "value-without-words", null);
      }
      return ImmutableReading.of(
          Optional.ofNullable(value), printed, when, Checks.optional(source));
    }
  }
}
