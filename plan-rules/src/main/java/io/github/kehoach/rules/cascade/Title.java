package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a title, ready to be compared: without accents, case and marks, cut into the clauses
 * that a semicolon, colon, full stop or line end separates, each clause as the pairs of words that
 * follow each other. Syllables alone say little in Vietnamese; two together usually make a word.
 * Words past the first {@value #MOST_WORDS} are not looked at.
 *
 * @param key equal for titles of the same words
 * @param clauses the different pairs of words in each clause
 * @param terms those of all clauses
 */
record Title(String key, List<Set<String>> clauses, Set<String> terms) {
  static final int MOST_WORDS = 2_000;
  private static final int LONGEST = 20 * MOST_WORDS;

  static Title of(String text) {
    String plain = Folding.unaccented(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    StringBuilder key = new StringBuilder(plain.length());
    List<Set<String>> clauses = new ArrayList<>();
    Set<String> clause = new LinkedHashSet<>();
    String before = "";
    int count = 0;
    int at = 0;
    while (at < plain.length() && count < MOST_WORDS) {
      int end = endOfWord(plain, at);
      if (end > at) {
        String word = plain.substring(at, end);
        key.append(key.length() == 0 ? "" : " ").append(word);
        if (!before.isEmpty()) {
          clause.add(before + " " + word);
        }
        before = word;
        count++;
        at = end;
      } else {
        if (endsClause(plain, at) && !clause.isEmpty()) {
          clauses.add(clause);
          clause = new LinkedHashSet<>();
        }
        before = endsClause(plain, at) ? "" : before;
        at++;
      }
    }
    if (!clause.isEmpty()) {
      clauses.add(clause);
    }
    return new Title(
        key.length() == 0 ? plain : key.toString(),
        clauses,
        clauses.size() == 1 ? clauses.get(0) : together(clauses));
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
