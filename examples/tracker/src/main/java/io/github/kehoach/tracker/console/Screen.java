package io.github.kehoach.tracker.console;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/** Where a command prints: knows the language, the width and whether colours are wanted. */
public final class Screen {
  private final PrintWriter out;
  private final Language language;
  private final int width;
  private final Ansi ansi;

  /** A screen of the given width. */
  public Screen(PrintWriter out, Language language, int width, Ansi ansi) {
    this.out = out;
    this.language = language;
    this.width = width;
    this.ansi = ansi;
  }

  /** Columns of a line. */
  public int width() {
    return width;
  }

  /** The language of the reader. */
  public Language language() {
    return language;
  }

  /** The text in the reader's language. */
  public String say(Text text) {
    return text.in(language);
  }

  /** An empty line. */
  public void line() {
    out.println();
  }

  /** One line as it is. */
  public void line(String text) {
    out.println(text.stripTrailing());
  }

  /** A heading after an empty line. */
  public void heading(Text text) {
    line();
    line(bold(say(text)));
  }

  /** Text in as many lines as it needs, each indented. */
  public void paragraph(String text, int indent) {
    for (String part : Columns.wrap(text, width - indent)) {
      line(" ".repeat(indent) + part);
    }
  }

  /** Text in bold on a terminal, plain elsewhere. */
  public String bold(String text) {
    return styled("1", text);
  }

  /** Text in red on a terminal, plain elsewhere. */
  public String red(String text) {
    return styled("31", text);
  }

  /** Text in yellow on a terminal, plain elsewhere. */
  public String yellow(String text) {
    return styled("33", text);
  }

  /** Text dimmed on a terminal, plain elsewhere. */
  public String dim(String text) {
    return styled("2", text);
  }

  private String styled(String code, String text) {
    return ansi.enabled() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
