package io.github.kehoach.rules.wording.deadline;

import static io.github.kehoach.rules.wording.deadline.Times.hasEdge;
import static io.github.kehoach.rules.wording.deadline.Times.hasYear;
import static io.github.kehoach.rules.wording.deadline.Times.isDated;
import static io.github.kehoach.rules.wording.deadline.Times.isListed;
import static io.github.kehoach.rules.wording.deadline.Times.isNamed;
import static io.github.kehoach.rules.wording.deadline.Times.isPlace;
import static io.github.kehoach.rules.wording.deadline.Times.isPoint;
import static io.github.kehoach.rules.wording.deadline.Times.refused;

import io.github.kehoach.rules.grammar.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days, months, years and edges that times of one list share. */
final class SharedParts {
  private SharedParts() {}

  /** "Quý III gửi chậm nhất ngày 25/10": a period before a time names what is due by then. */
  static List<Phrase> named(List<Phrase> times) {
    return Times.merged(times, SharedParts::named);
  }

  private static Optional<Phrase> named(Phrase one, Phrase next) {
    if (isReport(one, next)) {
      return Optional.of(
          next.with("deed", 1, one.first(), one.last()).over(one).behind(one.joint()));
    }
    boolean beside =
        next.joint().isEmpty() && one.rule().equals("date") && isPoint(next) && !next.has("name");
    if (!beside || hasEdge(one) || one.hasAny("d", "name", "cycle", "in", "finish")) {
      return Optional.empty();
    }
    boolean due = next.hasAny("by", "before") && next.has("d") && !next.has("cycle");
    boolean yearAlone = !one.hasAny("m", "q", "h");
    if (due && yearAlone && next.has("m") && !hasYear(next)) {
      return Optional.of(next.with("y", one.get("y")).over(one).behind(one.joint()));
    }
    if ((due || next.has("off"))
        && !yearAlone
        && next.has("m")
        && (hasYear(next) || !hasYear(one))) {
      Phrase named = next.with("name", 1, one.first(), one.last()).over(one).behind(one.joint());
      return Optional.of(hasYear(next) ? named : named.with("cycle", 6));
    }
    return Optional.empty();
  }

  /** "Trong quý IV/2026, chậm nhất ngày 15/12": the day inside a period is its latest. */
  static List<Phrase> latest(List<Phrase> times) {
    return Times.merged(times, SharedParts::latest);
  }

  private static Optional<Phrase> latest(Phrase one, Phrase next) {
    boolean close = next.joint().equals("comma") || next.joint().equals("open");
    boolean period =
        one.rule().equals("date")
            && one.hasAny("m", "q", "h")
            && !one.hasAny("d", "at", "cycle")
            && !hasEdge(one);
    boolean due =
        next.rule().equals("date")
            && (next.has("d") ? next.hasAny("by", "before") : next.has("m") && !one.has("m"))
            && (next.has("m") || one.has("m"))
            && !next.hasAny("cycle", "name", "deed");
    boolean year = hasYear(next) ? !hasYear(one) || one.get("y") == next.get("y") : one.has("y");
    int last = position(one) / 32;
    int first = last - (one.has("m") ? 0 : one.has("q") ? 2 : 5);
    Phrase day = next.has("m") ? next : next.taking(one, "m");
    return close && period && due && year && first <= day.get("m") && day.get("m") <= last
        ? Optional.of(day.taking(one, "y", "name", "deed", "verb").over(one).behind(one.joint()))
        : Optional.empty();
  }

