package io.github.kehoach.exchange.table;

import io.github.kehoach.core.Text;

/** A file that is no table of tasks; {@link #text} says why and what to do. */
public final class UnusableTableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text text;

  UnusableTableException(Text text) {
    super(text.en());
    this.text = text;
  }

  /** What is wrong and what to do. */
  public Text text() {
    return text;
  }
}
