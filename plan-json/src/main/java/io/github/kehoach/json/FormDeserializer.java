package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A form inside somebody's mapper; reports the first problem. */
final class FormDeserializer<T> extends JsonDeserializer<Object> {
  private final Form<T> form;
  private final Class<?> type;

  FormDeserializer(Form<T> form, Class<?> type) {
    this.form = form;
    this.type = type;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    Problems problems = new Problems(1);
    @Nullable T value = null;
    try {
      value = form.read(new ParsedIn(parser, null, problems, Texts.ofDocument()));
    } catch (Problems.Enough enough) {
      // The first problem is all that a mapper can report.
    }
    if (problems.count() > 0 || !type.isInstance(value)) {
      String message =
          problems.count() > 0
              ? problems.first().text().en()
              : "the value is no " + type.getSimpleName() + "; write one of that kind";
      throw InvalidFormatException.from(parser, message, String.valueOf(value), type);
    }
    return value;
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
}
