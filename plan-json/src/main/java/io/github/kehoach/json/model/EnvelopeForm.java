package io.github.kehoach.json.model;

import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Parsing;
import io.github.kehoach.json.form.Part;
import io.github.kehoach.json.form.RecordForm;
import io.github.kehoach.json.form.Writing;
import io.github.kehoach.json.tree.Node;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * {@code {"format":"kehoach/1","plan":{…}}}: the format, then the document.
 *
 * @param name of the field that holds the document
 * @param form the table of the two fields
 * @param <T> the type inside
 */
public record EnvelopeForm<T>(String name, ObjectForm<T> form) implements Form<T> {
  /** An envelope around a document. */
  public static <T> EnvelopeForm<T> of(Class<T> type, String name, Form<T> document) {
    return new EnvelopeForm<>(
        name,
        RecordForm.of(
                type,
                (format, body) -> body,
                Part.required(FormatForm.NAME, new FormatForm(), value -> FormatForm.FORMAT),
                Part.required(name, document, value -> value))
            .around("Envelope"));
  }

  /** The form of a document that comes with or without this envelope. */
  Form<T> orBare(Form<T> bare) {
    return new OrBare<>(bare, this);
  }

  private boolean isAround(Node node) {
    return node.member(FormatForm.NAME) != null && node.member(name) != null;
  }

  /** Name of the type, as schemas name it. */
  public String type() {
    return "Envelope." + name;
  }

  @Override
  public @Nullable T read(Node node, Parsing in) {
    return form.read(node, in);
  }

  @Override
  public void write(T value, Writing out) throws IOException {
    form.write(value, out);
  }

  /**
   * A document that is written bare and read with or without its envelope. Else a document in its
   * envelope would be read as an empty one with two unknown fields.
   */
  private record OrBare<T>(Form<T> bare, EnvelopeForm<T> envelope) implements Form<T> {
    @Override
    public @Nullable T read(Node node, Parsing in) {
      return envelope.isAround(node) ? envelope.read(node, in) : bare.read(node, in);
    }

    @Override
    public void write(T value, Writing out) throws IOException {
      bare.write(value, out);
    }
  }
}
