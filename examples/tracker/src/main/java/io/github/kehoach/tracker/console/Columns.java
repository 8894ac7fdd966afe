package io.github.kehoach.tracker.console;

import io.github.kehoach.core.Folding;
import java.util.ArrayList;
import java.util.List;

/** Measures, cuts and wraps text by the columns that it takes on a screen. */
public final class Columns {
  private Columns() {}

  /** Number of columns: a letter with its accents is one, wide characters are two. */
  public static int of(String text) {
    String composed = Folding.composed(text);
    return composed.codePoints().map(Columns::width).sum();
  }

  /** The text, shortened with "…" if it takes more columns. */
  public static String cut(String text, int columns) {
    String composed = Folding.composed(text);
    if (of(composed) <= columns) {
      return composed;
    }
    StringBuilder out = new StringBuilder();
    int used = 0;
    for (int i = 0; i < composed.length(); ) {
      int letter = composed.codePointAt(i);
      if (used + width(letter) > columns - 1) {
        break;
      }
      out.appendCodePoint(letter);
      used += width(letter);
      i += Character.charCount(letter);
    }
    return out.toString().stripTrailing() + "…";
  }

  /** The text with spaces to its right. */
  public static String left(String text, int columns) {
    String cut = cut(text, columns);
    return cut + " ".repeat(Math.max(0, columns - of(cut)));
  }

  /** The text with spaces to its left. */
  public static String right(String text, int columns) {
    String cut = cut(text, columns);
    return " ".repeat(Math.max(0, columns - of(cut))) + cut;
  }

  /** The text in lines of at most so many columns, broken at spaces. */
  public static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      if (line.length() > 0 && of(line.toString()) + 1 + of(word) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int width(int letter) {
    int type = Character.getType(letter);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    boolean wide =
        (letter >= 0x1100 && letter <= 0x115F)
            || (letter >= 0x2E80 && letter <= 0xA4CF)
            || (letter >= 0xAC00 && letter <= 0xD7A3)
            || (letter >= 0xF900 && letter <= 0xFAFF)
            || (letter >= 0xFE30 && letter <= 0xFE6F)
            || (letter >= 0xFF00 && letter <= 0xFF60)
            || (letter >= 0x1F300 && letter <= 0x1FAFF);
    return wide ? 2 : 1;
  }
}
