package io.github.kehoach.exchange.table;

import io.github.kehoach.core.plan.Plan;
import java.util.List;
import java.util.Objects;

/**
 * What an import gave. Immutable and thread-safe.
 *
 * @param plan its sections and tasks, in the order of the table
 * @param tasks each task with its cells, in the order of the table
 * @param preface the cells above the headings, such as the title of an annex
 * @param headings the cells by which the columns were known
 * @param notes what was assumed, not understood or not taken, in the order of the table
 */
public record ImportedTable(
    Plan plan,
    List<ImportedTask> tasks,
    List<SourceCell> preface,
    List<SourceCell> headings,
    List<Note> notes) {
  /** Refuses null. */
  public ImportedTable {
    Objects.requireNonNull(plan, "plan");
    tasks = List.copyOf(tasks);
    preface = List.copyOf(preface);
    headings = List.copyOf(headings);
    notes = List.copyOf(notes);
  }

  /** The notes of one kind. */
  public List<Note> notes(Note.Kind kind) {
    return notes.stream().filter(note -> note.kind() == kind).toList();
  }
}
