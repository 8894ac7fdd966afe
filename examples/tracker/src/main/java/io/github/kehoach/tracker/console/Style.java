package io.github.kehoach.tracker.console;

/** How a line looks on a terminal; plain elsewhere. */
public enum Style {
  /** As it is. */
  PLAIN(""),
  /** Bold. */
  BOLD("1"),
  /** Dimmed. */
  DIM("2"),
  /** Red. */
  RED("31"),
  /** Yellow. */
  YELLOW("33");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  String on(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }
}
