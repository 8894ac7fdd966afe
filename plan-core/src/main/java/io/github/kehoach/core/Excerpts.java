package io.github.kehoach.core;

/** Shortens texts for messages. */
final class Excerpts {
  private static final int MOST = 200;

  private Excerpts() {}

  /** The text, or its first 200 characters and {@code …}; never half a surrogate pair. */
  static String of(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    boolean inPair = Character.isHighSurrogate(text.charAt(MOST - 1));
    return text.substring(0, inPair ? MOST - 1 : MOST) + "…";
  }
}
