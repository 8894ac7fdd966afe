package io.github.kehoach.json.form;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.json.schema.Patterns;
import io.github.kehoach.json.tree.Names;
import java.util.function.Function;

/** Marks of doubt, which every object that carries unknown fields has. */
public final class DoubtForm {
  /** A text that is not blank. */
  public static final Scalar<String> WORDS =
      Scalar.of(Names.WORDS, Function.identity(), Function.identity(), "words", Patterns.WORDS);

  /** {@code {"field":"deadlineText","note":"…"}}. */
  public static final ObjectForm<Doubt> DOUBT =
      Table.of(
          "Doubt",
          table -> {
            var field = table.required("field", WORDS, Doubt::field);
            var note = table.required("note", WORDS, Doubt::note);
            return values -> new Doubt(values.get(field), values.get(note));
          });

  private DoubtForm() {}
}
