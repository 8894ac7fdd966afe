package io.github.kehoach.core.ledger;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.internal.Checks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Fact.TaskAdded}: a task that a later decision added. Not thread-safe. */
public final class TaskAddedBuilder extends FactBuilder<Fact.TaskAdded, TaskAddedBuilder> {
  private final ImmutableTaskAdded.Builder fields;

  TaskAddedBuilder(ImmutableTaskAdded.Builder fields, FactNotes notes) {
    super(notes);
    this.fields = fields;
  }

  /** The number of the section in which it stands, last; null or blank: a section of its own. */
  public TaskAddedBuilder section(@Nullable String section) {
    fields.section(Checks.optional(section));
    return this;
  }

  /** The document that decided it; null if not known. */
  public TaskAddedBuilder decision(@Nullable Citation decision) {
    fields.decision(Optional.ofNullable(decision));
    return this;
  }

  @Override
  public Fact.TaskAdded build() {
    return fields.notes(notes()).build();
  }
}
