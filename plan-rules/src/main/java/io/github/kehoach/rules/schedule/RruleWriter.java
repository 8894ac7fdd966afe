package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Writes recurring deadlines in the grammar of RFC 5545, section 3.3.10. */
final class RruleWriter {
  private static final Text NO_FIRST =
      new Text(
          "không rõ chu kỳ đầu tiên nên không có ngày đến hạn",
          "the first cycle is not stated, so there is no due day");
  private static final Text MOVES =
      new Text(
          "ngày đến hạn dời theo lịch làm việc",
          "due days move with the working calendar, which a rule cannot say");
  private static final Text NEVER =
      new Text("không có ngày đến hạn nào kể từ kế hoạch", "nothing is due from the plan's day on");

  private RruleWriter() {}

  static Rrule write(Deadline.Every every, ResolveContext context) {
    if (context.namedDays() != Rollover.NONE) {
      return new Rrule.None(MOVES);
    }
    Optional<Recurrence> recurrence = Recurrence.of(every, context);
    if (recurrence.isEmpty()) {
      return new Rrule.None(NO_FIRST);
    }
    if (recurrence.get().last < recurrence.get().first) {
      return new Rrule.None(NEVER);
    }
    LocalDate start = recurrence.get().day(recurrence.get().first);
    StringBuilder rule = new StringBuilder(48);
    switch (every.cycle()) {
      case DAY -> frequency(rule, "DAILY", every.interval());
      case WEEK -> {
        frequency(rule, "WEEKLY", every.interval());
        rule.append(";BYDAY=").append(start.getDayOfWeek().name(), 0, 2).append(";WKST=MO");
      }
      default -> months(rule, every, start);
    }
    if (every.until().isPresent()) {
      LocalDate last = recurrence.get().day(recurrence.get().last);
      rule.append(";UNTIL=").append(DateTimeFormatter.BASIC_ISO_DATE.format(last));
    }
    return new Rrule.Rule(start, rule.toString());
  }

  private static void months(StringBuilder rule, Deadline.Every every, LocalDate start) {
    int step = every.cycle().months() * every.interval();
    boolean yearly = step % 12 == 0;
    if (yearly) {
      frequency(rule, "YEARLY", step / 12);
      rule.append(";BYMONTH=").append(start.getMonthValue());
    } else {
      frequency(rule, "MONTHLY", step);
    }
    rule.append(";BYMONTHDAY=").append(dayOfMonth(every, yearly, start.getMonth()));
  }

  /** The day as a rule says it; a day that short months lack is the earlier of it and the last. */
  private static String dayOfMonth(Deadline.Every every, boolean oneMonth, Month month) {
    boolean by = every.edge() == Edge.BY;
    int stated = every.place().day().orElse(by ? -1 : 1);
    if (!by && stated == 1) {
      return "-1";
    }
    int less = by ? 0 : 1;
    String last = by ? "-1" : "-2";
    boolean isLast = stated == -1 || stated == 31 || (oneMonth && stated >= month.maxLength());
    if (isLast) {
      return last;
    }
    String day = Integer.toString(stated - less);
    return stated <= 28 || (oneMonth && month != Month.FEBRUARY)
        ? day
        : day + "," + last + ";BYSETPOS=1";
  }

  private static void frequency(StringBuilder rule, String frequency, int interval) {
    rule.append("FREQ=").append(frequency);
    if (interval > 1) {
      rule.append(";INTERVAL=").append(interval);
    }
  }
}
