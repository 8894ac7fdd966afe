package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Place;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes recurring deadlines for people, without interval, offset and limits. */
final class EveryWords {
  private static final String[] ROMAN = {"I", "II", "III", "IV"};
  private static final String[] WEEKDAYS = {
    "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
  };

  private static final Text BY = Text.template("{0}, chậm nhất {1}", "{0}, by {1}");
  private static final Text BEFORE = Text.template("{0}, trước {1}", "{0}, before {1}");
  private static final Text DAY_OF_MONTH = Text.template("ngày {0}", "day {0}");
  private static final Text DAY_IN_MONTH = Text.template("{0} {1}", "{0} of {1}");
  private static final Text MONTH = Text.template("tháng {0}", "month {0}");
  private static final Text MONTH_OF_CYCLE =
      Text.template("tháng thứ {0} của kỳ", "month {0} of the cycle");
  private static final Text QUARTER = Text.template("quý {0}", "quarter {0}");
  private static final Text LAST_DAY = new Text("ngày cuối tháng", "the last day");
  private static final Text END = new Text("ngày cuối kỳ", "its last day");
  private static final Text BEGINNING = new Text("khi bắt đầu kỳ", "it begins");

  private EveryWords() {}

  static Text of(Deadline.Every every) {
    boolean by = every.edge() == Edge.BY;
    return (by ? BY : BEFORE).fill(cycle(every.cycle()), place(every, by));
  }

  static Text cycle(Cycle cycle) {
    return switch (cycle) {
      case DAY -> new Text("hằng ngày", "every day");
      case WEEK -> new Text("hằng tuần", "every week");
      case MONTH -> new Text("hằng tháng", "every month");
      case QUARTER -> new Text("hằng quý", "every quarter");
      case HALF_YEAR -> new Text("6 tháng một lần", "every half-year");
      case YEAR -> new Text("hằng năm", "every year");
    };
  }

  private static Text place(Deadline.Every every, boolean by) {
    Place place = every.place();
    if (place.isWhole()) {
      return by ? END : BEGINNING;
    }
    if (place.weekday().isPresent()) {
      return weekday(place.weekday().get());
    }
    if (place.quarter().isPresent()) {
      int quarter = place.quarter().getAsInt();
      return QUARTER.fill(new Text(ROMAN[quarter - 1], Integer.toString(quarter)));
    }
    if (place.day().isEmpty()) {
      return month(every);
    }
    int number = place.day().getAsInt();
    Text day = number == -1 ? LAST_DAY : DAY_OF_MONTH.fill(number);
    return place.month().isEmpty() ? day : DAY_IN_MONTH.fill(day, month(every));
  }

  private static Text month(Deadline.Every every) {
    int number = every.place().month().orElseThrow();
    return (every.cycle() == Cycle.YEAR ? MONTH : MONTH_OF_CYCLE).fill(number);
  }

  private static Text weekday(DayOfWeek day) {
    return new Text(
        WEEKDAYS[day.getValue() - 1], day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }
}
