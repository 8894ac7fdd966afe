package io.github.kehoach.json.jackson3;

import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.model.Forms.Bound;
import io.github.kehoach.json.tree.Node;
import io.github.kehoach.json.tree.TokenTree;
import io.github.kehoach.json.tree.Tree;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Hands the tokens of a parser over to a form. */
final class Jackson3Reader<T> extends ValueDeserializer<T> {
  private final Class<T> type;
  private final Bound<T> bound;

  Jackson3Reader(Class<T> type, Bound<T> bound) {
    this.type = type;
    this.bound = bound;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    ReadResult<T> result = bound.read(tree(parser));
    if (!result.isOk()) {
      throw new Jackson3ProblemsException(parser, result.problems(), type);
    }
    return result.orThrow();
  }

  private static Tree tree(JsonParser parser) {
    TokenStreamContext context = parser.streamReadContext();
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

  private static void take(JsonParser parser, TokenTree to) {
    TokenStreamLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    switch (parser.currentToken()) {
      case PROPERTY_NAME -> to.name(parser.currentName(), line, column);
      case END_OBJECT, END_ARRAY -> to.end();
      case START_OBJECT -> to.value(Node.Type.OBJECT, "", line, column);
      case START_ARRAY -> to.value(Node.Type.LIST, "", line, column);
      case VALUE_STRING -> to.value(Node.Type.TEXT, parser.getString(), line, column);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          to.value(Node.Type.NUMBER, parser.getString(), line, column);
      case VALUE_TRUE -> to.value(Node.Type.TRUE, "", line, column);
      case VALUE_FALSE -> to.value(Node.Type.FALSE, "", line, column);
      case VALUE_NULL -> to.value(Node.Type.NULL, "", line, column);
      default -> to.value(Node.Type.OTHER, "", line, column);
    }
  }

  @Override
  public Object deserializeWithType(
      JsonParser parser, DeserializationContext context, TypeDeserializer types) {
    return deserialize(parser, context);
  }

  @Override
  public Class<?> handledType() {
    return type;
  }

  /** Refuses a type of the library that has no form, in place of what a mapper would guess. */
  static ValueDeserializer<Object> refusing(Class<?> type, String why) {
    return new ValueDeserializer<>() {
      @Override
      public Object deserialize(JsonParser parser, DeserializationContext context) {
        return context.reportBadDefinition(type, why);
      }
    };
  }

  /** A value that is one text, as the name of an entry of a map. */
  static final class OfKey<T> extends KeyDeserializer {
    private final Class<T> type;
    private final Bound<T> bound;

    OfKey(Class<T> type, Bound<T> bound) {
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
