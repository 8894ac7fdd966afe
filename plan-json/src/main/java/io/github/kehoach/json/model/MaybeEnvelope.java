package io.github.kehoach.json.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.Reading;
import io.github.kehoach.json.form.Writing;
import io.github.kehoach.json.schema.Definitions;
import io.github.kehoach.json.tree.Node;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A document that is written bare and read with or without its envelope. Else a document in its
 * envelope would be read as an empty one with two unknown fields.
 */
record MaybeEnvelope<T>(Form<T> bare, EnvelopeForm<T> envelope) implements Form<T> {
  @Override
  public @Nullable T read(Node node, Reading in) {
    return envelope.isAround(node) ? envelope.read(node, in) : bare.read(node, in);
  }

  @Override
  public void write(T value, Writing out) throws IOException {
    bare.write(value, out);
  }

  @Override
  public ObjectNode schema(Definitions to) {
    return bare.schema(to);
  }
}
