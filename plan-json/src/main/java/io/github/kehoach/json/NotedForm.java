package io.github.kehoach.json;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.FactNotes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A fact: its own fields, then {@code id}, {@code source}, {@code note} and {@code doubts}.
 *
 * @param <T> the kind of fact
 */
abstract class NotedForm<T extends Fact> extends AnnotatedForm<T> {
  private @Nullable Field<T, String> id;
  private @Nullable Field<T, String> source;
  private @Nullable Field<T, String> note;
  private @Nullable Field<T, List<Doubt>> doubts;

  NotedForm(String type, String kind) {
    super(type, kind);
  }

  /** Adds the fields that every fact has; called after its own. */
  final void endWithNotes() {
    id = optional("id", Scalar.WORDS, fact -> fact.notes().id());
    source = optional("source", Scalar.WORDS, fact -> fact.notes().source());
    note = optional("note", Scalar.WORDS, fact -> fact.notes().note());
    doubts = doubts();
  }

  final FactNotes notes(Slots slots) {
    return FactNotes.builder()
        .id(slots.orNull(Objects.requireNonNull(id)))
        .source(slots.orNull(Objects.requireNonNull(source)))
        .note(slots.orNull(Objects.requireNonNull(note)))
        .extensions(slots.extensions())
        .doubts(slots.get(Objects.requireNonNull(doubts)))
        .build();
  }
}
