package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.rules.grammar.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Questions about a time of a text, and how it is refused. */
final class Times {
  static final String REFUSED = "refused";

  /** What stands between the parts of a list. */
  static final Set<String> LISTED = Set.of("comma", "and", "or", "dash", "slash", "plus");

  /** Behind these a time may say something about the one before. */
  static final Set<String> CLOSE = Set.of("", "comma", "colon", "open", "close", "dash", "slash");

  static final String[] EDGES = {"before", "by", "until", "from", "after"};

  private Times() {}

  /** The times with each two neighbours for which a merger has an answer taken as that one. */
  static List<Phrase> merged(
      List<Phrase> times, BiFunction<Phrase, Phrase, Optional<Phrase>> merger) {
    List<Phrase> all = new ArrayList<>(times);
    int i = 0;
    while (i + 1 < all.size()) {
      Optional<Phrase> one = merger.apply(all.get(i), all.get(i + 1));
      if (one.isPresent()) {
        all.set(i, one.get());
        all.remove(i + 1);
      } else {
        i++;
      }
    }
    return all;
  }

  static boolean isPoint(Phrase time) {
    return time.rule().equals("date") || time.rule().equals("range");
  }

  static boolean isBare(Phrase time) {
    return time.rule().equals("bare");
  }

  static boolean hasYear(Phrase time) {
    return time.hasAny("y", "yy", "thisyear");
  }

  static boolean isPlace(Phrase time) {
    return isPoint(time) && !hasYear(time) && !time.has("cycle");
  }

  static boolean isDated(Phrase time) {
    return (isPoint(time) && hasYear(time)) || time.rule().equals("nowto");
  }

  static boolean isEvery(Phrase time) {
    return time.rule().equals("every") || time.rule().equals("times");
  }

  static boolean recurs(Phrase time) {
    return isEvery(time) || (isPoint(time) && time.has("cycle"));
  }

  static boolean isListed(Phrase time) {
    return LISTED.contains(time.joint());
  }

  static boolean isNamed(Phrase time) {
    return time.hasAny("name", "deed", "verb");
  }

  static boolean hasEdge(Phrase time) {
    return time.hasAny(EDGES);
  }

  static boolean isWholeCycle(Phrase time) {
    return time.rule().equals("every") && !time.hasAny("y", "y1");
  }

  static boolean isStanding(Phrase time) {
    return time.rule().equals("standing") && !time.hasAny("cycle", "boundY", "boundFromY");
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
}
