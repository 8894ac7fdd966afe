package io.github.kehoach.json.form;

import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Node;
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
public record MapForm<V>(Form<V> values) implements Form<Map<String, V>> {
  @Override
  public @Nullable Map<String, V> read(Node node, Parsing in) {
    if (!in.isObject(node)) {
      return null;
    }
    Map<String, V> map = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Node member = node.first(); member != null; member = member.next()) {
      if (!seen.add(member.name())) {
        in.repeated(member);
        continue;
      }
      boolean isUsable = isName(member, in);
      V value = values.read(member, in);
      if (isUsable && value != null) {
        map.put(member.name(), value);
      }
    }
    return map;
  }

  private static boolean isName(Node member, Parsing in) {
    if (!in.isWhole(member, member.name())) {
      return false;
    }
    if (member.name().isBlank()) {
      in.problem(member, ProblemCode.BLANK, Names.shortened(member.name()));
    }
    return !member.name().isBlank();
  }

  @Override
  public void write(Map<String, V> map, Writing out) throws IOException {
    out.startObject();
    for (Map.Entry<String, V> entry : map.entrySet()) {
      out.nameOfData(entry.getKey());
      values.write(entry.getValue(), out);
    }
    out.endMap();
  }
}
