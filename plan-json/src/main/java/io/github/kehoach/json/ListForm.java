package io.github.kehoach.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one form.
 *
 * @param <V> the element type
 */
final class ListForm<V> implements Form<List<V>> {
  private final Form<V> element;

  ListForm(Form<V> element) {
    this.element = element;
  }

  @Override
  public @Nullable List<V> read(JsonIn in) throws IOException {
    if (!in.startsList()) {
      return null;
    }
    in.enter();
    List<V> values = List.of();
    while (in.nextElement()) {
      V value = element.read(in);
      if (value != null) {
        values = with(values, value);
      }
    }
    in.leave();
    return values;
  }

  /** Most lists have one element; only longer ones are worth a list that grows. */
  private static <V> List<V> with(List<V> values, V next) {
    if (values.isEmpty()) {
      return List.of(next);
    }
    List<V> more = values.size() == 1 ? new ArrayList<>(values) : values;
    more.add(next);
    return more;
  }

  @Override
  public int rank(String step) {
    try {
      return Integer.parseInt(step);
    } catch (NumberFormatException notAnIndex) {
      return -1;
    }
  }

  @Override
  public Form<V> inner(String step) {
    return element;
  }

  @Override
  public ObjectNode schema(Definitions to) {
    ObjectNode schema = Definitions.type("array");
    schema.set("items", element.schema(to));
    return schema;
  }

  @Override
  public void write(List<V> values, JsonOut out) throws IOException {
    out.startList();
    for (V value : values) {
      element.write(value, out);
    }
    out.endList();
  }
}
