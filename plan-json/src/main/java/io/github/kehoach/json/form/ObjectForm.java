package io.github.kehoach.json.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.form.Reading.Carrier;
import io.github.kehoach.json.schema.Definitions;
import io.github.kehoach.json.schema.ObjectSchema;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.Node.Role;
import io.github.kehoach.json.tree.NodeWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object with named fields, by its {@link Table}. Fields are read in the order of the table,
 * wherever in the document they stand, so that unknown fields further inside come in the order in
 * which they are written. Unknown fields go to the object that can carry them.
 *
 * @param <T> the type
 */
public final class ObjectForm<T> implements Form<T> {
  private final String type;
  private final String kind;
  private final List<Field<T, ?>> fields;
  private final Map<String, Integer> places = new HashMap<>();
  private final @Nullable Function<T, Extensions> carried;
  private final String restriction;
  private final boolean shared;
  private final Function<Values, T> build;

  ObjectForm(
      String type,
      String kind,
      List<Field<T, ?>> fields,
      @Nullable Function<T, Extensions> carried,
      String restriction,
      boolean shared,
      Function<Values, T> build) {
    this.type = type;
    this.kind = kind;
    this.fields = List.copyOf(fields);
    this.carried = carried;
    this.restriction = restriction;
    this.shared = shared;
    this.build = build;
    for (int i = 0; i < fields.size(); i++) {
      places.put(fields.get(i).name(), i);
    }
  }

  /** Which variant this is; empty where there is no choice. */
  public String kind() {
    return kind;
  }

  /** The fields in the order in which they are written. */
  public List<Field<T, ?>> fields() {
    return fields;
  }

  T build(Values values) {
    return build.apply(values);
  }

  @Override
  public @Nullable T read(Node node, Reading in) {
    if (!in.isObject(node)) {
      return null;
    }
    int before = in.problemCount();
    Extensions extensions = Extensions.none();
    @Nullable Object[] values = new Object[fields.size()];
    if (carried == null) {
      node.role(Role.PLACE);
      readFields(node, values, in);
    } else {
      node.role(Role.CARRIER);
      Carrier outer = in.beginCarrier(node);
      readFields(node, values, in);
      extensions = Extensions.of(in.endCarrier(outer));
    }
    if (in.problemCount() > before || node.isOpen()) {
      return null;
    }
    try {
      T value = build.apply(new Values(values, extensions));
      return shared ? in.shared(value) : value;
    } catch (InvalidValueException why) {
      refused(node, why.subject(), why.value().orElse(""), why.requirement(), in);
    } catch (UnreadableTextException why) {
      refused(node, why.subject(), why.input(), FormRequirements.READABLE, in);
    }
    return null;
  }

  /** A refusal of one field stands at that field; a list is quoted as JSON. */
  private void refused(Node node, String subject, String value, Text rule, Reading in) {
    String name = subject.substring(subject.lastIndexOf('.') + 1);
    Node field = hasField(name) ? node.member(name) : null;
    String shown =
        Names.shortened(
            field != null && field.type() == Node.Type.LIST ? NodeWriter.text(field) : value);
    if (field == null && hasField(name)) {
      in.problemOfAbsent(node, name, ProblemCode.REFUSED, shown, subject, rule);
    } else {
      in.problem(field == null ? node : field, ProblemCode.REFUSED, shown, subject, rule);
    }
  }

  private void readFields(Node node, @Nullable Object[] values, Reading in) {
    Node[] found = new Node[fields.size()];
    List<Node> unknown = sorted(node, found, in);
    for (int i = 0; i < found.length; i++) {
      if (found[i] != null) {
        values[i] = fields.get(i).read(found[i], in);
      } else if (fields.get(i).isRequired() && !node.isOpen()) {
        in.problem(node, ProblemCode.MISSING, fields.get(i).name());
      }
    }
    unknown.forEach(in::unknown);
  }

  /** Puts members where their fields stand in the table; the unknown ones are left. */
  private List<Node> sorted(Node node, @Nullable Node[] found, Reading in) {
    List<Node> unknown = List.of();
    Set<String> seen = Set.of();
    for (Node member = node.first(); member != null; member = member.next()) {
      Integer index = places.get(member.name());
      if (index != null) {
        if (found[index] == null) {
          found[index] = member;
        } else {
          in.repeated(member);
        }
        continue;
      }
      if (unknown.isEmpty()) {
        unknown = new ArrayList<>();
        seen = new HashSet<>();
      }
      if (seen.add(member.name())) {
        unknown.add(member);
      } else {
        in.repeated(member);
      }
    }
    return unknown;
  }

  boolean hasField(String name) {
    return places.containsKey(name);
  }

  /** Simple name of the type. */
  public String type() {
    return type;
  }

  @Override
  public void write(T value, Writing out) throws IOException {
    if (carried == null) {
      writeFields(value, out);
    } else {
      Writing.Carrier outer = out.beginCarrier(carried.apply(value));
      writeFields(value, out);
      out.endCarrier(outer);
    }
  }

  private void writeFields(T value, Writing out) throws IOException {
    out.startObject();
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).write(value, out);
    }
    out.endObject(this);
  }

  @Override
  public ObjectNode schema(Definitions to) {
    return to.refer(type, () -> describe(type, to));
  }

  /**
   * What a JSON Schema says about the object, beginning with its table of fields.
   *
   * @param name the name under which descriptions of the type and its fields are found
   */
  public ObjectNode describe(String name, Definitions to) {
    return ObjectSchema.of(name, kind, fields, restriction, to);
  }
}
