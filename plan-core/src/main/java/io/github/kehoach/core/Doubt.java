package io.github.kehoach.core;

import io.github.kehoach.core.internal.Checks;

/**
 * A mark that a transcribed field is not certain, and why. Immutable and thread-safe.
 *
 * @param field name of the doubted field as JSON has it, such as {@code deadlineText}; not blank
 * @param note what the doubt is, for a person; not blank
 */
public record Doubt(String field, String note) {
  /**
   * Refuses blank parts.
   *
   * @throws InvalidValueException if a part is blank
   */
  public Doubt {
    Checks.text(field, "Doubt.field");
    Checks.text(note, "Doubt.note");
  }

  /**
   * A doubt about a field.
   *
   * @param field name of the doubted field; not blank
   * @param note what the doubt is; not blank
   */
  public static Doubt of(String field, String note) {
    return new Doubt(field, note);
  }
}
