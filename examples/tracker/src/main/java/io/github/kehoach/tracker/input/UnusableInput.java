package io.github.kehoach.tracker.input;

import io.github.kehoach.core.Text;

/** Input that a command cannot work with; the text says what to do. */
public final class UnusableInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text text;

  public UnusableInput(Text text) {
    super(text.en());
    this.text = text;
  }

  public Text text() {
    return text;
  }
}
