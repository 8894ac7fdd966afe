package io.github.kehoach.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * {@code {"format":"kehoach/1","plan":{…}}}: the format, then the document.
 *
 * @param <T> the type inside
 */
final class EnvelopeForm<T> extends ObjectForm<T> {
  private final Field<T, T> body;

  EnvelopeForm(String name, Form<T> form) {
    super("Envelope");
    required(FormatForm.NAME, new FormatForm(), value -> FormatForm.FORMAT);
    body = required(name, form, value -> value);
  }

  @Override
  public ObjectNode schema(Definitions to) {
    return describe(name(), to);
  }

  /** Name of the document, as schemas name it. */
  String name() {
    return "Envelope." + body.name();
  }

  @Override
  T build(Slots slots) {
    return slots.get(body);
  }
}
