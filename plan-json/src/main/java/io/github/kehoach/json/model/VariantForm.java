package io.github.kehoach.json.model;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.form.ChoiceForm;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.Reading;
import io.github.kehoach.json.form.Writing;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Node;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One variant of a choice, asked for alone; the others are refused.
 *
 * @param all the form of the choice
 */
record VariantForm<A, V extends A>(Class<V> type, Form<A> all) implements Form<V> {
  @Override
  public @Nullable V read(Node node, Reading in) {
    A value = all.read(node, in);
    if (value == null || type.isInstance(value)) {
      return type.cast(value);
    }
    Node kind = node.member(ChoiceForm.KIND);
    String due = type.getSimpleName();
    in.problem(
        kind == null ? node : kind,
        ProblemCode.WRONG_TYPE,
        Names.of(kind == null ? node : kind),
        new Text("một giá trị loại " + due, "that of a " + due));
    return null;
  }

  @Override
  public void write(V value, Writing out) throws IOException {
    all.write(value, out);
  }
}
