package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.Folding;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The name of the scope of each time of a text, or none. */
final class Scopes {
  private static final Set<String> APART = Set.of("semi", "comma", "and", "dash");

  private final Tokens tokens;
  private final List<Phrase> times;

  Scopes(Tokens tokens, List<Phrase> times) {
    this.tokens = tokens;
    this.times = times;
  }

  /** Name of the scope of each time, empty for none. */
  String[] names() {
    int size = times.size();
    String[] names = new String[size];
    boolean parallel = size > 1 && areAllHeaded();
    boolean noted = size > 1 && times.stream().allMatch(time -> time.hasAny("name", "note"));
    for (int i = 0; i < size; i++) {
      names[i] = name(times.get(i), parallel, noted);
    }
    for (int i = 1; i < size; i++) {
      Phrase time = times.get(i);
      boolean ahead = times.get(i - 1).get("name") != 2 && !time.has("note");
      if (names[i].isEmpty() && !names[i - 1].isEmpty() && ahead && !time.joint().equals("semi")) {
        names[i] = names[i - 1];
      }
    }
    for (int i = size - 2; i >= 0; i--) {
      Phrase next = times.get(i + 1);
      boolean behind = next.get("name") == 2 || next.has("spread");
      boolean shares = names[i].isEmpty() && Times.isListed(next) && times.get(i).has("lent");
      if (behind && shares && !names[i + 1].isEmpty()) {
        names[i] = names[i + 1];
      }
    }
    return names;
  }

  /** Whether all times have different words before them, as "Trình tháng 5; ban hành tháng 6". */
  private boolean areAllHeaded() {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < times.size(); i++) {
      Phrase time = times.get(i);
      String slot = headOf(time);
      boolean dated =
          Times.isPoint(time)
              || time.rule().equals("event")
              || (Times.isEvery(time) && !slot.equals("verb"));
      boolean apart = i == 0 || APART.contains(time.joint());
      if (slot.isEmpty()
          || !dated
          || !apart
          || !words.add(Folding.fold(tokens.slice(time.first(slot), time.last(slot))))) {
        return false;
      }
    }
    return true;
  }

  private static String headOf(Phrase time) {
    return time.has("name") ? "name" : time.has("deed") ? "deed" : time.has("verb") ? "verb" : "";
  }

  private String name(Phrase time, boolean parallel, boolean noted) {
    if (noted && !time.has("name")) {
      return tokens.slice(time.first("note"), time.last("note"));
    }
    String slot = headOf(time);
    boolean counts = slot.equals("name") || (parallel && !slot.isEmpty()) || time.get("deed") == 2;
    return counts && !slot.isEmpty() ? tokens.slice(time.first(slot), time.last(slot)) : "";
  }
}
