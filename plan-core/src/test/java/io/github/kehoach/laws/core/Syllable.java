package io.github.kehoach.laws.core;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * A Vietnamese syllable in its parts, so that it can be spelled with its tone on any of its vowels.
 *
 * @param letters the letters without the tone, composed, such as {@code hoa} or {@code nghiêp}
 * @param tone one of {@link #TONES}, or a space for none
 */
public record Syllable(String letters, char tone) {
  /** Grave, acute, tilde, hook and dot, as combining marks. */
  public static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private static final String VOWELS = "aăâeêioôơuưy";

  /** How many vowels can bear the tone. */
  public int places() {
    return (int) letters.chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
  }

  /**
   * The syllable with its tone on one vowel, composed.
   *
   * @param place which vowel, from 0; counted again from the first past the last
   */
  public String spelled(int place) {
    StringBuilder out = new StringBuilder();
    int due = Math.floorMod(place, places());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      out.append(c);
      if (VOWELS.indexOf(c) >= 0 && due-- == 0 && tone != ' ') {
        out.append(tone);
      }
    }
    return Normalizer.normalize(out, Form.NFC);
  }

  @Override
  public String toString() {
    return spelled(0);
  }
}
