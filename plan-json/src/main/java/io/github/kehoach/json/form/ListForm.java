package io.github.kehoach.json.form;

import io.github.kehoach.json.tree.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one form.
 *
 * @param <V> the element type
 */
public record ListForm<V>(Form<V> element) implements Form<List<V>> {
  @Override
  public @Nullable List<V> read(Node node, Parsing in) {
    if (!in.isList(node)) {
      return null;
    }
    List<V> values = new ArrayList<>();
    for (Node child = node.first(); child != null; child = child.next()) {
      V value = element.read(child, in);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  @Override
  public void write(List<V> values, Writing out) throws IOException {
    out.startList();
    for (V value : values) {
      element.write(value, out);
    }
    out.endList();
  }
}
