package io.github.kehoach.json.mapper;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.ProblemsInMapperException;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.Shared;
import io.github.kehoach.json.model.EnvelopeForm;
import io.github.kehoach.json.model.Forms.Bound;
import io.github.kehoach.json.tree.Tree;
import io.github.kehoach.json.tree.TreeReader;
import java.io.IOException;
import java.util.Optional;

/**
 * A form inside somebody's mapper. A document that comes in its envelope is taken out of it.
 *
 * @param <T> the type that has a form
 */
public final class FormDeserializer<T> extends JsonDeserializer<Object> {
  private final Form<T> form;
  private final Optional<EnvelopeForm<T>> envelope;
  private final Class<?> type;

  /**
   * Reads with a form.
   *
   * @param type that is asked for: that of the form, or one variant of a choice
   */
  public FormDeserializer(Bound<T> bound, Class<?> type) {
    this.form = bound.form();
    this.envelope = bound.envelope();
    this.type = type;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    Tree tree = TreeReader.from(parser);
    ReadResult<T> result =
        Documents.read(formOf(tree), tree, Limits.standard().problems(), new Shared());
    if (!result.isOk()) {
      throw new ProblemsInMapperException(parser, result.problems(), type);
    }
    T value = result.orThrow();
    if (!type.isInstance(value)) {
      String message = "the value is no " + type.getSimpleName() + "; write one of that kind";
      throw InvalidFormatException.from(parser, message, String.valueOf(value), type);
    }
    return value;
  }

  private Form<T> formOf(Tree tree) {
    return envelope
        .filter(around -> tree.root() != null && around.isAround(tree.root()))
        .<Form<T>>map(around -> around)
        .orElse(form);
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
