package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.Writing;
import io.github.kehoach.json.model.Forms.Bound;
import java.io.IOException;

/** A form inside somebody's mapper. */
final class FormSerializer<T> extends JsonSerializer<T> {
  private static final JsonGenerator.Feature NUMBERS_AS_TEXTS =
      JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature();

  private final Form<T> form;

  /** Writes with a form. */
  FormSerializer(Form<T> form) {
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    boolean asTexts = generator.isEnabled(NUMBERS_AS_TEXTS);
    if (asTexts) {
      generator.disable(NUMBERS_AS_TEXTS); // a number in quotes is none in our form
    }
    try {
      form.write(value, new Writing(generator, Extensions.none()));
    } finally {
      if (asTexts) {
        generator.enable(NUMBERS_AS_TEXTS);
      }
    }
  }

  /** Our choices carry their {@code kind}; a mapper's type ids have no place in them. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    serialize(value, generator, provider);
  }

  /** A value that is one text, as the name of an entry of a map. */
  static final class OfKey<T> extends JsonSerializer<T> {
    private final Bound<T> bound;

    /** Writes with a form. */
    OfKey(Bound<T> bound) {
      this.bound = bound;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeFieldName(bound.text(value));
    }
  }
}
