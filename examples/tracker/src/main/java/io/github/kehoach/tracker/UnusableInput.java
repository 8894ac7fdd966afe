package io.github.kehoach.tracker;

import io.github.kehoach.core.Text;

/** Input that a command cannot work with; the text says what to do. */
final class UnusableInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text text;

  UnusableInput(Text text) {
    super(text.en());
    this.text = text;
  }

  Text text() {
    return text;
  }
}
