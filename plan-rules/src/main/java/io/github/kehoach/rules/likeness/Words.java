package io.github.kehoach.rules.likeness;

import io.github.kehoach.core.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts texts into clauses, listed items and words. Stateless and thread-safe. */
public final class Words {
  private static final Pattern CLAUSE = Pattern.compile("[;:…\\n]|\\.(?=\\s|$)");
  private static final Pattern ITEM = Pattern.compile("[,;:…\\n]|\\.(?=\\s|$)");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private static final String ENSURE = "bao dam";

  private Words() {}

  /** The clauses of a text, as printed. */
  public static List<String> clauses(String text) {
    return Arrays.asList(CLAUSE.split(text));
  }

  /** What commas set apart within the clauses of a text, as printed. */
  public static List<String> items(String text) {
    return Arrays.stream(ITEM.split(text)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /** The words of a text, as printed; "bảo đảm" counts as "đảm bảo", which means the same. */
  public static List<String> in(String text) {
    List<String> words = new ArrayList<>(BETWEEN.splitAsStream(text).toList());
    words.removeIf(String::isEmpty);
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean mayBe = Character.toLowerCase(words.get(i).charAt(0)) == ENSURE.charAt(0);
      if (mayBe && Folding.unaccented(words.get(i) + " " + words.get(i + 1)).equals(ENSURE)) {
        Collections.swap(words, i, i + 1);
      }
    }
    return words;
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
