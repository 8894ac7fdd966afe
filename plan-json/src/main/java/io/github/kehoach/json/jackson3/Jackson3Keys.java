package io.github.kehoach.json.jackson3;

import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.model.Forms.Bound;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Values that are one text, as the names of the entries of an embedder's map. */
final class Jackson3Keys {
  private Jackson3Keys() {}

  static final class Writer<T> extends ValueSerializer<T> {
    private final Bound<T> bound;

    Writer(Bound<T> bound) {
      this.bound = bound;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      generator.writeName(bound.text(value));
    }
  }

  static final class Reader<T> extends KeyDeserializer {
    private final Class<T> type;
    private final Bound<T> bound;

    Reader(Class<T> type, Bound<T> bound) {
      this.type = type;
      this.bound = bound;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      ReadResult<T> result = bound.readText(key);
      if (!result.isOk()) {
        throw new Jackson3ProblemsException(context.getParser(), result.problems(), type);
      }
      return result.orThrow();
    }
  }
}
