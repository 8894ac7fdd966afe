package io.github.kehoach.rules.wording;

import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the times of one text say for each other: the year in "tháng 6 và quý II/2026", the edge in
 * "trước ngày 15/6 và 15/12", the cycle in "hằng năm, trước ngày 15/12", the span in "hằng quý, đến
 * hết năm 2028". Each refinement is a pure function from times to times; they run in one order.
 */
final class Refinements {
  static final String REFUSED = "refused";
  private static final Set<String> LISTED = Set.of("comma", "and", "or", "dash", "slash", "plus");
  private static final Set<String> CLOSE =
      Set.of("", "comma", "colon", "open", "close", "dash", "slash");
  private static final String[] PLACE = {"d", "m", "q", "h", "w", "w2", "moc", "at", "hh", "mi"};
  private static final String[] EDGES = {"before", "by", "until", "from", "after"};

  private Refinements() {}

  static List<Phrase> all(List<Phrase> times, Tokens tokens) {
    List<Phrase> refined = hinted(ranges(owned(times)));
    refined = units(refined);
    if (refined.size() > 1) {
      refined = named(refined);
      refined = numbered(refined);
      refined = counted(refined);
      refined = placed(refined);
      refined = bounded(refined);
      refined = sharedDay(refined);
      refined = sharedBackward(refined);
      refined = sharedForward(refined);
      refined = started(refined);
      refined = aims(refined);
      refined = standing(refined);
      refined = turns(refined);
      refined = onward(refined);
      refined = manner(refined);
    }
    return apart(cut(refined, tokens));
  }

  // Questions

  static boolean isPoint(Phrase time) {
    return time.rule().equals("date") || time.rule().equals("range");
  }

  private static boolean isBare(Phrase time) {
    return time.rule().equals("bare");
  }

  static boolean hasYear(Phrase time) {
    return time.hasAny("y", "yy", "thisyear");
  }

  private static boolean isPlace(Phrase time) {
    return isPoint(time) && !hasYear(time) && !time.has("cycle");
  }

  static boolean isDated(Phrase time) {
    return (isPoint(time) && hasYear(time)) || time.rule().equals("nowto");
  }

  static boolean isEvery(Phrase time) {
    return time.rule().equals("every") || time.rule().equals("times");
  }

  private static boolean recurs(Phrase time) {
    return isEvery(time) || (isPoint(time) && time.has("cycle"));
  }

  static boolean isListed(Phrase time) {
    return LISTED.contains(time.joint());
  }

  private static boolean isNamed(Phrase time) {
    return time.hasAny("name", "deed", "verb");
  }

  private static boolean hasEdge(Phrase time) {
    return time.hasAny(EDGES);
  }

  /** A slot holds a number; {@link ProblemCode#values()} gives the code back. */
  @SuppressWarnings("EnumOrdinal")
  static Phrase refused(Phrase time, ProblemCode why) {
    return time.as(REFUSED).with("why", why.ordinal());
  }

  @SuppressWarnings("EnumOrdinal")
  static ProblemCode whyRefused(Phrase refused) {
    return ProblemCode.values()[refused.get("why")];
  }

  // Refinements

