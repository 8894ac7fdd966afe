package io.github.kehoach.json.form;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.form.Parsing.Carrier;
import io.github.kehoach.json.form.Part.Field;
import io.github.kehoach.json.form.Part.Values;
import io.github.kehoach.json.tree.Names;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.Node.Role;
import io.github.kehoach.json.tree.NodeWriter;
import io.github.kehoach.json.tree.Phrases;
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
 * An object with named fields, by its {@link Table} or {@link RecordForm}. Fields are read in the
 * order of the table, wherever in the document they stand, so that unknown fields further inside
 * come in the order in which they are written. Unknown fields go to the object that can carry them.
 *
 * @param <T> the type
 */
public final class ObjectForm<T> implements Form.Typed<T> {
  private final Class<T> type;
  private final String name;
  private final boolean isShared;
  private final boolean isCarrier;
  private final List<Field<T, ?>> fields;
  private final Function<Values, T> build;
  private final Map<String, Integer> places = new HashMap<>();

  ObjectForm(Class<T> type, List<Field<T, ?>> fields, Function<Values, T> build) {
    this(
        type,
        type.getSimpleName(),
        false,
        Annotated.class.isAssignableFrom(type),
        List.copyOf(fields),
        build);
  }

  private ObjectForm(
      Class<T> type,
      String name,
      boolean isShared,
      boolean isCarrier,
      List<Field<T, ?>> fields,
      Function<Values, T> build) {
    this.type = type;
    this.name = name;
    this.isShared = isShared;
    this.isCarrier = isCarrier;
    this.fields = fields;
    this.build = build;
    fields.forEach(field -> places.put(field.name(), places.size()));
  }

  /** This form under another name than the class has. */
  public ObjectForm<T> named(String other) {
    return new ObjectForm<>(type, other, isShared, isCarrier, fields, build);
  }

  /** This form, of a type whose values repeat in a document, so that one is kept for all. */
  public ObjectForm<T> shared() {
    return new ObjectForm<>(type, name, true, isCarrier, fields, build);
  }

  /** This form as that of an object around a value, which keeps no unknown fields itself. */
  public ObjectForm<T> around(String other) {
    return new ObjectForm<>(type, other, isShared, false, fields, build);
  }

  /** This form with a field before all others, which says nothing to the builder. */
  ObjectForm<T> behind(Part<T, ?> first) {
    List<Field<T, ?>> all = new ArrayList<>(first.fields());
    all.addAll(fields);
    return new ObjectForm<>(
        type,
        name,
        isShared,
        isCarrier,
        List.copyOf(all),
        values -> {
          first.of(values);
          return build.apply(values);
        });
  }

  @Override
  public Class<T> type() {
    return type;
  }

  /** The fields in the order in which they are written. */
  public List<Field<T, ?>> fields() {
    return fields;
  }

  T build(Values values) {
    return build.apply(values);
  }

  @Override
  public @Nullable T read(Node node, Parsing in) {
    if (!in.isObject(node)) {
      return null;
    }
    int before = in.problemCount();
    Extensions extensions = Extensions.none();
    @Nullable Object[] values = new Object[fields.size()];
    if (isCarrier) {
      node.role(Role.CARRIER);
      Carrier outer = in.beginCarrier(node);
      readFields(node, values, in);
      extensions = Extensions.of(in.endCarrier(outer));
    } else {
      node.role(Role.PLACE);
      readFields(node, values, in);
    }
    if (in.problemCount() > before || node.isOpen()) {
      return null;
    }
    try {
      T value = build.apply(new Values(values, extensions));
      return isShared ? in.shared().of(value) : value;
    } catch (InvalidValueException why) {
      refused(
          node,
          why.subject(),
          why.value().orElseGet(() -> NodeWriter.text(node)),
          why.requirement(),
          in);
    } catch (UnreadableTextException why) {
      refused(node, why.subject(), why.input(), Phrases.text("must.readable"), in);
    }
    return null;
  }

  /** A refusal of one field stands at that field; a list is quoted as JSON. */
  private void refused(Node node, String subject, String value, Text rule, Parsing in) {
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

  private void readFields(Node node, @Nullable Object[] values, Parsing in) {
    Node[] found = new Node[fields.size()];
    List<Node> unknown = sorted(node, found, in);
    for (int i = 0; i < found.length; i++) {
      if (found[i] != null) {
        values[i] = fields.get(i).read(found[i], in);
      } else if (fields.get(i).isRequired() && !node.isOpen()) {
        in.problem(node, ProblemCode.MISSING, fields.get(i).name());
      }
    }
    for (Node member : unknown) {
      in.unknown(member);
    }
  }

  /** Puts members where their fields stand in the table; the unknown ones are left. */
  private List<Node> sorted(Node node, @Nullable Node[] found, Parsing in) {
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

  /** Name of the type, as schemas and refusals name it. */
  public String name() {
    return name;
  }

  @Override
  public void write(T value, Writing out) throws IOException {
    if (isCarrier && value instanceof Annotated carrier) {
      Writing.Carrier outer = out.beginCarrier(carrier.extensions());
      writeFields(value, out);
      out.endCarrier(outer);
    } else {
      writeFields(value, out);
    }
  }

  private void writeFields(T value, Writing out) throws IOException {
    out.startObject();
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).write(value, out);
    }
    out.endObject(this);
  }
}
