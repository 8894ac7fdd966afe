package io.github.kehoach.rules.wording.cell;

import io.github.kehoach.core.Text;
import java.util.Objects;

/**
 * What is to be said about a cell: what was taken for granted, or what could not be read. Immutable
 * and thread-safe.
 *
 * @param cell which cell
 * @param code stable id in words, such as {@code several-numbers}
 * @param words the words of the cell that it is about; empty for a cell that is empty
 * @param text for a person, with these words
 */
public record CellRemark(TaskCell cell, String code, String words, Text text) {
  /** Refuses null. */
  public CellRemark {
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(text, "text");
  }
}
