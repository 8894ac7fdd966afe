package io.github.kehoach.core.plan;

import io.github.kehoach.core.internal.Checks;

/**
 * What must come out of a task (sản phẩm, kết quả), as printed. Immutable and thread-safe.
 *
 * @param text not blank
 */
public record Deliverable(String text) {
  /**
   * Refuses a blank text.
   *
   * @throws io.github.kehoach.core.InvalidValueException if the text is blank
   */
  public Deliverable {
    Checks.text(text, "Deliverable.text");
  }

  /** The deliverable with the given text. */
  public static Deliverable of(String text) {
    return new Deliverable(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
