package io.github.kehoach.rules.words;

/** Numbers that are written in figures alone. */
public final class Figures {
  private static final int MOST = 9;

  private Figures() {}

  /** Whether a text is one to nine figures and nothing else. */
  public static boolean isFigure(String text) {
    return !text.isEmpty()
        && text.length() <= MOST
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
