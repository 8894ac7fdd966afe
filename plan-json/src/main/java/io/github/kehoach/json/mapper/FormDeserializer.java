package io.github.kehoach.json.mapper;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.kehoach.json.ProblemsInMapperException;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.model.Forms.Bound;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.TokenTree;
import io.github.kehoach.json.tree.Tree;
import java.io.IOException;

/**
 * A form inside somebody's mapper. A document that comes in its envelope is taken out of it.
 *
 * @param <T> the type that has a form
 */
public final class FormDeserializer<T> extends JsonDeserializer<T> {
  private final Class<T> type;
  private final Bound<T> bound;

  /**
   * Reads with a form.
   *
   * @param type that is asked for
   */
  public FormDeserializer(Class<T> type, Bound<T> bound) {
    this.type = type;
    this.bound = bound;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    ReadResult<T> result = bound.read(tree(parser));
    if (!result.isOk()) {
      throw new ProblemsInMapperException(parser, result.problems(), type);
    }
    return result.orThrow();
  }

  /** The value at which a parser stands; the parser is left at the last token of the value. */
  public static Tree tree(JsonParser parser) throws IOException {
    JsonStreamContext context = parser.getParsingContext();
    if (parser.currentToken().isStructStart() && context.getParent() != null) {
      context = context.getParent();
    }
    TokenTree tree = new TokenTree(context.pathAsPointer().toString());
    take(parser, tree);
    while (tree.isOpen() && parser.nextToken() != null) {
      take(parser, tree);
    }
    return tree.tree();
  }

  private static void take(JsonParser parser, TokenTree to) throws IOException {
    JsonLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    switch (parser.currentToken()) {
      case FIELD_NAME -> to.name(parser.currentName(), line, column);
      case END_OBJECT, END_ARRAY -> to.end();
      case START_OBJECT -> to.value(Node.Type.OBJECT, "", line, column);
      case START_ARRAY -> to.value(Node.Type.LIST, "", line, column);
      case VALUE_STRING -> to.value(Node.Type.TEXT, parser.getText(), line, column);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          to.value(Node.Type.NUMBER, parser.getText(), line, column);
      case VALUE_TRUE -> to.value(Node.Type.TRUE, "", line, column);
      case VALUE_FALSE -> to.value(Node.Type.FALSE, "", line, column);
      case VALUE_NULL -> to.value(Node.Type.NULL, "", line, column);
      default -> to.value(Node.Type.OTHER, "", line, column);
    }
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

  /** Refuses a type of the library that has no form, in place of what a mapper would guess. */
  public static JsonDeserializer<Object> refusing(Class<?> type, String why) {
    return new JsonDeserializer<>() {
      @Override
      public Object deserialize(JsonParser parser, DeserializationContext context)
          throws JsonMappingException {
        return context.reportBadDefinition(type, why);
      }
    };
  }

  /** A value that is one text, from the name of an entry of a map. */
  public static final class OfKey<T> extends KeyDeserializer {
    private final Class<T> type;
    private final Bound<T> bound;

    /** Reads with a form. */
    public OfKey(Class<T> type, Bound<T> bound) {
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
