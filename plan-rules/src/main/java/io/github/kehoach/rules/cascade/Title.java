package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a title, ready to be compared: without accents, case and marks, cut into the clauses
 * that a semicolon, colon, full stop or line end separates, each clause as the pairs of words that
 * follow each other. Syllables alone say little in Vietnamese; two together usually make a word.
 * Words past the first {@value #MOST_WORDS} are not looked at. Clauses are cut when somebody asks,
 * because most titles are found again by their words. Belongs to one run and so to one thread.
 */
final class Title {
  static final int MOST_WORDS = 2_000;
  private static final int LONGEST = 20 * MOST_WORDS;

  private final String plain;
  private final String key;
  private @Nullable List<Set<String>> clauses;
  private @Nullable Set<String> terms;

  private Title(String plain, String key) {
    this.plain = plain;
    this.key = key;
  }

  static Title of(String text) {
    String plain = Folding.unaccented(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    StringBuilder key = new StringBuilder(plain.length());
    int count = 0;
    int at = 0;
    while (at < plain.length() && count < MOST_WORDS) {
      int end = endOfWord(plain, at);
      if (end > at) {
        key.append(count == 0 ? "" : " ").append(plain, at, end);
        count++;
      }
      at = Math.max(end, at + 1);
    }
    return new Title(plain, count == 0 ? plain : key.toString());
  }

  /** Equal for titles of the same words. */
  String key() {
    return key;
  }

  /** The different pairs of words in each clause. */
  List<Set<String>> clauses() {
    List<Set<String>> known = clauses;
    if (known == null) {
      known = cut();
      clauses = known;
    }
    return known;
  }

  /** The different pairs of words of all clauses. */
  Set<String> terms() {
    Set<String> known = terms;
    if (known == null) {
      known = clauses().size() == 1 ? clauses().get(0) : together(clauses());
      terms = known;
    }
    return known;
  }

  private List<Set<String>> cut() {
    List<Set<String>> cut = new ArrayList<>();
    Set<String> clause = new LinkedHashSet<>();
    String before = "";
    int count = 0;
    int at = 0;
    while (at < plain.length() && count < MOST_WORDS) {
      int end = endOfWord(plain, at);
      if (end > at) {
        String word = plain.substring(at, end);
        if (!before.isEmpty()) {
          clause.add(before + " " + word);
        }
        before = word;
        count++;
        at = end;
      } else {
        if (endsClause(plain, at) && !clause.isEmpty()) {
          cut.add(clause);
          clause = new LinkedHashSet<>();
        }
        before = endsClause(plain, at) ? "" : before;
        at++;
      }
    }
    if (!clause.isEmpty()) {
      cut.add(clause);
    }
    return cut;
  }

  private static Set<String> together(List<Set<String>> clauses) {
    Set<String> terms = new LinkedHashSet<>();
    clauses.forEach(terms::addAll);
    return terms;
  }

  /** The words of a text in order. */
  static List<String> words(String text) {
    String key = of(text).key();
    return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
  }

  /** The printed words of a clause. */
  static String printed(String text, int clause) {
    String composed = Folding.composed(text).replaceAll("\\s+", " ");
    int from = 0;
    int left = clause;
    for (int i = 0; i < composed.length(); i++) {
      if (endsClause(composed, i)) {
        String part = composed.substring(from, i).strip();
        if (!of(part).terms().isEmpty() && left-- == 0) {
          return part;
        }
        from = i + 1;
      }
    }
    return composed.substring(from).strip();
  }

  private static int endOfWord(String plain, int from) {
    int end = from;
    while (end < plain.length() && Character.isLetterOrDigit(plain.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsClause(String plain, int at) {
    char c = plain.charAt(at);
    boolean last = at + 1 == plain.length();
    return c == ';' || c == ':' || c == '…' || (c == '.' && (last || plain.charAt(at + 1) == ' '));
  }
}
