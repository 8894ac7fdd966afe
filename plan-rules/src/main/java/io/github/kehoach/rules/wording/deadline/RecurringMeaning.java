package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.EveryBuilder;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import org.jspecify.annotations.Nullable;

/** From a phrase that recurs to the recurrence that it means, with its place and its span. */
final class RecurringMeaning {
  private static final Cycle[] CYCLES = {
    Cycle.DAY, Cycle.WEEK, Cycle.MONTH, Cycle.QUARTER, Cycle.HALF_YEAR, Cycle.YEAR
  };

  private RecurringMeaning() {}

  /** The cycle that a phrase names. */
  static Cycle cycle(Phrase phrase) {
    return CYCLES[phrase.get("cycle") - 1];
  }

  static Meant every(Tokens tokens, Phrase phrase) {
    boolean half = phrase.get("cycle") == 3 && phrase.get("k") == 6;
    int number = phrase.get("cycle");
    if (phrase.hasAny("after", "yy", "thisyear")
        || (phrase.has("from") && !phrase.rule().equals("range"))
        || (phrase.has("y") && !phrase.rule().equals("every"))
        || (phrase.rule().equals("range") && phrase.has("before"))
        || DeadlineMeaning.isHourWrong(phrase)) {
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
              Assumed.leftOut(
                  tokens.slice(phrase.first(), phrase.last(DeadlineMeaning.startOf(phrase)))));
    }
    if (phrase.hasAny("wd", "nth")) {
      counted(every, phrase);
    } else if (phrase.hasAny("d", "m", "q", "h", "w", "moc", "at")) {
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
      boolean hour = phrase.has("hh") && !DeadlineMeaning.isMidnight(phrase);
      said = hour && number == 2 ? said.assuming(Assumed.BEFORE_HOUR) : said;
      every.edge(hour && number != 2 ? Edge.BY : Edge.BEFORE);
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

  /** "Ngày làm việc thứ 5 của tháng", "thứ Sáu cuối cùng của tháng". */
  private static void counted(EveryBuilder every, Phrase phrase) {
    if (phrase.hasAny("m", "moc")) {
      every.inMonth(phrase.has("m") ? phrase.get("m") : phrase.get("moc"));
    }
    if (phrase.has("wd")) {
      every.onWorkingDay(phrase.get("wd"));
    } else {
      every.on(Periods.weekday(phrase)).nth(phrase.get("nth"));
    }
  }

  /** "Từ năm 2027", "2027-2030", "đến hết năm 2028" beside a recurrence. */
  private static Meant bounded(EveryBuilder every, Phrase phrase) {
    return Meant.of(every.from(bound(phrase, "boundFrom")).until(bound(phrase, "bound")).build());
  }

  static @Nullable CalendarPeriod bound(Phrase phrase, String name) {
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
  static Meant times(Phrase phrase) {
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
}
