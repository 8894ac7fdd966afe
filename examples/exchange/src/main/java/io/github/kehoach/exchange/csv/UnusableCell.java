package io.github.kehoach.exchange.csv;

import io.github.kehoach.core.Text;

/** A cell that cannot be read; the text says what it must look like. */
final class UnusableCell extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text text;

  UnusableCell(Text text) {
    super(text.en());
    this.text = text;
  }

  Text text() {
    return text;
  }
}
