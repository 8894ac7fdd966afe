package io.github.kehoach.json.jackson3;

import io.github.kehoach.json.Limits;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.model.Forms.Bound;
import io.github.kehoach.json.tree.Places;
import io.github.kehoach.json.tree.Tree;
import io.github.kehoach.json.tree.TreeBuilder;
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
    Places.OfParser places = new Places.OfParser(context.pathAsPointer().toString());
    TreeBuilder builder = new TreeBuilder(Limits.NONE, places);
    do {
      if (!parser.currentToken().isStructEnd()) {
        TokenStreamLocation at = parser.currentTokenLocation();
        places.next(at.getLineNr(), at.getColumnNr());
      }
      builder.token(parser.currentTokenId(), parser.getString());
    } while (builder.isOpen() && parser.nextToken() != null);
    return builder.tree();
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
