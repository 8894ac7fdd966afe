package io.github.kehoach.rules.likeness;

import io.github.kehoach.core.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a title, ready to be compared: without accents, case and marks, in clauses as a
 * semicolon, colon, full stop or line end separates them, and as pairs of words that follow each
 * other. Syllables alone say little in Vietnamese; two together usually make a word. Words past the
 * first {@value #MOST_WORDS} are not looked at. Belongs to one run and so to one thread.
 */
public final class TitleWords {
  public static final int MOST_WORDS = 2_000;
  private static final int LONGEST = 20 * MOST_WORDS;

  /** Parts of what comes several times, by number. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?:dot|lop|ky|lan|doan|khoa|vong) (?:\\d{1,2}|[ivx]{1,4})");

  private final List<List<String>> sentences;
  private final String key;
  private @Nullable List<Set<String>> clauses;
  private @Nullable Set<String> pairs;

  private TitleWords(String text) {
    this.sentences = new ArrayList<>();
    String plain = Folding.unaccented(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    int left = MOST_WORDS;
    for (String clause : Words.clauses(plain)) {
      List<String> words = Words.in(clause);
      List<String> kept = words.subList(0, Math.min(left, words.size()));
      left -= kept.size();
      if (!kept.isEmpty()) {
        sentences.add(kept);
      }
    }
    List<String> all = sentences.stream().flatMap(List::stream).toList();
    this.key = all.isEmpty() ? plain : String.join(" ", all);
  }

  public static TitleWords of(String text) {
    return new TitleWords(text);
  }

  /** The words of a text that may have been read before: two plans have many in common. */
  public static TitleWords of(String text, Map<String, TitleWords> read) {
    return read.computeIfAbsent(text, TitleWords::of);
  }

  /** Equal for titles of the same words. */
  public String key() {
    return key;
  }

  /** The different pairs of words in each clause of two words or more. */
  public List<Set<String>> clauses() {
    List<Set<String>> known = clauses;
    if (known == null) {
      known = sentences.stream().filter(words -> words.size() > 1).map(TitleWords::pairs).toList();
      clauses = known;
    }
    return known;
  }

  /** The different pairs of words of all clauses. */
  public Set<String> pairs() {
    Set<String> known = pairs;
    if (known == null) {
      known = new LinkedHashSet<>();
      clauses().forEach(known::addAll);
      pairs = known;
    }
    return known;
  }

  /**
   * Whether two titles speak of parts that their numbers tell apart, "đợt 1" and "đợt 2": whatever
   * else they share, they are not one.
   */
  public boolean isNumberedApartFrom(TitleWords other) {
    Set<String> mine = numbered();
    Set<String> theirs = other.numbered();
    return mine.stream()
        .filter(part -> !theirs.contains(part))
        .map(part -> part.substring(0, part.indexOf(' ') + 1))
        .anyMatch(
            part ->
                theirs.stream().anyMatch(one -> one.startsWith(part))
                    && mine.stream()
                        .filter(one -> one.startsWith(part))
                        .noneMatch(theirs::contains));
  }

  private Set<String> numbered() {
    Set<String> numbered = new LinkedHashSet<>(pairs());
    numbered.removeIf(pair -> !NUMBERED.matcher(pair).matches());
    return numbered;
  }

  /** The pairs of words that follow each other. */
  public static Set<String> pairs(List<String> words) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1) + " " + words.get(i));
    }
    return pairs;
  }
}
