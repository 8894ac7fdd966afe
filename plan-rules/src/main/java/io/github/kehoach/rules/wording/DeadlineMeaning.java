package io.github.kehoach.rules.wording;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.EveryBuilder;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a phrase that needs nothing more from its neighbours to the deadline that it means. */
final class DeadlineMeaning {
  private static final Cycle[] CYCLES = {
    Cycle.DAY, Cycle.WEEK, Cycle.MONTH, Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR
  };
  private static final Lag.Unit[] UNITS = {
    Lag.Unit.HOUR, Lag.Unit.WORKING_DAY, Lag.Unit.DAY, Lag.Unit.WEEK, Lag.Unit.MONTH, Lag.Unit.YEAR
  };

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
      return switch (phrase.rule()) {
        case "date", "range", "nowto" -> phrase.has("cycle") ? every(phrase) : once(phrase);
        case "every" -> every(phrase);
        case "times" -> times(phrase);
        case "standing" -> standing(phrase);
        case "demand" -> demand(phrase);
        case "event" -> event(phrase);
        case "per" ->
            Meant.of(
                Deadline.triggered(
                    Triggers.per(tokens, phrase.first("event"), phrase.last("event"))));
        case "onward" -> onward(phrase);
        default -> Meant.no(ProblemCode.NOT_UNDERSTOOD);
      };
    } catch (InvalidValueException impossible) {
      return Meant.no(ProblemCode.IMPOSSIBLE_DATE);
    }
  }

  // One-off

  private Meant once(Phrase phrase) {
    Phrase dated = phrase;
    Meant said = Meant.of(Deadline.unstated());
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
      if (year == 0 || phrase.has("y1")) {
        return Meant.no(ProblemCode.NO_YEAR);
      }
      dated = phrase.with("y", year);
      said = said.assuming(Assumed.year(year));
    }
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
    if (phrase.has("feast")) {
      said = said.assuming(Assumed.FEAST);
    }
    if (phrase.has("by") && phrase.has("before")) {
      said = said.assuming(Assumed.BEFORE_ALL_THE_SAME);
    }
    if (phrase.has("third")) {
      said = said.assuming(Assumed.THIRD_OF_MONTH);
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

  private static boolean isHourWrong(Phrase phrase) {
    if (!phrase.has("hh")) {
      return false;
    }
    int minutes = phrase.get("hh") * 60 + phrase.get("mi");
    boolean days = phrase.has("d") || phrase.get("cycle") == 1 || phrase.has("w");
    return minutes > 24 * 60 || phrase.get("mi") > 59 || !days;
  }

  /** Whether an hour opens the day, so that "before" it is the evening before. */
  private static boolean isMidnight(Phrase phrase) {
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
      return phrase.hasAny("until", "by") ? null : Deadline.continuous(Start.from(period));
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
        && !(issued instanceof CalendarPeriod.Year);
  }

  private static String startOf(Phrase range) {
    return range.has("d1") ? "d1" : range.has("m1") ? "m1" : range.has("q1") ? "q1" : "y1";
  }

  // Recurring

  private Meant every(Phrase phrase) {
    boolean half = phrase.get("cycle") == 3 && phrase.get("k") == 6;
    int number = phrase.get("cycle");
    if (phrase.hasAny("after", "yy", "thisyear")
        || (phrase.has("from") && !phrase.rule().equals("range"))
        || (phrase.has("y") && !phrase.rule().equals("every"))
        || (phrase.rule().equals("range") && phrase.has("before"))
        || isHourWrong(phrase)) {
      return Meant.no(phrase.has("y") ? ProblemCode.DOES_NOT_FIT : ProblemCode.NOT_UNDERSTOOD);
    }
    // In its normal form before a place narrows it: "3 tháng một lần" is a quarter.
    EveryBuilder every =
        Deadline.every(CYCLES[number - 1])
            .interval(phrase.has("k") ? phrase.get("k") : 1)
            .build()
            .toBuilder();
    Meant said = Meant.of(Deadline.unstated());
    if (phrase.rule().equals("range")) {
      said =
          said.assuming(
              Assumed.leftOut(tokens.slice(phrase.first(), phrase.last(startOf(phrase)))));
    }
    if (phrase.hasAny("d", "m", "q", "h", "w", "moc", "at")) {
      Meant placed = placed(every, phrase, half ? 5 : number);
      if (placed.deadline() == null) {
        return placed;
      }
      said = said.assuming(placed.assumed());
    }
    if (phrase.get("off") == 1) {
      every.offset(1);
    }
    if (phrase.has("prev")) {
      said = said.assuming(Assumed.PREVIOUS_CYCLE);
    }
    if (phrase.has("pasthalf")) {
      said = said.assuming(Assumed.HALF_IN_YEAR);
    }
    if (phrase.has("before")) {
      if (phrase.has("hh") && number == 2) {
        return Meant.no(ProblemCode.NOT_UNDERSTOOD);
      }
      every.edge(phrase.has("hh") && !isMidnight(phrase) ? Edge.BY : Edge.BEFORE);
    }
    return bounded(every, phrase).assuming(said.assumed());
  }

  /** Puts a recurrence in its place in the cycle; says what was assumed, or why it does not fit. */
  private static Meant placed(EveryBuilder every, Phrase phrase, int cycle) {
    int at = phrase.get("at");
    boolean inYear = phrase.hasAny("m", "q");
    boolean fits =
        switch (cycle) {
          case 2 -> phrase.has("w") && !phrase.hasAny("d", "m", "q", "h", "moc");
          case 3 -> !phrase.hasAny("w", "m", "q", "h", "moc") && (phrase.has("d") || at != 0);
          case 4 -> !phrase.hasAny("w", "m", "q", "h") && (phrase.has("moc") || at != 0);
          case 6 -> !phrase.hasAny("w", "h", "moc") && (inYear || at != 0);
          default -> false;
        };
    if (!fits || (at == 2 && cycle != 3 && !phrase.has("m"))) {
      boolean dayOnly = phrase.has("d") && !inYear;
      return Meant.no(dayOnly ? ProblemCode.NO_MONTH : ProblemCode.DOES_NOT_FIT);
    }
    Meant said = Meant.of(Deadline.unstated());
    if (cycle == 2) {
      every.on(Periods.weekday(phrase));
    } else if (phrase.has("q")) {
      int quarter = phrase.get("q");
      if (at == 1) {
        every.inMonth(quarter * 3 - 2).onDay(1);
        return said.assuming(Assumed.START_OF_QUARTER);
      }
      every.inQuarter(quarter);
      return at == 3 ? said.assuming(Assumed.END_OF_QUARTER) : said;
    } else {
      if (phrase.hasAny("m", "moc")) {
        every.inMonth(phrase.has("m") ? phrase.get("m") : phrase.get("moc"));
      }
      if (phrase.has("d")) {
        every.onDay(phrase.get("d"));
      } else if (at == 1) {
        boolean whole = cycle > 3 && !phrase.has("m");
        (whole ? every.inMonth(1) : every).onDay(1);
        return said.assuming(
            cycle == 4
                ? Assumed.START_OF_QUARTER
                : whole ? Assumed.START_OF_YEAR : Assumed.START_OF_MONTH);
      } else if (at == 2) {
        every.onDay(15);
        return said.assuming(Assumed.MIDDLE_OF_MONTH);
      }
    }
    return said;
  }

  /** "Từ năm 2027", "2027-2030", "đến hết năm 2028" beside a recurrence. */
  private static Meant bounded(EveryBuilder every, Phrase phrase) {
    return Meant.of(every.from(bound(phrase, "boundFrom")).until(bound(phrase, "bound")).build());
  }

  private static @Nullable CalendarPeriod bound(Phrase phrase, String name) {
    int year = phrase.get(name + "Y");
    if (year == 0) {
      return null;
    }
    if (phrase.has(name + "D")) {
      return CalendarPeriod.day(year, phrase.get(name + "M"), phrase.get(name + "D"));
    }
    if (phrase.has(name + "M")) {
      return CalendarPeriod.month(year, phrase.get(name + "M"));
    }
    return phrase.has(name + "Q")
        ? CalendarPeriod.quarter(year, phrase.get(name + "Q"))
        : CalendarPeriod.year(year);
  }

  /** "02 lần/năm": once in each half. */
  private static Meant times(Phrase phrase) {
    boolean yearly = phrase.get("cycle") == 6 && !phrase.has("k");
    Cycle cycle =
        !yearly
            ? null
            : switch (phrase.get("t")) {
              case 2 -> Cycle.HALF_YEAR;
              case 4 -> Cycle.QUARTER;
              case 12 -> Cycle.MONTH;
              default -> null;
            };
    return cycle == null
        ? Meant.no(ProblemCode.NOT_UNDERSTOOD)
        : bounded(Deadline.every(cycle), phrase);
  }

  // Undated

  private static Meant standing(Phrase phrase) {
    CalendarPeriod first = bound(phrase, "boundFrom");
    return Meant.of(
        Deadline.Continuous.builder()
            .cycle(phrase.has("cycle") ? CYCLES[phrase.get("cycle") - 1] : null)
            .start(first == null ? null : Start.from(first))
            .until(bound(phrase, "bound"))
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
            ? Triggers.event(tokens, phrase.first("event"), phrase.last("event"))
            : Trigger.of(Trigger.Type.EVENT);
    if (phrase.has("event")
        && Triggers.recurs(tokens, phrase.first("event"), phrase.last("event"))) {
      return Meant.no(ProblemCode.NOT_UNDERSTOOD);
    }
    if (!phrase.has("u")) {
      return Meant.of(Deadline.triggered(trigger));
    }
    int amount = phrase.has("neg") ? -phrase.get("lag") : phrase.get("lag");
    Meant meant = Meant.of(Deadline.triggered(trigger, Lag.of(amount, UNITS[phrase.get("u") - 1])));
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