  /** "ngày 20 tháng 3, tháng 6, tháng 9": the day is for every month of the list. */
  static List<Phrase> day(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times);
    for (int i = 1; i < all.size(); i++) {
      Phrase before = all.get(i - 1);
      Phrase time = all.get(i);
      if (before.hasAny("wd", "nth") && before.has("m") && isMonthOnly(time)) {
        all.set(i, refused(time, ProblemCode.NOT_UNDERSTOOD));
        continue;
      }
      boolean follows =
          before.rule().equals("date")
              && before.has("d")
              && before.has("m")
              && !before.hasAny("y", "cycle")
              && isMonthOnly(time);
      if (follows) {
        boolean chain =
            before.has("dayShared") || (i + 1 < all.size() && isMonthOnly(all.get(i + 1)));
        all.set(
            i,
            chain
                ? time.with("d", before.get("d")).with("dayShared", 1)
                : refused(time, ProblemCode.NOT_UNDERSTOOD));
      }
    }
    return all;
  }

  /** "Báo cáo năm 2025: trước ngày 15/12/2025": the first year belongs to the work. */
  private static boolean isReport(Phrase one, Phrase next) {
    boolean year =
        one.rule().equals("date") && one.has("y") && !one.hasAny("d", "m", "q", "h", "at", "cycle");
    boolean work = one.hasAny("verb", "deed") && !one.hasAny("finish", "in", "name", "work");
    boolean told = next.joint().equals("colon") || (next.joint().isEmpty() && hasEdge(next));
    return year
        && work
        && told
        && !hasEdge(one)
        && next.rule().equals("date")
        && next.has("y")
        && next.hasAny("m", "q", "d")
        && !isNamed(next);
  }

  private static boolean isMonthOnly(Phrase time) {
    return time.rule().equals("date")
        && isListed(time)
        && !isNamed(time)
        && !hasEdge(time)
        && time.has("m")
        && !time.hasAny("d", "at");
  }

  /** "Tháng 6 và tháng 11 (năm 2026)", "Năm 2026 (tháng 6)": the year is no duty of its own. */
  static List<Phrase> year(List<Phrase> times) {
    return Times.merged(times, SharedParts::year);
  }

  private static Optional<Phrase> year(Phrase one, Phrase next) {
    boolean bracket = next.joint().equals("open");
    if (bracket && isYear(next) && isPlace(one) && one.hasAny("m", "q", "h")) {
      return Optional.of(one.taking(next, "y").over(next));
    }
    boolean within = isYear(one) && isPlace(next) && next.hasAny("m", "q", "h");
    boolean same = isYear(one) && isPoint(next) && next.hasAny("m", "q", "h");
    boolean inside = same && next.get("y") == one.get("y") && !next.has("y1");
    boolean close = bracket || next.joint().equals("comma");
    if (close && inside && !isNamed(next)) {
      return Optional.of(next.over(one).behind(one.joint()));
    }
    boolean joined = (close && !isNamed(next)) || next.joint().equals("colon");
    return joined && within
        ? Optional.of(next.taking(one, "y").over(one).behind(one.joint()))
        : Optional.empty();
  }

  private static boolean isYear(Phrase time) {
    return time.rule().equals("date")
        && time.has("y")
        && !time.hasAny("d", "m", "q", "h", "at", "cycle")
        && !hasEdge(time)
        && !isNamed(time);
  }

  /** "15/6 và 15/12 hằng năm", "tháng 6 và quý II/2026", "ngày 5 và 6/9/2025". */
  static List<Phrase> backward(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times);
    boolean yearly =
        times.stream()
            .anyMatch(time -> isPoint(time) && time.get("cycle") == 6 && !time.has("moc"));
    for (int i = all.size() - 2; i >= 0; i--) {
      Phrase time = all.get(i);
      Phrase next = all.get(i + 1);
      if (!isPlace(time) || !isPoint(next)) {
        continue;
      }
      boolean listed = isListed(next);
      if (listed && time.has("w") && !time.has("d") && next.get("cycle") == 2) {
        all.set(i, time.taking(next, "cycle", "off"));
        continue;
      }
      if (listed && time.has("d") && !time.hasAny("m", "w", "moc")) {
        if (next.get("cycle") == 3 && next.has("d")) {
          time = time.taking(next, "cycle", "off", "k");
        } else if (next.has("moc")) {
          time = time.taking(next, "moc", "cycle", "off");
        } else if (next.has("m") && next.has("d")) {
          time = time.taking(next, "m");
        }
        all.set(i, time);
      }
      if (time.has("cycle") || !time.hasAny("m", "q", "h")) {
        continue;
      }
      if (yearly && next.get("cycle") == 6 && !time.has("h")) {
        all.set(i, time.with("cycle", 6));
      } else if (next.has("y") && !next.has("cycle")) {
        int year = next.has("y1") ? next.get("y1") : next.get("y");
        boolean backwards = position(time) > first(next);
        all.set(
            i,
            backwards
                ? refused(time, ProblemCode.RUNS_BACKWARDS)
                : (listed ? time : time.with("yearShared", 1)).with("y", year));
      }
    }
    return all;
  }

  /** About where in the year a time lies. */
  private static int position(Phrase time) {
    int month =
        time.has("m") ? time.get("m") : time.has("q") ? time.get("q") * 3 : time.get("h") * 6;
    return month * 32 + (time.has("d") ? time.get("d") : time.get("at") == 1 ? 0 : 31);
  }

  private static int first(Phrase time) {
    if (time.rule().equals("range")) {
      return position(time);
    }
    return time.hasAny("m", "q", "h") ? position(time) : Integer.MAX_VALUE;
  }

  /** "trước ngày 15/6 và 15/12": the edge; "quý II/2025 ... tháng 8": the year. */
  static List<Phrase> forward(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times);
    for (int i = 1; i < all.size(); i++) {
      Phrase before = all.get(i - 1);
      Phrase time = all.get(i);
      if (!isPoint(time) || !isPoint(before)) {
        continue;
      }
      boolean listed = isListed(time) && !isNamed(time);
      boolean apart = time.has("own") && before.has("own");
      boolean coarser = before.has("d") && !time.has("d");
      if (listed && !apart && !hasEdge(time) && before.has("before")) {
        time = coarser ? refused(time, ProblemCode.NOT_UNDERSTOOD) : time.with("before", 1);
      } else if (listed
          && !apart
          && !hasEdge(time)
          && before.has("from")
          && !before.rule().equals("range")) {
        time = refused(time, ProblemCode.NOT_UNDERSTOOD);
      }
      if (isPlace(time) && time.hasAny("m", "q", "h") && isDated(before) && before.has("y")) {
        time =
            position(time) < position(before)
                ? refused(time, ProblemCode.NO_YEAR)
                : time.with("y", before.get("y")).with("yearShared", 1);
      } else if (isPlace(time)
          && before.get("cycle") == 6
          && time.hasAny("m", "q")
          && !before.has("moc")) {
        time = time.with("cycle", 6);
      } else if (isPlace(time)
          && before.get("cycle") == 3
          && isListed(time)
          && time.has("d")
          && !time.has("m")) {
        time = time.with("cycle", 3);
      }
      all.set(i, time);
    }
    return all;
  }
}
