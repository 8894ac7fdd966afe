package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Lag;

/** Writes lags for people, without their direction: 15 ngày làm việc, 15 working days. */
final class LagWords {
  private static final Text COUNTED = Text.template("{0} {1}", "{0} {1}");

  private LagWords() {}

  static Text of(Lag lag) {
    int amount = Math.abs(lag.amount());
    Text unit =
        switch (lag.unit()) {
          case HOUR -> unit(amount, "giờ", "hour");
          case WORKING_DAY -> unit(amount, "ngày làm việc", "working day");
          case DAY -> unit(amount, "ngày", "day");
          case WEEK -> unit(amount, "tuần", "week");
          case MONTH -> unit(amount, "tháng", "month");
          case YEAR -> unit(amount, "năm", "year");
        };
    return COUNTED.fill(amount, unit);
  }

  private static Text unit(int amount, String vi, String en) {
    return new Text(vi, amount == 1 ? en : en + "s");
  }
}
