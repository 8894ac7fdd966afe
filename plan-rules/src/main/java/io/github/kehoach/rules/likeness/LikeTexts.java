package io.github.kehoach.rules.likeness;

import io.github.kehoach.rules.words.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds texts that say the same in nearly the same words. A text is not held against all others: an
 * index of words gives the few that share its rarest ones. Immutable and thread-safe.
 */
public final class LikeTexts {
  private static final int RAREST = 8;
  private static final int MOST_TEXTS_OF_A_WORD = 64;
  private static final int MOST_WORDS = 400;

  /** A word and the texts that hold it. */
  private record Entry(String word, List<Integer> texts) {}

  private static final Comparator<Entry> RAREST_FIRST =
      Comparator.comparingInt((Entry entry) -> entry.texts().size()).thenComparing(Entry::word);

  private final List<Set<String>> texts;
  private final Map<String, Entry> index = new HashMap<>();

  private LikeTexts(List<Set<String>> texts) {
    this.texts = texts;
    for (int i = 0; i < texts.size(); i++) {
      for (String word : texts.get(i)) {
        index.computeIfAbsent(word, any -> new Entry(word, new ArrayList<>())).texts().add(i);
      }
    }
  }

  public static LikeTexts of(List<String> texts) {
    return new LikeTexts(texts.stream().map(LikeTexts::words).toList());
  }

  private static Set<String> words(String text) {
    String[] words = WordList.folded(text).strip().split(" ", MOST_WORDS + 1);
    return new HashSet<>(Arrays.asList(words).subList(0, Math.min(words.length, MOST_WORDS)));
  }

  /**
   * The texts, best first, that share so much with a text that the shorter of the two is nearly
   * whole in the longer.
   *
   * @param share least part of the shorter one's words, from 0 to 1
   * @param least least number of different words that the shorter one must have
   */
  public List<Integer> find(String text, double share, int least) {
    record Likeness(int text, double share) {}
    Set<String> words = words(text);
    Set<Integer> candidates = new LinkedHashSet<>();
    rarest(words).forEach(entry -> candidates.addAll(entry.texts()));
    return candidates.stream()
        .map(one -> new Likeness(one, share(words, texts.get(one), least)))
        .filter(like -> like.share() >= share)
        .sorted(Comparator.comparingDouble(Likeness::share).reversed())
        .map(Likeness::text)
        .toList();
  }

  private List<Entry> rarest(Set<String> words) {
    List<Entry> known = new ArrayList<>();
    for (String word : words) {
      Entry entry = index.get(word);
      if (entry != null && entry.texts().size() <= MOST_TEXTS_OF_A_WORD) {
        known.add(entry);
      }
    }
    known.sort(RAREST_FIRST);
    return known.subList(0, Math.min(RAREST, known.size()));
  }

  private static double share(Set<String> one, Set<String> other, int least) {
    Set<String> shorter = one.size() <= other.size() ? one : other;
    Set<String> longer = shorter == one ? other : one;
    if (shorter.size() < least) {
      return shorter.equals(longer) ? 1 : 0;
    }
    int shared = 0;
    for (String word : shorter) {
      shared += longer.contains(word) ? 1 : 0;
    }
    return shared / (double) shorter.size();
  }
}
