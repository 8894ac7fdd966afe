package io.github.kehoach.rules.wording.deadline;

import static io.github.kehoach.rules.wording.deadline.Times.hasYear;
import static io.github.kehoach.rules.wording.deadline.Times.isPlace;
import static io.github.kehoach.rules.wording.deadline.Times.refused;

import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import java.util.List;

/**
 * What the times of one text say for each other: the year in "tháng 6 và quý II/2026", the edge in
 * "trước ngày 15/6 và 15/12", the cycle in "hằng năm, trước ngày 15/12", the span in "hằng quý, đến
 * hết năm 2028". Each refinement is a pure function from times to times; they run in one order.
 */
final class Refinements {
  private Refinements() {}

  static List<Phrase> all(List<Phrase> times, Tokens tokens) {
    List<Phrase> refined =
        BareParts.units(
            BareParts.days(hinted(times.stream().map(time -> range(owned(time))).toList())));
    if (refined.size() > 1) {
      refined = SharedParts.latest(SharedParts.named(refined));
      refined = BareParts.numbered(refined);
      refined = BareParts.counted(refined);
      refined = Recurrences.placed(refined);
      refined = Recurrences.bounded(refined);
      refined = SharedParts.year(refined);
      refined = SharedParts.day(refined);
      refined = SharedParts.backward(refined);
      refined = SharedParts.forward(refined);
      refined = Companions.started(refined);
      refined = Companions.aims(refined);
      refined = Recurrences.standing(refined);
      refined = Companions.turns(refined);
      refined = Companions.onward(refined);
      refined = Companions.manner(refined);
    }
    return Refusals.apart(Refusals.cut(refined, tokens));
  }

  /** Notes which times have their own year or recurrence; "thứ 2" is Monday, as "thứ hai" is. */
  private static Phrase owned(Phrase time) {
    Phrase owned = time.has("w2") ? time.with("w", time.get("w2") - 1) : time;
    return time.has("cycle") || hasYear(time) ? owned.with("own", 1) : owned;
  }

  /** "tháng 3-6/2025", "18 - 26/9": what only one end of a range says, holds for the other. */
  private static Phrase range(Phrase time) {
    if (!time.rule().equals("range")) {
      return time;
    }
    Phrase range = time;
    if (range.has("n")) {
      String kind =
          range.has("d1") && !range.has("m1")
              ? "d"
              : range.has("m1") && !range.has("d1") ? "m" : range.has("q1") ? "q" : "";
      if (kind.isEmpty()) {
        return refused(time, ProblemCode.NOT_UNDERSTOOD);
      }
      range = range.with(kind, range.get("n"));
    }
    if (range.has("n1")) {
      String kind = range.has("d") ? "d1" : range.has("m") ? "m1" : range.has("q") ? "q1" : "";
      if (kind.isEmpty()) {
        return refused(time, ProblemCode.NOT_UNDERSTOOD);
      }
      range = range.with(kind, range.get("n1"));
    }
    if (range.has("q1") && range.has("short")) {
      range = range.with("q", range.get("m")).without("m");
    }
    if (range.has("d1") && !range.has("m1")) {
      if (!range.has("d") || (!range.has("m") && !range.has("cycle"))) {
        return refused(time, ProblemCode.NO_MONTH);
      }
      range = range.has("m") ? range.with("m1", range.get("m")) : range;
    }
    boolean halfDated = (range.has("y1") && !range.has("y")) || range.has("off");
    boolean impossible = !hasYear(range) && range.has("cycle") && range.has("d1") != range.has("d");
    return halfDated || impossible ? refused(time, ProblemCode.NOT_UNDERSTOOD) : range;
  }

  /** "Báo cáo năm: ngày 10/12": what is reported on says how often. */
  private static List<Phrase> hinted(List<Phrase> times) {
    boolean anyYear = times.stream().anyMatch(Times::hasYear);
    return anyYear ? times : times.stream().map(Refinements::hinted).toList();
  }

  private static Phrase hinted(Phrase time) {
    int report = time.get("report");
    if (report >= 4 && isPlace(time) && time.hasAny("m", "q")) {
      return time.with("cycle", 6);
    }
    boolean monthly = report == 3 && isPlace(time) && time.has("d") && !time.has("m");
    return monthly ? time.with("cycle", 3) : time;
  }
}
