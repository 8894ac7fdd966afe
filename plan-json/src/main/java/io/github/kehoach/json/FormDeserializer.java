package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.kehoach.json.model.Forms.Bound;
import io.github.kehoach.json.tree.TreeReader;
import java.io.IOException;

/**
 * A form inside somebody's mapper. A document that comes in its envelope is taken out of it.
 *
 * @param <T> the type that has a form
 */
final class FormDeserializer<T> extends JsonDeserializer<T> {
  private final Class<T> type;
  private final Bound<T> bound;

  /**
   * Reads with a form.
   *
   * @param type that is asked for
   */
  FormDeserializer(Class<T> type, Bound<T> bound) {
    this.type = type;
    this.bound = bound;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    ReadResult<T> result = bound.read(TreeReader.value(parser));
    if (!result.isOk()) {
      throw new ProblemsInMapperException(parser, result.problems(), type);
    }
    return result.orThrow();
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types)
      throws IOException {
    return deserialize(parser, context);
  }

  @Override
  public Class<?> handledType() {
    return type;
  }

  /** A value that is one text, from the name of an entry of a map. */
  static final class OfKey<T> extends KeyDeserializer {
    private final Class<T> type;
    private final Bound<T> bound;

    /** Reads with a form. */
    OfKey(Class<T> type, Bound<T> bound) {
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
