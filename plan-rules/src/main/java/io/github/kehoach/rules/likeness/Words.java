package io.github.kehoach.rules.likeness;

import io.github.kehoach.core.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts texts into clauses, listed items and words. Stateless and thread-safe. */
public final class Words {
  private static final Pattern CLAUSE = Pattern.compile("[;:…\\n]|\\.(?=\\s|$)");
  private static final Pattern ITEM = Pattern.compile("[,;:…\\n]|\\.(?=\\s|$)");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Words() {}

  /** The clauses of a text, as printed. */
  public static List<String> clauses(String text) {
    return Arrays.asList(CLAUSE.split(text));
  }

  /** What commas set apart within the clauses of a text, as printed. */
  public static List<String> items(String text) {
    return Arrays.stream(ITEM.split(text)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** The words of a text, as printed. */
  public static List<String> in(String text) {
    return BETWEEN.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
  }

  /** The words of a text without accents and case. */
  public static List<String> folded(String text) {
    return in(Folding.unaccented(text));
  }

  /** The words of a text without accents and case, with a space before and after each. */
  public static String line(String text) {
    return " " + String.join(" ", folded(text)) + " ";
  }
}
