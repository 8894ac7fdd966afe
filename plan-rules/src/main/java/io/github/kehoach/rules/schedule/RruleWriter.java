package io.github.kehoach.rules.schedule;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;

/** Writes recurring deadlines in the grammar of RFC 5545, section 3.3.10. */
final class RruleWriter {

  private RruleWriter() {}

  static Rrule write(Deadline.Every every, ResolveContext context) {
    if (context.namedDays() != Rollover.NONE) {
      return new Rrule.None(text("rrule.moves"));
    }
    if (every.workingDay().isPresent()) {
      return new Rrule.None(text("rrule.workingDay"));
    }
    if (every.edge() == Edge.BEFORE && every.nth().orElse(0) == 1) {
      return new Rrule.None(text("rrule.beforeFirst"));
    }
    Recurrence recurrence = Recurrence.of(every, context);
    if (!recurrence.isAnchored()) {
      return new Rrule.None(text("rrule.noFirstCycle"));
    }
    if (recurrence.isEmpty()) {
      return new Rrule.None(text("rrule.never"));
    }
    LocalDate start = recurrence.due(recurrence.first());
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
      int cycles = (recurrence.last() - recurrence.first()) / recurrence.step();
      LocalDate last = recurrence.due(recurrence.first() + cycles * recurrence.step());
      rule.append(";UNTIL=").append(DateTimeFormatter.BASIC_ISO_DATE.format(last));
    }
    return new Rrule.Recurring(start, rule.toString());
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
    if (every.nth().isPresent()) {
      weekday(rule, every, start);
    } else {
      CycleDay due = CycleDay.due(every, null);
      rule.append(";BYMONTHDAY=").append(dayOfMonth(due, yearly, start.getMonth()));
    }
  }

  /** The first Monday; the day before the second one is the Sunday among days 7 to 13. */
  private static void weekday(StringBuilder rule, Deadline.Every every, LocalDate start) {
    int nth = every.nth().getAsInt();
    boolean by = every.edge() == Edge.BY;
    rule.append(";BYDAY=").append(by ? Integer.toString(nth) : "");
    rule.append(start.getDayOfWeek().name(), 0, 2);
    if (!by) {
      int first = nth == -1 ? -8 : 7 * nth - 7;
      rule.append(";BYMONTHDAY=").append(first);
      for (int day = first + 1; day < first + 7; day++) {
        rule.append(',').append(day);
      }
    }
  }

  /** The day as a rule says it; a day that short months lack is the earlier of it and the last. */
  private static String dayOfMonth(CycleDay due, boolean oneMonth, Month month) {
    boolean isLast = due.day() == 31 || (oneMonth && due.day() >= month.maxLength());
    if (isLast) {
      return due.less() == 0 ? "-1" : "-2";
    }
    String day = Integer.toString(due.day());
    boolean alwaysThere = due.day() <= 28 || (oneMonth && month != Month.FEBRUARY);
    return alwaysThere ? day : day + ",-1;BYSETPOS=1";
  }

  private static void frequency(StringBuilder rule, String frequency, int interval) {
    rule.append("FREQ=").append(frequency);
    if (interval > 1) {
      rule.append(";INTERVAL=").append(interval);
    }
  }
}
