package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import io.github.kehoach.rules.schedule.CivilCode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a phrase that needs nothing more from its neighbours to the deadline that it means. */
final class DeadlineMeaning {
  private static final LagUnit[] UNITS = {
    LagUnit.HOUR, LagUnit.WORKING_DAY, LagUnit.DAY, LagUnit.WEEK, LagUnit.MONTH, LagUnit.YEAR
  };

  private static final int FOUNDERS = 310;
  private static final int SHORTEST_LUNAR_MONTH = 29;

  private final Tokens tokens;
  private final @Nullable CalendarPeriod issued;

  DeadlineMeaning(Tokens tokens, @Nullable CalendarPeriod issued) {
    this.tokens = tokens;
    this.issued = issued;
  }

  /** The year that a document surely bears; 0 if it is not known. */
  int issueYear() {
    if (issued == null) {
      return 0;
    }
    int year = issued.firstDay().getYear();
    return issued.lastDay().getYear() == year ? year : 0;
  }

  Meant of(Phrase phrase) {
    for (String part : List.of("d", "m", "q", "d1", "m1", "q1")) {
      if (phrase.has(part) && phrase.get(part) == 0) {
        return Meant.no(ProblemCode.IMPOSSIBLE_DATE);
      }
    }
    try {
      Meant meant = plain(phrase);
      meant = phrase.has("third") ? meant.assuming(Assumed.THIRD_OF_MONTH) : meant;
      meant = phrase.has("rough") ? meant.assuming(Assumed.ROUGH) : meant;
      return phrase.has("week") ? meant.assuming(Assumed.WEEK_OF_MONTH) : meant;
    } catch (InvalidValueException impossible) {
      return Meant.no(ProblemCode.IMPOSSIBLE_DATE);
    }
  }

  private Meant plain(Phrase phrase) {
    return switch (phrase.rule()) {
      case "date", "range", "nowto" ->
          phrase.has("cycle") ? RecurringMeaning.every(tokens, phrase) : once(phrase);
      case "every" -> RecurringMeaning.every(tokens, phrase);
      case "times" -> RecurringMeaning.times(phrase);
      case "standing" -> standing(phrase);
      case "demand" -> demand(phrase);
      case "event" -> event(phrase);
      case "per" ->
          Meant.of(
              Deadline.triggered(
                  Triggers.of(tokens, phrase.first("event") - 1, phrase.last("event"))));
      case "onward" -> onward(phrase);
      case "lapse" -> lapse(phrase);
      default -> Meant.no(ProblemCode.NOT_UNDERSTOOD);
    };
  }

  // One-off

  private Meant once(Phrase phrase) {
    Phrase dated = solar(phrase);
    Meant said = Meant.of(Deadline.unstated());
    if ((phrase.has("lunar") && !dated.has("d")) || phrase.has("asof")) {
      return Meant.no(ProblemCode.NOT_UNDERSTOOD);
    }
    boolean yearless = !phrase.has("y");
    if (phrase.has("yy")) {
      int year = 2000 + phrase.get("yy");
      if (Math.abs(year - issueYear()) > 20) {
        return Meant.no(ProblemCode.NO_YEAR);
      }
      yearless = false;
      dated = phrase.with("y", year);
      said = said.assuming(Assumed.CENTURY);
    } else if (yearless) {
      if (!phrase.hasAny("m", "q", "h", "thisyear")) {
        return Meant.no(phrase.has("d") ? ProblemCode.NO_MONTH : ProblemCode.NOT_UNDERSTOOD);
      }
      int year = issueYear();
      if (year == 0 || phrase.hasAny("y1", "months")) {
        return Meant.no(ProblemCode.NO_YEAR);
      }
      dated = phrase.with("y", year);
      said = said.assuming(Assumed.year(year));
    }
    if (phrase.has("wd")) {
      if (!WorkingCalendar.vietnam().covers(Year.of(dated.get("y")))) {
        return Meant.no(ProblemCode.NOT_UNDERSTOOD);
      }
      said = said.assuming(Assumed.WORKING_DAYS);
    }
    dated = counted(dated);
    if (dated.rule().equals("range") && !dated.has("y1")) {
      dated = dated.with("y1", dated.get("y"));
    }
    if (phrase.has("moc") || phrase.has("off") || isHourWrong(phrase)) {
      return Meant.no(phrase.has("hh") ? ProblemCode.IMPOSSIBLE_DATE : ProblemCode.NOT_UNDERSTOOD);
    }
    Periods periods = new Periods();
    CalendarPeriod period = periods.of(dated);
    if (period == null) {
      return Meant.no(periods.problem());
    }
    if (dated.rule().equals("range") && phrase.has("before")) {
      said =
          said.assuming(
              Assumed.leftOut(tokens.slice(phrase.first(), phrase.last(startOf(phrase)))));
    }
    if (phrase.has("lunar")) {
      said = said.assuming(Assumed.FEAST);
    }
    if (phrase.has("by") && phrase.has("before")) {
      said = said.assuming(Assumed.BEFORE_ALL_THE_SAME);
    }
    Deadline deadline = edged(phrase, period);
    if (deadline == null) {
      return Meant.no(ProblemCode.NOT_UNDERSTOOD);
    }
    if (yearless && isBeforeIssue(deadline)) {
      return Meant.no(ProblemCode.BEFORE_ISSUE);
    }
    return Meant.of(deadline).assuming(said.assumed()).assuming(periods.assumed());
  }

