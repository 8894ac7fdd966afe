package io.github.kehoach.rules.wording.deadline;

import static io.github.kehoach.rules.wording.deadline.Times.CLOSE;
import static io.github.kehoach.rules.wording.deadline.Times.EDGES;
import static io.github.kehoach.rules.wording.deadline.Times.hasYear;
import static io.github.kehoach.rules.wording.deadline.Times.isDated;
import static io.github.kehoach.rules.wording.deadline.Times.isListed;
import static io.github.kehoach.rules.wording.deadline.Times.isNamed;
import static io.github.kehoach.rules.wording.deadline.Times.isPlace;
import static io.github.kehoach.rules.wording.deadline.Times.isPoint;
import static io.github.kehoach.rules.wording.deadline.Times.isStanding;
import static io.github.kehoach.rules.wording.deadline.Times.isWholeCycle;
import static io.github.kehoach.rules.wording.deadline.Times.recurs;

import io.github.kehoach.rules.grammar.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A recurrence with its place in the cycle, its span of validity, its standing duty. */
final class Recurrences {
  private static final String[] PLACE = {"d", "m", "q", "h", "w", "w2", "moc", "at", "hh", "mi"};

  private Recurrences() {}

  /** "hằng năm, trước ngày 15/12"; "quý IV, hằng năm": a recurrence and its place are one. */
  static List<Phrase> placed(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times);
    for (int i = 0; i + 1 < all.size(); i++) {
      Phrase every = all.get(i);
      Phrase place = all.get(i + 1);
      boolean told = place.joint().equals("semi") && place.has("verb");
      boolean after = isWholeCycle(every) && isPoint(place) && !hasYear(place);
      boolean before =
          isPlace(every)
              && isWholeCycle(place)
              && !place.has("k")
              && (i == 0 || !isListed(every))
              && fits(place, every);
      if (!CLOSE.contains(place.joint()) && !(told && after)) {
        continue;
      }
      if (after && fits(every, place)) {
        Phrase one = merged(every, place);
        all.set(i, one);
        all.remove(i + 1);
        int next = i + 1;
        while (next < all.size()
            && isPlace(all.get(next))
            && isListed(all.get(next))
            && !isNamed(all.get(next))) {
          Phrase further = all.get(next);
          all.set(next, further.with("cycle", one.get("cycle")));
          next++;
        }
        if (one.get("halves") == 1) {
          boolean many = next > i + 1;
          all.set(i, many ? one : one.with("pasthalf", 1));
        }
      } else if (before) {
        all.set(i, merged(place, every).behind(every.joint()));
        all.remove(i + 1);
      }
    }
    // "hằng năm và định kỳ 5 năm trước ngày 30 tháng 6"
    for (int i = 0; i + 1 < all.size(); i++) {
      Phrase one = all.get(i);
      Phrase next = all.get(i + 1);
      if (isWholeCycle(one)
          && next.joint().equals("and")
          && isPoint(next)
          && next.get("k") > 1
          && next.get("cycle") == one.get("cycle")) {
        all.set(i, one.as("date").taking(next, PLACE).taking(next, EDGES));
      }
    }
    return all;
  }

  private static boolean fits(Phrase every, Phrase place) {
    int cycle = every.get("cycle");
    if (place.has("cycle")) {
      return place.get("cycle") == cycle && !every.has("k");
    }
    boolean inYear = place.hasAny("m", "q", "h");
    boolean halves = cycle == 3 && every.get("k") == 6;
    return switch (cycle) {
      case 1 -> place.has("hh") && !place.hasAny("d", "m", "q", "w");
      case 2 -> place.has("w") && !place.has("d") && !every.has("k");
      case 3 ->
          halves
              ? inYear
              : !inYear && !place.has("w") && place.hasAny("d", "at") && !every.has("k");
      case 6 -> inYear && !place.has("h");
      default -> false;
    };
  }

  private static Phrase merged(Phrase every, Phrase place) {
    boolean halves = every.get("cycle") == 3 && every.get("k") == 6;
    Phrase one = place.over(every).behind(every.joint());
    one = halves ? one.with("cycle", 6).with("halves", 1) : one.with("cycle", every.get("cycle"));
    return (halves ? one : one.taking(every, "k"))
        .taking(every, "name", "deed", "verb", "left", "report");
  }

  /**
   * A span of time beside a recurrence or a standing duty bounds it; only "và" makes two duties.
   */
  static List<Phrase> bounded(List<Phrase> times) {
    return Times.merged(times, Recurrences::bounded);
  }

  private static Optional<Phrase> bounded(Phrase one, Phrase next) {
    String joint = next.joint();
    if (joint.equals("and") || joint.equals("or") || joint.equals("plus")) {
      return Optional.empty();
    }
    boolean isFirst = isDated(one);
    if (!isFirst && !isDated(next)) {
      return Optional.empty();
    }
    Phrase span = isFirst ? one : next;
    Phrase duty = isFirst ? next : one;
    // "Từ quý II/2026 thực hiện thường xuyên": the verb stands between the span and its duty.
    boolean begins = one.has("from") && !one.rule().equals("range") && !isNamed(one);
    boolean verb =
        isFirst
            && (joint.isEmpty() || (joint.equals("comma") && begins))
            && !next.hasAny("name", "deed");
    if (isDated(duty)
        || (isNamed(next) && !verb)
        || !mayBeBounded(duty)
        || !bounds(span, duty, joint, !isFirst)) {
      return Optional.empty();
    }
    Phrase bounded = bound(duty, span).over(span).behind(one.joint());
    return Optional.of(bounded.taking(one, "name", "deed", "verb"));
  }

  private static boolean mayBeBounded(Phrase duty) {
    return (recurs(duty) || duty.rule().equals("standing"))
        && !duty.hasAny("boundY", "boundFromY", "y");
  }

  private static boolean bounds(Phrase span, Phrase duty, String joint, boolean behind) {
    boolean edged =
        span.hasAny("from", "until", "span")
            || span.rule().equals("range")
            || span.rule().equals("nowto");
    if (span.hasAny("before", "after", "by", "hh", "at", "thisyear", "ahead")) {
      return false;
    }
    if (edged) {
      return true;
    }
    boolean inside = span.has("in") && behind && joint.isEmpty();
    boolean yearOnly = !span.hasAny("d", "m", "q", "h");
    boolean bracket = joint.equals("open");
    if (duty.rule().equals("standing")) {
      boolean beside = bracket || joint.equals("comma");
      if (beside && !span.hasAny("d", "in", "finish", "verb", "deed", "name", "note")) {
        return true;
      }
      return behind && joint.isEmpty() && yearOnly && (inside || span.has("in"));
    }
    int cycle = duty.get("cycle");
    boolean isJoined =
        joint.isEmpty()
            || (cycle < 6 && (bracket || CLOSE.contains(joint) || joint.equals("semi")));
    return inside || (yearOnly && isJoined);
  }

  private static Phrase bound(Phrase duty, Phrase span) {
    Phrase bounded = duty;
    boolean range = span.rule().equals("range");
    boolean open = span.has("from") && !range;
    boolean closed = (span.has("until") && !range) || span.rule().equals("nowto");
    if (!closed) {
      bounded = put(bounded, "boundFrom", span, range ? "1" : "");
    }
    if (!open) {
      bounded = put(bounded, "bound", span, "");
    }
    return bounded;
  }

  private static Phrase put(Phrase duty, String name, Phrase span, String suffix) {
    Phrase bounded = duty.with(name + "Y", span.get("y"));
    if (suffix.equals("1")) {
      bounded = bounded.with(name + "Y", span.has("y1") ? span.get("y1") : span.get("y"));
    }
    for (String slot : List.of("d", "m", "q")) {
      if (span.has(slot + suffix)) {
        String upper = slot.toUpperCase(java.util.Locale.ROOT);
        bounded = bounded.with(name + upper, span.get(slot + suffix));
      }
    }
    return bounded;
  }

  /** "Thường xuyên, hằng năm": a standing duty that is looked at in each cycle. */
  static List<Phrase> standing(List<Phrase> times) {
    return Times.merged(times, Recurrences::standing);
  }

  private static Optional<Phrase> standing(Phrase one, Phrase next) {
    boolean close =
        next.joint().equals("comma") || next.joint().isEmpty() || next.joint().equals("open");
    Phrase duty = isStanding(one) ? one : next;
    Phrase every = duty == one ? next : one;
    boolean fits =
        close
            && isStanding(duty)
            && isWholeCycle(every)
            && !every.hasAny("k", "verb", "per", "boundY", "boundFromY")
            && !duty.has("verb");
    return Optional.of(duty.with("cycle", every.get("cycle")).over(every).behind(one.joint()))
        .filter(any -> fits)
        .map(merged -> merged.taking(one, "name", "deed"));
  }
}
