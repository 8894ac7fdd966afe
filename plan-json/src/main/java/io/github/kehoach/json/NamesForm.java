package io.github.kehoach.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object whose names are data, such as ids of rules: values of one form by name, in order. None
 * of its fields is unknown.
 *
 * @param <V> the type of the values
 */
final class NamesForm<V> implements Form<Map<String, V>> {
  private final Form<V> value;

  NamesForm(Form<V> value) {
    this.value = value;
  }

  @Override
  public @Nullable Map<String, V> read(JsonIn in) throws IOException {
    if (!in.startsObject()) {
      return null;
    }
    in.enter();
    Map<String, V> values = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (!seen.add(name)) {
        in.repeatedField(name);
        continue;
      }
      boolean usable = in.isNameOfData(name);
      V one = value.read(in.value());
      if (usable && one != null) {
        values.put(name, one);
      }
    }
    in.leave();
    return values;
  }

  @Override
  public void write(Map<String, V> values, JsonOut out) throws IOException {
    out.startObject();
    for (Map.Entry<String, V> entry : values.entrySet()) {
      out.nameOfData(entry.getKey());
      value.write(entry.getValue(), out);
    }
    out.endNames();
  }

  @Override
  public ObjectNode schema(Definitions to) {
    ObjectNode schema = Definitions.type("object");
    schema.set("propertyNames", Scalar.WORDS.schema(to));
    schema.set("additionalProperties", value.schema(to));
    return schema;
  }
}
