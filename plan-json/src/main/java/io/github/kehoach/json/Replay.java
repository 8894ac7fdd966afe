package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The rest of an object, kept so that it can be searched before it is read. Needed only where
 * somebody else's parser reads; our own looks into the bytes.
 *
 * @param fields the fields, without the brackets
 * @param parser stands at the name of the first field
 */
record Replay(TokenBuffer fields, JsonParser parser) {
  /** Takes all fields from a parser at the name of the first; it is left at the closing bracket. */
  static Replay of(JsonParser source) throws IOException {
    TokenBuffer fields = new TokenBuffer(source);
    do {
      fields.copyCurrentStructure(source);
    } while (source.nextToken() == JsonToken.FIELD_NAME);
    JsonParser parser = fields.asParser(source);
    parser.nextToken();
    return new Replay(fields, parser);
  }

  /** The text of a field; null if there is none. */
  @Nullable String find(String name) throws IOException {
    try (JsonParser search = fields.asParser()) {
      while (search.nextToken() != null) {
        boolean found = name.equals(search.currentName());
        JsonToken token = search.nextToken();
        if (found) {
          return token == JsonToken.VALUE_STRING ? search.getText() : null;
        }
        search.skipChildren();
      }
      return null;
    }
  }
}