  /** A day of the lunar calendar as the day of ours, where the working calendar has it. */
  private static Phrase solar(Phrase phrase) {
    int lunar = phrase.get("lunar");
    boolean isKnown = lunar == FOUNDERS || (lunar >= 1 && lunar <= SHORTEST_LUNAR_MONTH);
    if (!isKnown) {
      return phrase;
    }
    WorkingCalendar calendar = WorkingCalendar.vietnam();
    Year year = Year.of(phrase.get("y"));
    return (lunar == FOUNDERS
            ? calendar.hungKingsDay(year)
            : calendar.lunarNewYear(year).map(first -> first.plusDays(lunar - 1L)))
        .map(day -> phrase.with("m", day.getMonthValue()).with("d", day.getDayOfMonth()))
        .orElse(phrase);
  }

  /** "Thứ Sáu cuối cùng của tháng 6/2026": which day of its month that is. */
  private static Phrase counted(Phrase phrase) {
    if (!phrase.hasAny("wd", "nth")) {
      return phrase;
    }
    LocalDate first = CalendarPeriod.month(phrase.get("y"), phrase.get("m")).firstDay();
    LocalDate day =
        phrase.has("wd")
            ? WorkingCalendar.vietnam().workingDayOf(YearMonth.from(first), phrase.get("wd"))
            : first.with(
                TemporalAdjusters.dayOfWeekInMonth(phrase.get("nth"), Periods.weekday(phrase)));
    return phrase.with("d", day.getDayOfMonth());
  }

  /** "30 ngày kể từ ngày 30/6/2026", "5 ngày trước ngày 30/6/2026". */
  private static Meant lapse(Phrase phrase) {
    LagUnit unit = UNITS[phrase.get("u") - 1];
    if (!phrase.has("y") || unit == LagUnit.HOUR) {
      return Meant.no(ProblemCode.NOT_UNDERSTOOD);
    }
    WorkingCalendar calendar = WorkingCalendar.vietnam();
    LocalDate start =
        CalendarPeriod.day(phrase.get("y"), phrase.get("m"), phrase.get("d")).firstDay();
    int amount = phrase.has("neg") ? -phrase.get("lag") : phrase.get("lag");
    LocalDate end = CivilCode.lastDay(start, Lag.of(amount, unit), calendar);
    Meant meant = Meant.of(Deadline.by(CalendarPeriod.day(end))).assuming(Assumed.LAPSE);
    if (unit != LagUnit.WORKING_DAY) {
      return amount > 0 && !calendar.isWorking(end) ? Meant.no(ProblemCode.ENDS_ON_DAY_OFF) : meant;
    }
    return calendar.covers(Year.from(start)) && calendar.covers(Year.from(end))
        ? meant.assuming(Assumed.WORKING_DAYS)
        : Meant.no(ProblemCode.NOT_UNDERSTOOD);
  }

  static boolean isHourWrong(Phrase phrase) {
    if (!phrase.has("hh")) {
      return false;
    }
    int minutes = phrase.get("hh") * 60 + phrase.get("mi");
    boolean days = phrase.hasAny("d", "wd") || phrase.get("cycle") == 1 || phrase.has("w");
    return minutes > 24 * 60 || phrase.get("mi") > 59 || !days;
  }

