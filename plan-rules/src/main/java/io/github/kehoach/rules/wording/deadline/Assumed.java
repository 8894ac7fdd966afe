package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.text.Messages;
import java.util.Objects;

/**
 * What a reading may take for granted.
 *
 * @param code stable id in words, such as {@code middle-of-month}
 * @param text what was assumed and by which rule, for a person
 */
record Assumed(String code, Text text) {
  static final Assumed SPELLING = of("spelling");
  static final Assumed SHARED_YEAR = of("shared-year");
  static final Assumed CENTURY = of("century");
  static final Assumed LATER = of("later-of-two");
  static final Assumed BOTH = of("both-of-two");
  static final Assumed START_OF_MONTH = of("start-of-month");
  static final Assumed MIDDLE_OF_MONTH = of("middle-of-month");
  static final Assumed THIRD_OF_MONTH = of("third-of-month");
  static final Assumed ROUGH = of("approximate");
  static final Assumed BEFORE_HOUR = of("before-hour");
  static final Assumed WEEK_OF_MONTH = of("week-of-month");
  static final Assumed LAPSE = of("lapse");
  static final Assumed WORKING_DAYS = of("working-days");
  static final Assumed FEAST = of("lunar-day");
  static final Assumed BEFORE_ALL_THE_SAME = of("latest-before");
  static final Assumed TURN = of("turn");
  static final Assumed START_OF_YEAR = of("start-of-year");
  static final Assumed MIDDLE_OF_YEAR = of("middle-of-year");
  static final Assumed START_OF_QUARTER = of("start-of-quarter");
  static final Assumed MIDDLE_OF_QUARTER = of("middle-of-quarter");
  static final Assumed END_OF_QUARTER = of("end-of-quarter");
  static final Assumed NEXT_DAY = of("next-day");
  static final Assumed NO_START = of("lag-from-nothing");
  static final Assumed ONCE = of("once");
  static final Assumed STARTS_AFTER = of("starts-after");
  static final Assumed PREVIOUS_CYCLE = of("previous-cycle");
  static final Assumed HALF_IN_YEAR = of("half-in-year");
  static final Assumed VISION_START = of("open-from");

  Assumed {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(text, "text");
  }

  private static Assumed of(String code, Object... values) {
    return new Assumed(code, Messages.text("wording.deadline." + code, values));
  }

  static Assumed year(int year) {
    return of("year", Integer.toString(year));
  }

  static Assumed leftOut(String words) {
    return of("left-out", words);
  }

  static Assumed scope(String words) {
    return of("scope", words);
  }
}