  /** Notes which times have their own year or recurrence; "thứ 2" is Monday, as "thứ hai" is. */
  private static List<Phrase> owned(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times.size());
    for (Phrase time : times) {
      Phrase owned = time.has("w2") ? time.with("w", time.get("w2") - 1) : time;
      all.add(time.has("cycle") || hasYear(time) ? owned.with("own", 1) : owned);
    }
    return all;
  }

  /** "Quý III gửi chậm nhất ngày 25/10": a period before a time names what is due by then. */
  private static List<Phrase> named(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times);
    for (int i = 0; i + 1 < all.size(); i++) {
      Phrase one = all.get(i);
      Phrase next = all.get(i + 1);
      boolean beside =
          next.joint().isEmpty() && one.rule().equals("date") && isPoint(next) && !next.has("name");
      if (!beside || hasEdge(one) || one.hasAny("d", "name", "cycle", "in", "finish")) {
        continue;
      }
      boolean due = next.hasAny("by", "before") && next.has("d") && !next.has("cycle");
      boolean yearAlone = !one.hasAny("m", "q", "h");
      if (due && yearAlone && next.has("m") && !hasYear(next)) {
        all.set(i, next.with("y", one.get("y")).over(one).behind(one.joint()));
        all.remove(i + 1);
      } else if ((due || next.has("off"))
          && !yearAlone
          && next.has("m")
          && (hasYear(next) || !hasYear(one))) {
        Phrase named = next.with("name", 1, one.first(), one.last()).over(one).behind(one.joint());
        all.set(i, hasYear(next) ? named : named.with("cycle", 6));
        all.remove(i + 1);
      }
    }
    return all;
  }

  /** "tháng 3-6/2025", "18 - 26/9": what only one end of a range says, holds for the other. */
  private static List<Phrase> ranges(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times.size());
    for (Phrase time : times) {
      all.add(time.rule().equals("range") ? range(time) : time);
    }
    return all;
  }

  private static Phrase range(Phrase time) {
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
    boolean anyYear = times.stream().anyMatch(Refinements::hasYear);
    List<Phrase> all = new ArrayList<>();
    for (Phrase time : times) {
      int report = time.get("report");
      boolean free = report > 1 && isPlace(time) && !anyYear;
      if (free && report >= 4 && time.hasAny("m", "q")) {
        all.add(time.with("cycle", 6));
      } else if (free && report == 3 && time.has("d") && !time.has("m")) {
        all.add(time.with("cycle", 3));
      } else {
        all.add(time);
      }
    }
    return all;
  }

  /** "ngày 5 và 6/9", "tháng 3, 4, 5", "quý I, II": a bare number is of the kind beside it. */
  private static List<Phrase> numbered(List<Phrase> times) {
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
              ? time.as("date").with(kind, time.get(slot), time.first(), time.last())
              : refused(time, ProblemCode.NOT_UNDERSTOOD));
    }
    return all;
  }

  private static String kindOf(Phrase time) {
    if (!isPoint(time)) {
      return "";
    }
    if (time.has("d")) {
      return time.has("m") && !time.has("y") && !time.has("n") && time.has("d1")
          ? ""
          : time.has("m") ? "" : "d";
    }
    return time.has("m") ? "m" : time.has("q") ? "q" : "";
  }

  /** "hằng tháng, quý, năm", "báo cáo quý, 6 tháng, năm": a bare unit recurs beside what recurs. */
  private static List<Phrase> units(List<Phrase> times) {
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
  private static List<Phrase> counted(List<Phrase> times) {
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

  /** "hằng năm, trước ngày 15/12"; "quý IV, hằng năm": a recurrence and its place are one. */
  private static List<Phrase> placed(List<Phrase> times) {
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

  private static boolean isWholeCycle(Phrase time) {
    return time.rule().equals("every") && !time.hasAny("y", "y1");
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
  private static List<Phrase> bounded(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times);
    int i = 0;
    while (i + 1 < all.size()) {
      Optional<Phrase> bounded = bounded(all.get(i), all.get(i + 1));
      if (bounded.isPresent()) {
        all.set(i, bounded.get());
        all.remove(i + 1);
      } else {
        i++;
      }
    }
    return all;
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
    if (isDated(duty)
        || isNamed(next)
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
    if (span.hasAny("before", "after", "by", "hh", "at", "thisyear")) {
      return false;
    }
    if (edged) {
      return true;
    }
    boolean inside = span.has("in") && behind && joint.isEmpty();
    boolean yearOnly = !span.hasAny("d", "m", "q", "h");
    boolean bracket = joint.equals("open");
    if (duty.rule().equals("standing")) {
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

  /** "ngày 20 tháng 3, tháng 6, tháng 9": the day is for every month of the list. */
  private static List<Phrase> sharedDay(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times);
    for (int i = 1; i < all.size(); i++) {
      Phrase before = all.get(i - 1);
      Phrase time = all.get(i);
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

  private static boolean isMonthOnly(Phrase time) {
    return time.rule().equals("date")
        && isListed(time)
        && !isNamed(time)
        && !hasEdge(time)
        && time.has("m")
        && !time.hasAny("d", "at");
  }

  /** "15/6 và 15/12 hằng năm", "tháng 6 và quý II/2026", "ngày 5 và 6/9/2025". */
  private static List<Phrase> sharedBackward(List<Phrase> times) {
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
  private static List<Phrase> sharedForward(List<Phrase> times) {
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

  /** "Bắt đầu từ 3/2025, hoàn thành trước 31/12/2025": the first only says when to begin. */
  private static List<Phrase> started(List<Phrase> times) {
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

  /** "trước ngày 25/6 (phấn đấu trước ngày 18/6)": an aim beside a duty binds nobody. */
  private static List<Phrase> aims(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>();
    for (Phrase time : times) {
      if (time.has("aim") && !all.isEmpty() && !time.joint().equals("and") && isDated(all.get(0))) {
        Phrase last = all.get(all.size() - 1);
        all.set(all.size() - 1, last.with("left", 1, time.first(), time.last()));
      } else {
        all.add(time);
      }
    }
    return all;
  }

  /** "Thường xuyên, hằng năm": a standing duty that is looked at in each cycle. */
  private static List<Phrase> standing(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times);
    for (int i = 0; i + 1 < all.size(); i++) {
      Phrase one = all.get(i);
      Phrase next = all.get(i + 1);
      boolean close =
          next.joint().equals("comma") || next.joint().isEmpty() || next.joint().equals("open");
      Phrase duty = isStanding(one) ? one : isStanding(next) ? next : null;
      Phrase every = duty == one ? next : one;
      if (close
          && duty != null
          && isWholeCycle(every)
          && !every.hasAny("k", "verb", "per")
          && !duty.has("verb")
          && !every.hasAny("boundY", "boundFromY")) {
        all.set(
            i,
            duty.with("cycle", every.get("cycle"))
                .over(every)
                .behind(one.joint())
                .taking(one, "name", "deed"));
        all.remove(i + 1);
      }
    }
    return all;
  }

  private static boolean isStanding(Phrase time) {
    return time.rule().equals("standing") && !time.hasAny("cycle", "boundY", "boundFromY");
  }

  /** "cuối tháng 6, đầu tháng 7/2026": the turn of two months is one span. */
  private static List<Phrase> turns(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>(times);
    for (int i = 0; i + 1 < all.size(); i++) {
      Phrase one = all.get(i);
      Phrase next = all.get(i + 1);
      boolean close =
          next.joint().equals("comma") || next.joint().isEmpty() || next.joint().equals("dash");
      boolean turn =
          close
              && one.get("at") == 3
              && next.get("at") == 1
              && one.rule().equals("date")
              && next.rule().equals("date")
              && !one.has("cycle")
              && !next.has("cycle")
              && !isNamed(next)
              && !one.hasAny(EDGES)
              && !next.hasAny(EDGES);
      if (turn) {
        Phrase range = next.as("range").with("atEnds", 1).over(one).behind(one.joint());
        for (String slot : List.of("y", "m", "q")) {
          range = one.has(slot) ? range.with(slot + "1", one.get(slot)) : range;
        }
        all.set(i, range.taking(one, "name", "deed", "verb", "yearShared"));
        all.remove(i + 1);
      }
    }
    return all;
  }

  /** "Giai đoạn 2016-2018: ...", "bầu cử 15/3/2026": a dash or stroke does not part numbers. */
  private static List<Phrase> cut(List<Phrase> times, Tokens tokens) {
    List<Phrase> all = new ArrayList<>();
    for (Phrase time : times) {
      boolean part = time.joint().equals("dash") || time.joint().equals("slash");
      boolean number = tokens.kind(time.first()) == Tokens.NUMBER;
      boolean entry = part && Sentences.startsLine(tokens, time.first() - 1);
      boolean cut = part && number && !entry && (isPoint(time) || time.rule().equals("nowto"));
      all.add(
          cut || time.joint().equals("colon") ? refused(time, ProblemCode.NOT_UNDERSTOOD) : time);
    }
    return all;
  }

  /**
   * What stands beside another time without being said to: two dates with nothing between them, a
   * lapse beside a date or a recurrence, a whole cycle behind a place in another.
   */
  private static List<Phrase> apart(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>();
    for (int i = 0; i < times.size(); i++) {
      Phrase time = times.get(i);
      Phrase before = i == 0 ? null : times.get(i - 1);
      boolean beside =
          before != null
              && time.joint().isEmpty()
              && !time.hasAny("name", "verb", "deed")
              && !time.rule().equals("onward")
              && !(before.hasAny("name", "note") && !isPoint(time));
      boolean swallowed =
          before != null
              && time.joint().isEmpty()
              && before.rule().equals("event")
              && isDated(time);
      boolean inside =
          before != null
              && time.joint().equals("comma")
              && isWholeCycle(before)
              && isDated(time)
              && time.has("in");
      boolean told = time.rule().equals("range") && time.hasAny("report", "told");
      boolean lapse = (times.size() > 1 || time.has("bare")) && isLapse(time) && !time.has("name");
      boolean late =
          before != null
              && CLOSE.contains(time.joint())
              && !time.has("name")
              && ((isEvery(before) && time.rule().equals("event") && time.has("u"))
                  || time.has("since"));
      boolean cycle =
          before != null
              && time.joint().equals("comma")
              && isWholeCycle(time)
              && !time.hasAny("verb", "per", "name", "deed")
              && isPoint(before)
              && before.has("cycle")
              && before.get("cycle") != time.get("cycle");
      boolean alone = time.rule().equals("periodic");
      boolean about =
          time.has("about")
              && isDated(time)
              && !time.hasAny("d", "in", "span")
              && !hasEdge(time)
              && !time.rule().equals("nowto");
      boolean shared =
          before != null
              && time.hasAny("boundY", "boundFromY")
              && isListed(time)
              && recurs(before)
              && !before.hasAny("boundY", "boundFromY");
      all.add(
          beside || swallowed || inside || told || lapse || late || cycle || alone || about
                  || shared
              ? refused(time, alone ? ProblemCode.NO_CYCLE : ProblemCode.NOT_UNDERSTOOD)
              : time);
    }
    return all;
  }

  /** A length of time from nothing: "02 ngày", "ngày làm việc tiếp theo". */
  private static boolean isLapse(Phrase time) {
    return time.rule().equals("event")
        && time.has("u")
        && (!time.has("event") || time.has("nextday"));
  }

  /** "12/2025 và các năm tiếp theo": the years after the year before it. */
  private static List<Phrase> onward(List<Phrase> times) {
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
        boolean runsOn =
            !all.isEmpty() && time.joint().isEmpty() && isStanding(all.get(all.size() - 1));
        if (runsOn) {
          all.set(all.size() - 1, time.with("y", year).behind(all.get(all.size() - 1).joint()));
        } else if (!open || year == 0) {
          all.add(year == 0 ? time : time.with("y", year));
        }
      } else {
        all.add(time);
      }
    }
    return all;
  }

  /** "Năm 2025, theo lộ trình": how, not when; only "và", "hoặc" make it a second duty. */
  private static List<Phrase> manner(List<Phrase> times) {
    List<Phrase> all = new ArrayList<>();
    for (Phrase time : times) {
      boolean how =
          (time.rule().equals("per") || time.rule().equals("vision") || time.has("theo"))
              && !all.isEmpty()
              && (time.rule().equals("vision")
                  || (time.has("theo") ? time.joint().isEmpty() : CLOSE.contains(time.joint())));
      if (how) {
        Phrase last = all.get(all.size() - 1);
        all.set(all.size() - 1, last.with("left", 1, time.first(), time.last()));
      } else {
        all.add(time);
      }
    }
    return all;
  }
}
