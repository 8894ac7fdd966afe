package io.github.kehoach.json;

import java.text.Normalizer;

/**
 * Texts in normalization form C of Unicode, in which each letter with its marks has one spelling.
 */
final class Composed {
  /** Composing takes time in the square of the marks on one letter; no writing needs so many. */
  static final int MOST_MARKS = 100;

  private static final char FIRST_THAT_COMPOSES = '\u0300';

  private Composed() {}

  /** The text composed; as it is if more than {@link #MOST_MARKS} marks stand on one letter. */
  static String of(String text) {
    int marks = 0;
    boolean mayCompose = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      mayCompose |= c >= FIRST_THAT_COMPOSES;
      marks = isMark(c) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        return text;
      }
      i += Character.charCount(c);
    }
    return mayCompose ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
