package io.github.kehoach.rules.compare;

import static io.github.kehoach.rules.compare.DutyText.bounded;
import static io.github.kehoach.rules.compare.DutyText.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Place;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Recurring duties in words. */
final class EveryText {
  private static final String[] ROMAN = {"I", "II", "III", "IV"};
  private static final String[] WEEKDAYS = {"hai", "ba", "tư", "năm", "sáu", "bảy"};

  private EveryText() {}

  static Text of(Deadline.Every every) {
    Text words = recurring(every);
    Optional<Text> place = place(every.cycle(), every.place());
    boolean before = every.edge() == Edge.BEFORE;
    if (place.isPresent()) {
      words =
          before
              ? text("trước {0} {1}", "{1} before {0}", place.get(), words)
              : text("{0} {1}", "{1} by {0}", place.get(), words);
    } else if (before) {
      words = text("{0}, trước khi vào kỳ", "{0}, before it begins", words);
    }
    if (every.offset() > 0) {
      words = text("{0}, {1} kỳ sau đó", "{0}, {1} cycles later", words, every.offset());
    }
    return bounded(
        bounded(words, "từ", "from", every.from()), "đến hết", "until the end of", every.until());
  }

  private static Text recurring(Deadline.Every every) {
    Text cycle =
        switch (every.cycle()) {
          case DAY -> text("ngày", "day");
          case WEEK -> text("tuần", "week");
          case MONTH -> text("tháng", "month");
          case QUARTER -> text("quý", "quarter");
          case HALF_YEAR -> text("6 tháng", "half-year");
          case YEAR -> text("năm", "year");
        };
    return every.interval() == 1
        ? text("hằng {0}", "every {0}", cycle)
        : text("{0} {1} một lần", "every {0} {1}s", every.interval(), cycle);
  }

  private static Optional<Text> place(Cycle cycle, Place place) {
    if (place.weekday().isPresent()) {
      return Optional.of(weekday(place.weekday().get()));
    }
    if (place.quarter().isPresent()) {
      int quarter = place.quarter().getAsInt();
      return Optional.of(text("quý {0}", "quarter {0}", ROMAN[quarter - 1]));
    }
    if (place.day().isEmpty()) {
      return place.month().isEmpty()
          ? Optional.empty()
          : Optional.of(month(cycle, place.month().getAsInt()));
    }
    int number = place.day().getAsInt();
    Text day = number < 0 ? text("ngày cuối", "the last day") : text("ngày {0}", "day {0}", number);
    return Optional.of(
        place.month().isEmpty()
            ? day
            : text("{0} {1}", "{0} of {1}", day, month(cycle, place.month().getAsInt())));
  }

  private static Text month(Cycle cycle, int number) {
    return cycle == Cycle.YEAR
        ? text("tháng {0}", "month {0}", number)
        : text("tháng thứ {0}", "its month {0}", number);
  }

  private static Text weekday(DayOfWeek weekday) {
    String vi =
        weekday == DayOfWeek.SUNDAY ? "chủ nhật" : "thứ " + WEEKDAYS[weekday.getValue() - 1];
    return new Text(vi, weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }
}
