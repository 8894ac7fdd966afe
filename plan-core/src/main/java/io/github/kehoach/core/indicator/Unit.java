package io.github.kehoach.core.indicator;

import io.github.kehoach.core.internal.Checks;

/**
 * What the numbers of an indicator count, as printed: "%", "% GRDP", "Người/vạn dân". Immutable and
 * thread-safe.
 *
 * @param text not blank
 */
public record Unit(String text) {
  /**
   * Refuses a blank unit.
   *
   * @throws io.github.kehoach.core.InvalidValueException if the text is blank
   */
  public Unit {
    Checks.text(text, "Unit.text");
  }

  /** The unit with the given text. */
  public static Unit of(String text) {
    return new Unit(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
