package io.github.kehoach.json.jackson3;

import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.model.Forms.Bound;
import io.github.kehoach.json.tree.Node;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Hands the tree that a form writes over to a generator. */
final class Jackson3Writer<T> extends ValueSerializer<T> {
  private final Form<T> form;

  Jackson3Writer(Form<T> form) {
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    write(Documents.node(form, value), generator);
  }

  private static void write(Node node, JsonGenerator to) {
    switch (node.type()) {
      case OBJECT -> {
        to.writeStartObject();
        for (Node child = node.first(); child != null; child = child.next()) {
          to.writeName(child.name());
          write(child, to);
        }
        to.writeEndObject();
      }
      case LIST -> {
        to.writeStartArray();
        for (Node child = node.first(); child != null; child = child.next()) {
          write(child, to);
        }
        to.writeEndArray();
      }
      case TEXT -> to.writeString(node.text());
      case NUMBER -> number(node.text(), to);
      case TRUE -> to.writeBoolean(true);
      case FALSE -> to.writeBoolean(false);
      case NULL, OTHER -> to.writeNull();
    }
  }

  /** As it is written: a number in quotes, or rounded, is none in our form. */
  private static void number(String digits, JsonGenerator to) {
    if (to.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      to.writeRawValue(digits);
    } else if (digits.matches("-?[0-9]{1,9}")) {
      to.writeNumber(Integer.parseInt(digits));
    } else {
      to.writeNumber(new BigDecimal(digits));
    }
  }

  /** Our choices carry their {@code kind}; a mapper's type ids have no place in them. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    serialize(value, generator, context);
  }

  /** A value that is one text, as the name of an entry of a map. */
  static final class OfKey<T> extends ValueSerializer<T> {
    private final Bound<T> bound;

    OfKey(Bound<T> bound) {
      this.bound = bound;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      generator.writeName(bound.text(value));
    }
  }
}
