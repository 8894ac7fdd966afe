package io.github.kehoach.core.deadline;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Deadline.Continuous}; all fields may be absent, in any order, and null takes a
 * field back. Not thread-safe.
 */
public final class ContinuousBuilder {
  private @Nullable Cycle cycle;
  private @Nullable Start start;
  private @Nullable CalendarPeriod until;

  ContinuousBuilder() {}

  /**
   * How often the duty is reviewed: "thường xuyên hằng năm".
   *
   * @param value the cycle, or null
   */
  public ContinuousBuilder cycle(@Nullable Cycle value) {
    cycle = value;
    return this;
  }

  /**
   * From when it runs: "và các năm tiếp theo".
   *
   * @param value the beginning, or null
   */
  public ContinuousBuilder start(@Nullable Start value) {
    start = value;
    return this;
  }

  /**
   * Until when it runs: "thường xuyên đến năm 2030".
   *
   * @param last the last period in which it runs, or null
   */
  public ContinuousBuilder until(@Nullable CalendarPeriod last) {
    until = last;
    return this;
  }

  /**
   * The standing duty.
   *
   * @throws InvalidValueException if it would end before it begins
   */
  public Deadline.Continuous build() {
    return new ContinuousFields(
        Optional.ofNullable(cycle), Optional.ofNullable(start), Optional.ofNullable(until));
  }
}
