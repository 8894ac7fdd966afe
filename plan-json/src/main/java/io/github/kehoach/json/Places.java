package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.io.ContentReference;
import io.github.kehoach.core.Text;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes problems with their places; costs nothing as long as there is none. */
final class Places {
  private final @Nullable Source source;

  /**
   * Places in a document.
   *
   * @param source its bytes; null where somebody else's parser reads, which tells what it knows
   */
  Places(@Nullable Source source) {
    this.source = source;
  }

  /** A problem with the token that a parser stands at. */
  Problem at(JsonParser parser, ProblemCode code, Object... values) {
    return Problem.of(
        code,
        Pointers.of(parser.getParsingContext()),
        position(parser.currentTokenLocation()),
        values);
  }

  /** A problem with a whole object or list. */
  Problem of(JsonStreamContext object, ProblemCode code, Object... values) {
    return Problem.of(code, Pointers.ofContainer(object), position(object), values);
  }

  /** A refusal of one field of an object; a list is quoted as the document writes it. */
  Problem ofField(JsonStreamContext object, String field, String value, String subject, Text rule)
      throws IOException {
    Source.Found found = find(object, field);
    String pointer = Pointers.ofContainer(object) + "/" + field;
    if (source == null || found == null) {
      return Problem.of(
          ProblemCode.REFUSED, pointer, position(object), Says.shortened(value), subject, rule);
    }
    String shown = Says.shortened(found.json().startsWith("[") ? found.json() : value);
    return Problem.of(
        ProblemCode.REFUSED, pointer, source.at(found.offset()), shown, subject, rule);
  }

  /** Offset of the token that our parser stands at. */
  int offset(JsonParser parser) {
    return source == null ? -1 : source.tokenOffset(parser);
  }

  /** Whether {@link #find} can look into the document. */
  boolean canFind() {
    return source != null;
  }

  /** A field of an object, wherever in it the field stands. */
  Source.@Nullable Found find(JsonStreamContext object, String field) throws IOException {
    return source == null ? null : source.find(source.offset(object), field);
  }

  private Position position(JsonLocation location) {
    if (source != null) {
      return source.at(source.offset(location));
    }
    return location.getLineNr() > 0
        ? new Position(location.getLineNr(), location.getColumnNr())
        : Position.UNKNOWN;
  }

  private Position position(JsonStreamContext object) {
    return position(object.startLocation(ContentReference.unknown()));
  }
}