  /** Whether an hour opens the day, so that "before" it is the evening before. */
  static boolean isMidnight(Phrase phrase) {
    return phrase.has("hh") && phrase.get("hh") == 0 && phrase.get("mi") == 0;
  }

  private static @Nullable Deadline edged(Phrase phrase, CalendarPeriod period) {
    boolean range = phrase.rule().equals("range");
    int edges = phrase.get("before") + phrase.get("after") + (range ? 0 : phrase.get("from"));
    if (edges > 1 || (range && phrase.has("after"))) {
      return null;
    }
    if (range && phrase.has("before")) {
      return Deadline.before(((CalendarPeriod.Range) period).last());
    }
    if (phrase.has("before")) {
      boolean inTheDay = phrase.has("hh") && !isMidnight(phrase);
      return inTheDay ? Deadline.by(period) : Deadline.before(period);
    }
    if (isMidnight(phrase) && phrase.hasAny("until", "by")) {
      return Deadline.before(period);
    }
    if (phrase.has("from") && phrase.has("hours")) {
      return Deadline.by(period);
    }
    if (phrase.has("from") && !range) {
      return phrase.hasAny("until", "by", "being") ? null : Deadline.continuous(Start.from(period));
    }
    return phrase.has("after") ? Deadline.open(Start.after(period)) : Deadline.by(period);
  }

  private boolean isBeforeIssue(Deadline deadline) {
    LocalDate due =
        deadline instanceof Deadline.By by
            ? by.lastDay()
            : deadline instanceof Deadline.Before before ? before.lastDay() : null;
    return due != null
        && issued != null
        && due.isBefore(issued.firstDay())
        && !(issued instanceof CalendarPeriod.Months months
            && months.span() == CalendarPeriod.Span.YEAR);
  }

  static String startOf(Phrase range) {
    return range.has("d1") ? "d1" : range.has("m1") ? "m1" : range.has("q1") ? "q1" : "y1";
  }

  // Undated

  private static Meant standing(Phrase phrase) {
    CalendarPeriod first = RecurringMeaning.bound(phrase, "boundFrom");
    return Meant.of(
        Deadline.Continuous.builder()
            .cycle(phrase.has("cycle") ? RecurringMeaning.cycle(phrase) : null)
            .start(first == null ? null : Start.from(first))
            .until(RecurringMeaning.bound(phrase, "bound"))
            .build());
  }

  private Meant demand(Phrase phrase) {
    return Meant.of(Deadline.onDemand(words(phrase, "when")));
  }

  private String words(Phrase phrase, String name) {
    return tokens.slice(phrase.first(name), phrase.last(name));
  }

  private Meant event(Phrase phrase) {
    Trigger trigger =
        phrase.has("event")
            ? Triggers.of(tokens, phrase.first("event"), phrase.last("event"))
            : Trigger.of(Trigger.Type.EVENT);
    if (phrase.has("event")
        && Triggers.recurs(tokens, phrase.first("event"), phrase.last("event"))) {
      return Meant.no(ProblemCode.NOT_UNDERSTOOD);
    }
    int amount = phrase.has("neg") ? -phrase.get("lag") : phrase.get("lag");
    Meant meant =
        Meant.of(
            phrase.has("u")
                ? Deadline.triggered(trigger, Lag.of(amount, UNITS[phrase.get("u") - 1]))
                : Deadline.triggered(trigger));
    if (phrase.has("event")
        && Triggers.mayRecur(tokens, phrase.first("event"), phrase.last("event"))) {
      meant = meant.assuming(Assumed.ONCE);
    }
    if (!phrase.hasAny("event", "nextday")) {
      meant = meant.assuming(Assumed.NO_START);
    }
    if (phrase.has("late")) {
      meant = meant.assuming(Assumed.STARTS_AFTER);
    }
    return phrase.has("nextday") ? meant.assuming(Assumed.NEXT_DAY) : meant;
  }

  private Meant onward(Phrase phrase) {
    boolean finish = phrase.has("finish");
    int year = phrase.get("y");
    Meant none = Meant.of(Deadline.unstated());
    if (year == 0) {
      year = issueYear();
      none = year == 0 ? none : none.assuming(Assumed.VISION_START);
    }
    if (year == 0 || year > 9998) {
      return Meant.of(finish ? Deadline.open() : Deadline.continuous());
    }
    Start start = Start.after(CalendarPeriod.year(year));
    return Meant.of(finish ? Deadline.open(start) : Deadline.continuous(start))
        .assuming(none.assumed());
  }
}
