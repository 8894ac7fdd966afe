package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.rules.grammar.Neighbours;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * What the times of one text say for each other: the table neighbours.rules, and what it asks and
 * does in Java.
 */
final class Refinements {
  /** Why a time is refused; a slot of it holds a number, the index of one of these. */
  private static final List<ProblemCode> CODES = List.of(ProblemCode.values());

  static final Neighbours RULES =
      Neighbours.load(
          Refinements.class,
          "neighbours.rules",
          Map.of(
              "inside", (day, period, tokens) -> isInside(day, period),
              "later", (time, next, tokens) -> position(time) > firstPosition(next),
              "earlier", (time, before, tokens) -> position(time) < position(before),
              "number", (time, other, tokens) -> tokens.kind(time.first()) == Tokens.NUMBER,
              "entry", (time, other, tokens) -> Sentences.startsLine(tokens, time.first() - 1)),
          changes(),
          Map.of("days", Refinements::days, "counted", Refinements::counted));

  private static final String REFUSED = "refused";

  private static final Set<String> LISTED = Set.of("comma", "and", "or", "dash", "slash", "plus");

  /** Behind these a time may say something about the one before. */
  private static final Set<String> CLOSE =
      Set.of("", "comma", "colon", "open", "close", "dash", "slash");

  private Refinements() {}

  static List<Phrase> all(List<Phrase> times, Tokens tokens) {
    return RULES.refined(times, tokens);
  }

  static boolean isPoint(Phrase time) {
    return time.rule().equals("date") || time.rule().equals("range");
  }

  static boolean isEvery(Phrase time) {
    return time.rule().equals("every") || time.rule().equals("times");
  }

  static boolean hasEdge(Phrase time) {
    return time.hasAny("before", "by", "until", "from", "after");
  }

  /** Why a time is refused; NONE if it is not. */
  static ProblemCode problem(Phrase time) {
    return time.rule().equals(REFUSED) ? CODES.get(time.get("why")) : ProblemCode.NONE;
  }

  private static Phrase refused(Phrase time, ProblemCode why) {
    return time.as(REFUSED).with("why", CODES.indexOf(why));
  }

  private static Map<String, BinaryOperator<Phrase>> changes() {
    Map<String, BinaryOperator<Phrase>> all = new HashMap<>();
    all.put("bound", Refinements::bound);
    for (ProblemCode code : CODES) {
      all.put(code.name(), (time, other) -> refused(time, code));
    }
    return all;
  }

  /** About where in the year a time lies. */
  private static int position(Phrase time) {
    int month =
        time.has("m") ? time.get("m") : time.has("q") ? time.get("q") * 3 : time.get("h") * 6;
    return month * 32 + (time.has("d") ? time.get("d") : time.get("at") == 1 ? 0 : 31);
  }

  private static int firstPosition(Phrase time) {
    boolean placed = time.rule().equals("range") || time.hasAny("m", "q", "h");
    return placed ? position(time) : Integer.MAX_VALUE;
  }

  /** Whether the month of a day is one of a period; a day without a month is. */
  private static boolean isInside(Phrase day, Phrase period) {
    int last = position(period) / 32;
    int first = last - (period.has("m") ? 0 : period.has("q") ? 2 : 5);
    int month = day.has("m") ? day.get("m") : period.get("m");
    return first <= month && month <= last;
  }

  /** A duty with the span of time in which it holds. */
  private static Phrase bound(Phrase duty, Phrase span) {
    boolean range = span.rule().equals("range");
    boolean open = span.has("from") && !range;
    boolean closed = (span.has("until") && !range) || span.rule().equals("nowto");
    Phrase from = closed ? duty : bound(duty, "boundFrom", span, range ? "1" : "");
    return open ? from : bound(from, "bound", span, "");
  }

  private static Phrase bound(Phrase duty, String name, Phrase span, String end) {
    Phrase bound = duty.with(name + "Y", span.get(span.has("y" + end) ? "y" + end : "y"));
    for (String slot : List.of("D", "M", "Q")) {
      String said = slot.toLowerCase(Locale.ROOT) + end;
      bound = span.has(said) ? bound.with(name + slot, span.get(said)) : bound;
    }
    return bound;
  }

  /** "Trong 02 ngày 15, 16/10/2025": as many days as are named. */
  private static List<Phrase> days(List<Phrase> times) {
    if (times.size() < 2
        || !times.get(0).rule().equals("unit")
        || times.get(0).get("cycle") != 1
        || !CLOSE.contains(times.get(1).joint())) {
      return times;
    }
    Phrase count = times.get(0);
    List<Phrase> named = new ArrayList<>(times.subList(1, times.size()));
    boolean range = named.size() == 1 && named.get(0).rule().equals("range");
    boolean list =
        named.stream().allMatch(time -> Set.of("bare", "date").contains(time.rule()))
            && named.stream().skip(1).allMatch(time -> LISTED.contains(time.joint()));
    long said = range ? length(named.get(0)) : list ? named.size() : 0;
    if (said == 0 || said != count.get("k")) {
      return times;
    }
    named.set(0, named.get(0).over(count).behind(count.joint()));
    return named;
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

  /** "02 lần/năm (tháng 6 và tháng 12)": the places say when, if they are as many. */
  private static List<Phrase> counted(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>();
    int i = 0;
    while (i < times.size()) {
      Phrase time = times.get(i++);
      int first = i;
      if (time.rule().equals("times")) {
        while (i < times.size()
            && isPlace(times.get(i))
            && (i == first ? CLOSE : LISTED).contains(times.get(i).joint())) {
          i++;
        }
      }
      if (i == first) {
        all.add(time);
      }
      boolean fits = i - first == time.get("t") && !time.has("k");
      for (Phrase place : times.subList(first, i)) {
        Phrase one = place == times.get(first) ? place.behind(time.joint()) : place;
        all.add(
            fits ? one.with("cycle", time.get("cycle")) : refused(place, ProblemCode.DOES_NOT_FIT));
      }
    }
    return all;
  }

  private static boolean isPlace(Phrase time) {
    return isPoint(time) && !time.hasAny("y", "yy", "thisyear", "cycle");
  }
}
