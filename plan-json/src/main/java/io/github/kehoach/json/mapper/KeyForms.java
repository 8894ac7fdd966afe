package io.github.kehoach.json.mapper;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.kehoach.json.ProblemsInMapperException;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.model.Forms.Bound;
import java.io.IOException;

/** Values that are one text, as the names of the entries of an embedder's map. */
public final class KeyForms {
  private KeyForms() {}

  /** Writes what the value's own form writes. */
  public static final class Writer<T> extends JsonSerializer<T> {
    private final Bound<T> bound;

    /** Writes with a form. */
    public Writer(Bound<T> bound) {
      this.bound = bound;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      generator.writeFieldName(bound.text(value));
    }
  }

  /** Reads what the value's own form reads. */
  public static final class Reader<T> extends KeyDeserializer {
    private final Class<T> type;
    private final Bound<T> bound;

    /** Reads with a form. */
    public Reader(Class<T> type, Bound<T> bound) {
      this.type = type;
      this.bound = bound;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      ReadResult<T> result = bound.readText(key);
      if (!result.isOk()) {
        throw new ProblemsInMapperException(context.getParser(), result.problems(), type);
      }
      return result.orThrow();
    }
  }
}
