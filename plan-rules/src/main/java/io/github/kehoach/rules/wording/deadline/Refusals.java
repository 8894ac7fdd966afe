package io.github.kehoach.rules.wording.deadline;

import static io.github.kehoach.rules.wording.deadline.Times.CLOSE;
import static io.github.kehoach.rules.wording.deadline.Times.hasEdge;
import static io.github.kehoach.rules.wording.deadline.Times.isDated;
import static io.github.kehoach.rules.wording.deadline.Times.isEvery;
import static io.github.kehoach.rules.wording.deadline.Times.isListed;
import static io.github.kehoach.rules.wording.deadline.Times.isNamed;
import static io.github.kehoach.rules.wording.deadline.Times.isPoint;
import static io.github.kehoach.rules.wording.deadline.Times.isWholeCycle;
import static io.github.kehoach.rules.wording.deadline.Times.recurs;
import static io.github.kehoach.rules.wording.deadline.Times.refused;

import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Times that stand beside others in a way that nobody can be sure of. */
final class Refusals {
  private Refusals() {}

  /** "Giai đoạn 2016-2018: ...", "bầu cử 15/3/2026": a dash or stroke does not part numbers. */
  static List<Phrase> cut(List<Phrase> times, Tokens tokens) {
    List<Phrase> all = new ArrayList<>(times);
    for (int i = 0; i < times.size(); i++) {
      boolean year = i > 0 && isYearMore(times.get(i - 1), times.get(i), tokens);
      if (year || isCut(times.get(i), tokens)) {
        all.set(i, refused(times.get(i), ProblemCode.NOT_UNDERSTOOD));
      }
    }
    return all;
  }

  /** "Quý IV năm 2026 và 2027": the quarter may be that of both years. */
  private static boolean isYearMore(Phrase before, Phrase time, Tokens tokens) {
    return isListed(time)
        && time.rule().equals("date")
        && time.has("own")
        && !time.hasAny("d", "m", "q", "h", "cycle")
        && tokens.kind(time.first()) == Tokens.NUMBER
        && isDated(before)
        && before.hasAny("m", "q", "h");
  }

  private static boolean isCut(Phrase time, Tokens tokens) {
    boolean part = time.joint().equals("dash") || time.joint().equals("slash");
    boolean number = tokens.kind(time.first()) == Tokens.NUMBER;
    boolean entry = part && Sentences.startsLine(tokens, time.first() - 1);
    boolean point = isPoint(time) && (number || time.joint().equals("dash"));
    return time.joint().equals("colon") || (part && point && !entry && !isNamed(time));
  }

  /** What stands beside another time without being said to, or from nothing. */
  static List<Phrase> apart(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times.size());
    for (int i = 0; i < times.size(); i++) {
      Phrase time = times.get(i);
      boolean yearOfMany =
          times.size() > 1 && time.rule().equals("date") && time.has("thisyear") && !isNamed(time);
      boolean lapse = (times.size() > 1 || time.has("bare")) && isLapse(time) && !time.has("name");
      if (time.rule().equals("periodic")) {
        all.add(refused(time, ProblemCode.NO_CYCLE));
      } else if (lapse
          || yearOfMany
          || isTold(time)
          || (i > 0 && isBeside(times.get(i - 1), time))) {
        all.add(refused(time, ProblemCode.NOT_UNDERSTOOD));
      } else {
        all.add(time);
      }
    }
    return all;
  }

  private static boolean isBeside(Phrase before, Phrase time) {
    return isUnjoined(before, time)
        || swallows(before, time)
        || isInside(before, time)
        || isLate(before, time)
        || isOtherCycle(before, time)
        || isBoundAlone(before, time)
        || isOfDocument(before, time)
        || isOtherYear(before, time)
        || (time.has("ahead") && recurs(before) && isDated(time));
  }

  /** "Tháng 6/2025 (hằng năm)", "2035 (2005)": which of both holds. */
  private static boolean isOtherYear(Phrase before, Phrase time) {
    boolean bare = !time.hasAny("d", "m", "q", "h", "name") && isPoint(time) && !hasEdge(time);
    return time.joint().equals("open")
        && before.rule().equals("date")
        && before.has("y")
        && ((isWholeCycle(time) && before.hasAny("d", "m", "q", "h")) || (bare && time.has("y")));
  }

  /** "2025 tháng 6 2026": two times with nothing between them and no words that name them. */
  private static boolean isUnjoined(Phrase before, Phrase time) {
    boolean told =
        time.hasAny("name", "deed")
            || (time.has("verb") && !isRunning(time))
            || (time.has("entry") && before.has("entry"));
    return time.joint().isEmpty()
        && !told
        && !time.rule().equals("onward")
        && !(before.hasAny("name", "note") && !isPoint(time));
  }

  /** Behind another time, a verb does not say from when a duty runs that has no day. */
  private static boolean isRunning(Phrase time) {
    return time.rule().equals("standing") || isWholeCycle(time);
  }

  /** "Ngay sau hội nghị tổng kết năm 2026": the date belongs to the event. */
  private static boolean swallows(Phrase before, Phrase time) {
    return time.joint().isEmpty() && before.rule().equals("event") && isDated(time);
  }

  /** "Hằng tuần, trong tháng 9 và tháng 10/2026": neither a bound nor a duty of its own. */
  private static boolean isInside(Phrase before, Phrase time) {
    return time.joint().equals("comma") && isWholeCycle(before) && isDated(time) && time.has("in");
  }

  /** "Hằng năm, 10 ngày sau khi ...": a lapse says when, but not of what. */
  private static boolean isLate(Phrase before, Phrase time) {
    boolean lag = isEvery(before) && time.rule().equals("event") && time.has("u");
    return CLOSE.contains(time.joint()) && !time.has("name") && (lag || time.has("since"));
  }

  /** "Trước ngày 20 hằng tháng, hằng quý": whether the place holds in the other cycle. */
  private static boolean isOtherCycle(Phrase before, Phrase time) {
    return time.joint().equals("comma")
        && isWholeCycle(time)
        && !time.hasAny("verb", "per", "name", "deed")
        && isPoint(before)
        && before.has("cycle")
        && before.get("cycle") != time.get("cycle");
  }

  /** "Theo chương trình kiểm tra, giám sát năm 2026": the year is the document's. */
  static boolean isOfDocument(Phrase before, Phrase time) {
    return before.rule().equals("per")
        && time.joint().equals("comma")
        && isDated(time)
        && time.has("verb")
        && !hasEdge(time)
        && !time.hasAny("finish", "in");
  }

  /** "Hằng tháng và hằng quý từ năm 2027": whether the span bounds both. */
  private static boolean isBoundAlone(Phrase before, Phrase time) {
    return isListed(time)
        && recurs(time)
        && recurs(before)
        && time.hasAny("boundY", "boundFromY") != before.hasAny("boundY", "boundFromY");
  }

  /** "Báo cáo tháng 6/2026", "báo cáo năm từ 01/01 đến 31/12": what is reported on. */
  private static boolean isTold(Phrase time) {
    if (time.rule().equals("range") && time.hasAny("report", "told")) {
      return true;
    }
    if (time.has("thisyear") && time.has("work")) {
      return true;
    }
    return time.has("about")
        && isDated(time)
        && !time.hasAny("d", "in", "span")
        && !hasEdge(time)
        && !time.rule().equals("nowto");
  }

  /** A length of time from nothing: "02 ngày", "ngày làm việc tiếp theo". */
  private static boolean isLapse(Phrase time) {
    return time.rule().equals("event")
        && time.has("u")
        && (!time.has("event") || time.has("nextday"));
  }
}
