package io.github.kehoach.core.document;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.NormalForms;

/** The spaces of a number: what is dropped without losing words. */
final class NumberSpacing {
  private NumberSpacing() {}

  /** Composed, without invisible characters and without spaces at the ends; possibly empty. */
  static String trimmed(String text) {
    return Checks.trimmed(Folding.composed(NormalForms.visible(text)));
  }

  /**
   * The text without spaces beside separators and before the legislature's term ({@code 202/2025/QH
   * 15}), every dash a hyphen. A space that stays separates words: dropping it as well would glue
   * {@code 726/KH-UBND ngày} into an agency.
   */
  static String tight(String trimmed) {
    StringBuilder out = new StringBuilder(trimmed.length());
    boolean spaceDue = false;
    for (int i = 0; i < trimmed.length(); i++) {
      char c = trimmed.charAt(i);
      if (Checks.isSpace(c)) {
        spaceDue = true;
        continue;
      }
      c = isDash(c) ? '-' : c;
      if (spaceDue && !isSeparator(c) && !endsGroup(out, c)) {
        out.append(' ');
      }
      spaceDue = false;
      out.append(c);
    }
    return out.toString();
  }

  private static boolean endsGroup(StringBuilder before, char next) {
    int length = before.length();
    return length == 0
        || isSeparator(before.charAt(length - 1))
        || (next >= '0'
            && next <= '9'
            && length > 1
            && before.substring(length - 2).equalsIgnoreCase("QH"));
  }

  private static boolean isSeparator(char c) {
    return c == '/' || c == '-';
  }

  private static boolean isDash(char c) {
    return (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }
}
