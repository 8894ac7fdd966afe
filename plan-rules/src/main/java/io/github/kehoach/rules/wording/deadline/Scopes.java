package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.Folding;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The name of the scope of each time of a text, or none. */
final class Scopes {
  private static final Set<String> APART = Set.of("semi", "comma", "and", "dash", "open");

  /** What may name a part, the surest first. */
  private static final List<String> HEADS = List.of("name", "deed", "verb", "work");

  private static final Set<String> VERBS = Set.of("verb", "work");

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
    return names;
  }

  /**
   * Whether all times have different words before them, as "Trình tháng 5; ban hành tháng 6", or
   * all behind a duty without a day: "Thường xuyên; tổng kết năm 2030".
   */
  private boolean areAllHeaded() {
    Set<String> words = new HashSet<>();
    boolean behind = false;
    boolean works = false;
    for (int i = 0; i < times.size(); i++) {
      Phrase time = times.get(i);
      String slot = headOf(time);
      boolean undated = Refinements.isEvery(time) || time.rule().equals("standing");
      if (i == 0 && undated && slot.isEmpty() && !time.has("told")) {
        behind = true;
        continue;
      }
      behind |= undated && VERBS.contains(slot);
      boolean dated = Refinements.isPoint(time) || time.rule().equals("event") || undated;
      boolean apart = i == 0 || APART.contains(time.joint());
      boolean all = slot.equals("work") && headOf(times.get(0)).isEmpty();
      if (slot.isEmpty()
          || all
          || !dated
          || !apart
          || !words.add(Folding.fold(words(time, slot)))) {
        return false;
      }
      behind |= slot.equals("work");
      works |= isWork(time, slot);
    }
    return works || !behind;
  }

  /** Whether words of a time say more than "do" and "finish". */
  private boolean isWork(Phrase time, String slot) {
    return IntStream.rangeClosed(time.first(slot), time.last(slot))
        .anyMatch(
            i ->
                tokens.kind(i) != Tokens.NUMBER
                    && tokens.kind(i) != Tokens.SIGN
                    && !DeadlineReader.kind(tokens, i).equals("FILLER")
                    && !(DeadlineReader.kind(tokens, i).equals("VERB")
                        && tokens.value(i) % 2 == 1));
  }

  private String words(Phrase time, String slot) {
    return time.has(slot) ? tokens.slice(time.first(slot), time.last(slot)) : "";
  }

  /** The words beside a time of several that name no part and are not those of all. */
  Optional<String> lost(int i, String name) {
    Phrase time = times.get(i);
    boolean all = time.joint().equals("and") && i + 1 == times.size();
    boolean told = Refinements.isEvery(time) && times.get(0).hasAny("told", "about");
    if (times.size() < 2 || told || !name.isEmpty()) {
      return Optional.empty();
    }
    return VERBS.stream()
        .filter(slot -> time.has(slot) && isWork(time, slot))
        .filter(slot -> slot.equals("verb") ? i > 0 : !all)
        .map(slot -> words(time, slot))
        .findFirst();
  }

  private static String headOf(Phrase time) {
    return HEADS.stream().filter(time::has).findFirst().orElse("");
  }

  private String name(Phrase time, boolean parallel, boolean noted) {
    if (noted && !time.has("name")) {
      return words(time, "note");
    }
    String slot = headOf(time);
    boolean counts = slot.equals("name") || (parallel && !slot.isEmpty()) || time.get("deed") == 2;
    return counts ? words(time, slot) : "";
  }
}
