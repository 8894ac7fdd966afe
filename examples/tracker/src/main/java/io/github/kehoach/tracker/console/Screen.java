package io.github.kehoach.tracker.console;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command prints: knows the language, the width and whether colours are wanted. Whatever
 * text it is given, only its own styles reach the terminal as orders.
 */
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

  /** One line. */
  public void line(String text) {
    line(Style.PLAIN, text, 0);
  }

  /** One line in a style. */
  public void line(Style style, String text) {
    line(style, text, 0);
  }

  /** One line in a style, indented. */
  public void line(Style style, String text, int indent) {
    String visible = Visible.line(text).stripTrailing();
    String padding = visible.isEmpty() ? "" : " ".repeat(indent);
    out.println(padding + (ansi.enabled() ? style.on(visible) : visible));
  }

  /** A heading after an empty line. */
  public void heading(Text text) {
    line();
    line(Style.BOLD, say(text));
  }

  /** Text in as many lines as it needs, each indented. */
  public void paragraph(String text, int indent) {
    paragraph(Style.PLAIN, text, indent);
  }

  /** Text in a style, in as many lines as it needs, each indented. */
  public void paragraph(Style style, String text, int indent) {
    for (String part : Columns.wrap(Visible.line(text), width - indent)) {
      line(style, part, indent);
    }
  }
}
