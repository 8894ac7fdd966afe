package io.github.kehoach.rules.text;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Says recurring deadlines: "trước ngày 18 hằng tháng", "every month before day 18". Stateless. */
public final class EveryText {
  private static final String[] ROMAN = {"I", "II", "III", "IV"};

  private EveryText() {}

  /** The whole rule. */
  public static Text of(Deadline.Every every) {
    Text words = withoutLimits(every);
    if (every.from().isPresent()) {
      words = text("every.from", words, PeriodBounds.first(every.from().get()));
    }
    if (every.until().isPresent()) {
      words = text("every.until", words, PeriodBounds.last(every.until().get()));
    }
    return words;
  }

  /** How often: "hằng tháng", "3 năm một lần". */
  public static Text often(Cycle cycle, int interval) {
    return interval == 1 ? text("every." + cycle) : text("every." + cycle + ".some", interval);
  }

  /** The rule without the periods that it begins and ends with. */
  public static Text withoutLimits(Deadline.Every every) {
    Text often = often(every.cycle(), every.interval());
    String edge = every.edge() == Edge.BEFORE ? "every.before" : "every.by";
    Text words;
    if (every.isWholeCycle()) {
      words = every.edge() == Edge.BEFORE ? text("every.before.whole", often) : often;
    } else {
      String several = every.interval() == 1 ? "" : ".some";
      words = text(edge + several, place(every), often);
    }
    if (every.offset() == 0) {
      return words;
    }
    return every.offset() == 1
        ? text("every.offset.one", words)
        : text("every.offset.many", words, every.offset());
  }

  /** Where in the cycle: "ngày 25 tháng 6", "25 June". */
  private static Text place(Deadline.Every every) {
    if (every.weekday().isPresent() && every.nth().isEmpty()) {
      return weekday(every.weekday().get());
    }
    // A month or quarter by itself lasts: what is done by it is done by its end.
    String end = every.edge() == Edge.BY ? ".end" : "";
    if (every.quarter().isPresent()) {
      int quarter = every.quarter().getAsInt();
      return text("place.quarter" + end, new Text(ROMAN[quarter - 1], Integer.toString(quarter)));
    }
    if (!every.isDay()) {
      return text("place.month" + end, month(every));
    }
    Text day = day(every);
    return every.month().isEmpty() ? day : text("place.dayOfMonth", day, month(every));
  }

  private static Text day(Deadline.Every every) {
    if (every.workingDay().isPresent()) {
      return text("place.workingDay", nth(every.workingDay().getAsInt()));
    }
    if (every.weekday().isPresent()) {
      return text("place.weekday", weekday(every.weekday().get()), nth(every.nth().orElseThrow()));
    }
    int number = every.day().orElseThrow();
    return number == -1 ? text("place.day.last") : text("place.day", number);
  }

  private static Text nth(int number) {
    return number <= 3 ? text("nth." + number) : text("nth.more", number);
  }

  private static Text month(Deadline.Every every) {
    int number = every.month().orElseThrow();
    if (every.cycle() == Cycle.YEAR) {
      return text(
          "place.monthOfYear", new Text(Integer.toString(number), english(Month.of(number))));
    }
    if (every.cycle() == Cycle.QUARTER) {
      return number == 3 ? text("place.monthOfQuarter.last") : text("place.monthOfQuarter", number);
    }
    return text("place.monthOfCycle", number);
  }

  private static String english(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static Text weekday(DayOfWeek day) {
    return text("weekday." + day.getValue());
  }
}
