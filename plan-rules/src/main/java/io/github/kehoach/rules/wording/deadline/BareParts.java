package io.github.kehoach.rules.wording.deadline;

import static io.github.kehoach.rules.wording.deadline.Times.CLOSE;
import static io.github.kehoach.rules.wording.deadline.Times.LISTED;
import static io.github.kehoach.rules.wording.deadline.Times.isBare;
import static io.github.kehoach.rules.wording.deadline.Times.isEvery;
import static io.github.kehoach.rules.wording.deadline.Times.isListed;
import static io.github.kehoach.rules.wording.deadline.Times.isPlace;
import static io.github.kehoach.rules.wording.deadline.Times.isPoint;
import static io.github.kehoach.rules.wording.deadline.Times.refused;

import io.github.kehoach.rules.grammar.Phrase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Numbers, units and counts that get their kind from the times beside them. */
final class BareParts {
  private BareParts() {}

  /** "ngày 5 và 6/9", "tháng 3, 4, 5", "quý I, II": a bare number is of the kind beside it. */
  static List<Phrase> numbered(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times);
    for (int i = 0; i < all.size(); i++) {
      Phrase time = all.get(i);
      if (i > 0 && isListed(time) && time.has("short") && kindOf(all.get(i - 1)).equals("q")) {
        all.set(i, time.with("q", time.get("m")).without("m"));
        continue;
      }
      if (!isBare(time)) {
        continue;
      }
      String kind = i > 0 && isListed(time) ? kindOf(all.get(i - 1)) : "";
      if (i == 0 || kind.isEmpty()) {
        kind = "";
        for (int j = i + 1; j < all.size() && isListed(all.get(j)); j++) {
          if (!isBare(all.get(j))) {
            kind = all.get(j).has("d") && isPoint(all.get(j)) ? "d" : "";
            break;
          }
        }
      }
      String slot = time.has("n") ? "n" : "q";
      boolean fits = !kind.isEmpty() && (slot.equals("n") || kind.equals("q"));
      all.set(
          i,
          fits
              ? time.as("date")
                  .taking(all.get(Math.max(0, i - 1)), "months")
                  .with(kind, time.get(slot), time.first(), time.last())
              : refused(time, ProblemCode.NOT_UNDERSTOOD));
    }
    return all;
  }

  private static String kindOf(Phrase time) {
    if (!isPoint(time)) {
      return "";
    }
    if (time.has("months")) {
      return "m";
    }
    if (time.has("d")) {
      return time.has("m") && !time.has("y") && !time.has("n") && time.has("d1")
          ? ""
          : time.has("m") ? "" : "d";
    }
    return time.has("m") ? "m" : time.has("q") ? "q" : "";
  }

  /** "Trong 02 ngày 15, 16/10/2025": as many days as are named. */
  static List<Phrase> days(List<Phrase> times) {
    if (times.isEmpty() || !times.get(0).rule().equals("unit") || times.size() < 2) {
      return times;
    }
    Phrase count = times.get(0);
    Phrase next = times.get(1);
    List<Phrase> named = times.subList(1, times.size());
    boolean range = next.rule().equals("range") && times.size() == 2;
    boolean days = count.get("cycle") == 1 && count.has("k") && CLOSE.contains(next.joint());
    boolean list =
        named.stream().allMatch(time -> isBare(time) || time.rule().equals("date"))
            && named.stream().skip(1).allMatch(Times::isListed);
    long said = range ? length(next) : list ? named.size() : 0;
    if (!days || said != count.get("k")) {
      return times;
    }
    List<Phrase> all = new ArrayList<>(named);
    all.set(0, next.over(count).behind(count.joint()));
    return all;
  }

  /** Days of a span with both its days; 0 if it has none. */
  private static long length(Phrase span) {
    int year = span.has("y") ? span.get("y") : 2001;
    try {
      LocalDate last = LocalDate.of(year, span.get("m"), span.get("d"));
      int from = span.has("y1") ? span.get("y1") : year;
      LocalDate first = LocalDate.of(from, span.get("m1"), span.get("d1"));
      return ChronoUnit.DAYS.between(first, last) + 1;
    } catch (DateTimeException impossible) {
      return 0;
    }
  }

  /** "hằng tháng, quý, năm", "báo cáo quý, 6 tháng, năm": a bare unit recurs beside what recurs. */
  static List<Phrase> units(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>();
    boolean any =
        times.stream()
            .anyMatch(time -> isEvery(time) || time.has("told") || time.rule().equals("periodic"));
    for (int i = 0; i < times.size(); i++) {
      Phrase time = times.get(i);
      Phrase next = i + 1 < times.size() ? times.get(i + 1) : null;
      if (time.rule().equals("periodic")
          && next != null
          && (isEvery(next) || next.rule().equals("unit"))) {
        continue;
      }
      if (!time.rule().equals("unit")) {
        all.add(time);
        continue;
      }
      boolean first = all.isEmpty();
      boolean beside =
          any
              && (first || isListed(time) || times.get(i - 1).rule().equals("periodic"))
              && !(time.has("told")
                  && next != null
                  && (next.joint().isEmpty() || next.joint().equals("open")))
              && (time.hasAny("k", "told")
                  || !first
                  || (i > 0 && times.get(i - 1).rule().equals("periodic")));
      boolean odd = time.get("cycle") == 3 && time.has("k") && 12 % time.get("k") != 0;
      all.add(
          beside && !odd
              ? (i > 0 && first ? time.behind("") : time).as("every")
              : refused(time, ProblemCode.NOT_UNDERSTOOD));
    }
    return all;
  }

  /** "02 lần/năm (tháng 6 và tháng 12)": the places say when, if they are as many. */
  static List<Phrase> counted(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      Phrase time = times.get(i);
      int count = time.rule().equals("times") ? time.get("t") : 0;
      int places = 0;
      while (count > 0
          && i + 1 + places < times.size()
          && isPlace(times.get(i + 1 + places))
          && (places == 0 ? CLOSE : LISTED).contains(times.get(i + 1 + places).joint())) {
        places++;
      }
      if (places == 0) {
        all.add(time);
      } else {
        boolean fits = places == count && !time.has("k");
        for (int j = 1; j <= places; j++) {
          Phrase place = times.get(i + j);
          all.add(
              fits
                  ? (j == 1 ? place.behind(time.joint()) : place)
                      .with("cycle", time.get("cycle"))
                      .over(place)
                  : refused(place, ProblemCode.DOES_NOT_FIT));
        }
        i += places;
      }
    }
    return all;
  }
}
