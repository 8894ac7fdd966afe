package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.kehoach.core.Extensions;
import java.io.IOException;

/** A form inside somebody's mapper. */
final class FormSerializer<T> extends JsonSerializer<T> {
  private final Form<T> form;

  FormSerializer(Form<T> form) {
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    form.write(value, new JsonOut(generator, Extensions.none()));
  }

  /** Our choices carry their {@code kind}; a mapper's type ids have no place in them. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    serialize(value, generator, provider);
  }
}
