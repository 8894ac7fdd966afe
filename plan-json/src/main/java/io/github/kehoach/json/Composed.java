package io.github.kehoach.json;

import io.github.kehoach.core.Folding;
import java.text.Normalizer;

/**
 * Texts in normalization form C of Unicode, in which each letter with its marks has one spelling.
 */
final class Composed {
  private static final char FIRST_THAT_COMPOSES = '\u0300';

  private Composed() {}

  /** The text composed; as it is if {@linkplain Folding#hasPiledMarks marks pile up}. */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_THAT_COMPOSES) {
        return Folding.hasPiledMarks(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }
}
