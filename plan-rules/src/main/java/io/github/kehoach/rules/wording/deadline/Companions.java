package io.github.kehoach.rules.wording.deadline;

import static io.github.kehoach.rules.wording.deadline.Times.CLOSE;
import static io.github.kehoach.rules.wording.deadline.Times.hasEdge;
import static io.github.kehoach.rules.wording.deadline.Times.isDated;
import static io.github.kehoach.rules.wording.deadline.Times.isEvery;
import static io.github.kehoach.rules.wording.deadline.Times.isListed;
import static io.github.kehoach.rules.wording.deadline.Times.isNamed;
import static io.github.kehoach.rules.wording.deadline.Times.isPoint;
import static io.github.kehoach.rules.wording.deadline.Times.isStanding;
import static io.github.kehoach.rules.wording.deadline.Times.refused;

import io.github.kehoach.rules.grammar.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Times that only say something about a time beside them. */
final class Companions {
  private Companions() {}

  /** "Bắt đầu từ 3/2025, hoàn thành trước 31/12/2025": the first only says when to begin. */
  static List<Phrase> started(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times);
    for (int i = all.size() - 2; i >= 0; i--) {
      Phrase time = all.get(i);
      Phrase next = all.get(i + 1);
      boolean start =
          isDated(time) && time.has("from") && !time.rule().equals("range") && !isNamed(time);
      boolean end = isPoint(next) && next.hasAny("finish", "until") && !next.has("name");
      if (start && end && !next.hasAny("from", "after")) {
        all.set(i, next.behind(time.joint()).over(time).with("left", 1, time.first(), time.last()));
        all.remove(i + 1);
      }
    }
    return all;
  }

  /**
   * "trước ngày 25/6 (phấn đấu trước ngày 18/6)", "phấn đấu trước 18/6, chậm nhất 25/6": an aim
   * beside a duty binds nobody.
   */
  static List<Phrase> aims(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>();
    for (Phrase time : times) {
      Phrase before = all.isEmpty() ? time : all.get(all.size() - 1);
      boolean latest = time.has("by") && !time.has("aim") && !isNamed(time);
      if (latest && before.has("aim") && isDated(before) && isDated(time) && isListed(time)) {
        all.set(all.size() - 1, time.with("left", 1, before.first(), before.last()));
      } else if (time.has("aim")
          && !all.isEmpty()
          && !time.joint().equals("and")
          && isDated(all.get(0))) {
        Phrase last = all.get(all.size() - 1);
        all.set(all.size() - 1, last.with("left", 1, time.first(), time.last()));
      } else {
        all.add(time);
      }
    }
    return all;
  }

  /** "cuối tháng 6, đầu tháng 7/2026": the turn of two months is one span. */
  static List<Phrase> turns(List<Phrase> times) {
    return Times.merged(times, Companions::turn);
  }

  private static Optional<Phrase> turn(Phrase one, Phrase next) {
    boolean close =
        next.joint().equals("comma") || next.joint().isEmpty() || next.joint().equals("dash");
    if (!close
        || one.get("at") != 3
        || next.get("at") != 1
        || !(one.rule() + next.rule()).equals("datedate")
        || one.has("cycle")
        || next.has("cycle")
        || isNamed(next)
        || hasEdge(one)
        || hasEdge(next)) {
      return Optional.empty();
    }
    Phrase range = next.as("range").with("atEnds", 1).over(one).behind(one.joint());
    for (String slot : List.of("y", "m", "q")) {
      range = one.has(slot) ? range.with(slot + "1", one.get(slot)) : range;
    }
    return Optional.of(range.taking(one, "name", "deed", "verb", "yearShared"));
  }

  /** "12/2025 và các năm tiếp theo": the years after the year before it. */
  static List<Phrase> onward(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>();
    int year = 0;
    boolean open = false;
    for (Phrase time : times) {
      if (isDated(time)) {
        year = time.get("y");
        open = time.has("from") && !time.rule().equals("range");
      } else if (time.has("boundY") || time.has("boundFromY")) {
        year = time.has("boundY") ? time.get("boundY") : time.get("boundFromY");
        open = !time.has("boundY");
      }
      if (time.rule().equals("onward")) {
        Phrase before = all.isEmpty() ? time : all.get(all.size() - 1);
        if (time.joint().isEmpty() && isPoint(before) && !before.has("own")) {
          all.add(refused(time, ProblemCode.NOT_UNDERSTOOD));
          continue;
        }
        boolean runsOn =
            !all.isEmpty() && time.joint().isEmpty() && isStanding(all.get(all.size() - 1));
        if (runsOn) {
          all.set(all.size() - 1, time.with("y", year).behind(all.get(all.size() - 1).joint()));
        } else if (!open || year == 0) {
          all.add(year == 0 ? time : time.with("y", year));
        }
      } else if (!standsOn(time, all)) {
        all.add(time);
      }
    }
    return all;
  }

  /** "Các năm tiếp theo thực hiện thường xuyên" is one duty. */
  private static boolean standsOn(Phrase time, List<Phrase> before) {
    return isStanding(time)
        && time.joint().isEmpty()
        && !before.isEmpty()
        && before.get(before.size() - 1).rule().equals("onward");
  }

  /** "Tháng 7/2025 (sau khi ...)", "sau khi ... (dự kiến quý III/2026)": about the time before. */
  private static boolean explains(Phrase time, List<Phrase> before) {
    if (!time.joint().equals("open")
        || before.isEmpty()
        || time.has("name")
        || (time.has("u") && time.get("lag") != 0)) {
      return false;
    }
    boolean awaited = before.get(before.size() - 1).rule().equals("event");
    return time.rule().equals("event") ? !awaited : awaited && isDated(time);
  }

  /** "Theo lộ trình, năm 2025": the same, the other way round. */
  private static boolean isHow(Phrase per, Phrase time) {
    boolean day = time.has("d") && time.joint().equals("open") && !hasEdge(time);
    return per.rule().equals("per")
        && !per.has("name")
        && (isPoint(time) || isEvery(time) || isStanding(time))
        && !day
        && !time.joint().isEmpty()
        && CLOSE.contains(time.joint())
        && !Refusals.isOfDocument(per, time);
  }

  /** "Năm 2025, theo lộ trình": how, not when; only "và", "hoặc" make it a second duty. */
  static List<Phrase> manner(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>();
    for (Phrase time : times) {
      Phrase before = all.isEmpty() ? time : all.get(all.size() - 1);
      if (isHow(before, time)) {
        Phrase one = time.with("left", 1, before.first(), before.last());
        all.set(all.size() - 1, one.over(before).behind(before.joint()));
        continue;
      }
      boolean how =
          (time.rule().equals("per") || time.rule().equals("vision") || time.has("theo"))
              && !all.isEmpty()
              && (time.rule().equals("vision")
                  || (time.has("theo") ? time.joint().isEmpty() : CLOSE.contains(time.joint())));
      boolean effect = time.has("effect") && !all.isEmpty() && isDated(all.get(all.size() - 1));
      if (how || effect || explains(time, all)) {
        Phrase last = all.get(all.size() - 1);
        all.set(all.size() - 1, last.with("left", 1, time.first(), time.last()));
      } else {
        all.add(time);
      }
    }
    return all;
  }
}
