package io.github.kehoach.json;

import io.github.kehoach.core.internal.NormalForms;

/**
 * Texts in normalization form C of Unicode, in which each letter with its marks has one spelling.
 */
final class Composed {
  private static final char FIRST_THAT_COMPOSES = '\u0300';

  private Composed() {}

  /** The text composed, runs of more marks than any writing has as they are. */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_THAT_COMPOSES) {
        return NormalForms.nfc(text);
      }
    }
    return text;
  }
}
