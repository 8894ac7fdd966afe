package io.github.kehoach.exchange.table;

import io.github.kehoach.core.Text;
import java.util.Objects;

/**
 * What an import has to say about a cell. Immutable and thread-safe.
 *
 * @param kind how it matters
 * @param cell the cell that it is about
 * @param text for a person, without the place
 */
public record Note(Kind kind, SourceCell cell, Text text) {
  private static final Text WHERE = Text.template("{0}: {1}", "{0}: {1}");

  /** Refuses null. */
  public Note {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(text, "text");
  }

  /** How a note matters. */
  public enum Kind {
    /** The cell stands in the plan, but what it means was not understood. */
    NOT_UNDERSTOOD,
    /** Something was taken for granted. */
    ASSUMED,
    /** The cell stands nowhere in the plan. */
    NOT_TAKEN
  }

  /** The place and the text. */
  public Text withPlace() {
    return WHERE.fill(cell.place(), text);
  }
}
