package io.github.kehoach.rules.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a title that other texts leave out: something that marks set apart, of which hardly
 * a pair of words stands in the texts, while another part does. In a list of short things a single
 * one counts, if others of the list are kept. Stateless and thread-safe.
 */
public final class DroppedParts {
  private static final double ABSENT = 0.35;
  private static final double NOTHING = 0.01;

  /** Pairs of words that make a part of a title more than one thing in a list. */
  private static final int LONG = 4;

  private DroppedParts() {}

  /**
   * The parts of a title that none of the texts keeps, as printed.
   *
   * @param kept how much of another part must stand in the texts, from 0 to 1, for them to speak of
   *     the same work
   */
  public static List<String> of(String title, Collection<String> texts, double kept) {
    Set<String> said = new HashSet<>();
    texts.stream()
        .map(Words::folded)
        .forEach(
            words -> {
              said.addAll(words);
              said.addAll(TitleWords.pairs(words));
            });
    return dropped(Words.items(title), said, kept);
  }

  private static List<String> dropped(List<String> items, Set<String> said, double kept) {
    Map<String, Integer> times = new HashMap<>();
    List<Set<String>> parts = items.stream().map(DroppedParts::parts).toList();
    parts.forEach(all -> all.forEach(part -> times.merge(part, 1, Integer::sum)));
    List<String> absent = new ArrayList<>();
    boolean longAbsent = false;
    boolean longKept = false;
    boolean shortKept = false;
    for (int i = 0; i < items.size(); i++) {
      boolean isLong = parts.get(i).size() >= LONG;
      Set<String> own = new HashSet<>(parts.get(i));
      own.removeIf(part -> isLong && times.getOrDefault(part, 1) > 1);
      double share = share(own, said);
      if (share < (isLong ? ABSENT : NOTHING)) {
        absent.add(items.get(i));
        longAbsent |= isLong;
      }
      longKept |= isLong && share >= kept;
      shortKept |= !isLong && share >= kept;
    }
    return longKept && (longAbsent || shortKept) ? absent : List.of();
  }

  /** The pairs of words of an item; its word if it has one alone. */
  private static Set<String> parts(String item) {
    List<String> words = Words.folded(item);
    return words.size() < 2 ? new HashSet<>(words) : TitleWords.pairs(words);
  }

  private static double share(Set<String> parts, Set<String> said) {
    return parts.isEmpty()
        ? 1
        : parts.stream().filter(said::contains).count() / (double) parts.size();
  }
}
