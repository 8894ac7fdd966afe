package io.github.kehoach.json.mapper;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/** Values that are one text, as the names of the entries of an embedder's map. */
public final class KeyForms {
  private KeyForms() {}

  /** Writes what the value's own form writes. */
  public static final class Writer extends JsonSerializer<Object> {
    private final JsonSerializer<Object> form;

    /** Writes with a form. */
    public Writer(JsonSerializer<Object> form) {
      this.form = form;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      try (TokenBuffer text = new TokenBuffer(null, false)) {
        form.serialize(value, text, provider);
        try (JsonParser parser = text.asParser()) {
          generator.writeFieldName(parser.nextTextValue());
        }
      }
    }
  }

  /** Reads what the value's own form reads. */
  public static final class Reader extends KeyDeserializer {
    private final FormDeserializer<?> form;

    /** Reads with a form. */
    public Reader(FormDeserializer<?> form) {
      this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      try (TokenBuffer text = new TokenBuffer(null, false)) {
        text.writeString(key);
        try (JsonParser parser = text.asParser()) {
          parser.nextToken();
          return form.deserialize(parser, context);
        }
      }
    }
  }
}
