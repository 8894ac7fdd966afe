package io.github.kehoach.tracker.console;

import io.github.kehoach.core.HiddenCharacters;

/**
 * Makes data harmless to a terminal: what the terminal would obey, or nobody would see, is shown as
 * {@code \\u001b}. A plan comes from somebody else, and its title must not clear the reader's
 * screen.
 */
public final class Visible {
  private Visible() {}

  /** Text for one line: breaks and tabs become spaces. */
  public static String line(String text) {
    return HiddenCharacters.shown(
        text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
  }

  /** Text of several lines: line feeds stay. */
  public static String lines(String text) {
    return HiddenCharacters.shown(
        text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '));
  }

  /**
   * JSON that means the same: such characters stand in its strings alone, and are escaped there.
   */
  public static String json(String json) {
    return HiddenCharacters.shown(json);
  }
}
