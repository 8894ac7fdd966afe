package io.github.kehoach.json.tree;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Links the tokens of one value into a tree and holds the limits. Not thread-safe. */
final class TreeBuilder {
  private final Limits limits;
  private final Places.@Nullable OfParser locations;
  private @Nullable Node root;
  private @Nullable Node container;
  private @Nullable Node last;
  private @Nullable String name;
  private JsonLocation nameLocation = JsonLocation.NA;
  private int depth;
  private boolean readingText;
  private int limit;

  /**
   * Nothing yet.
   *
   * @param locations where places are taken down; null for our own parser, which counts characters
   */
  TreeBuilder(Limits limits, Places.@Nullable OfParser locations) {
    this.limits = limits;
    this.locations = locations;
  }

  @Nullable Node root() {
    return root;
  }

  boolean isWhole() {
    return root != null && container == null;
  }

  /** Whether the parser stands at a text that has not been taken yet. */
  boolean isReadingText() {
    return readingText;
  }

  /**
   * Takes the token at which a parser stands.
   *
   * @return the code of a limit that was passed; null if none was
   */
  @Nullable ProblemCode add(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case FIELD_NAME -> {
        name = parser.currentName();
        if (locations != null) {
          nameLocation = parser.currentTokenLocation();
        }
        return name.length() > limits.textLength() ? tooLong(limits.textLength()) : null;
      }
      case END_OBJECT, END_ARRAY -> {
        Node ended = Objects.requireNonNull(container);
        ended.open(false);
        last = ended;
        container = ended.parent();
        depth--;
        return null;
      }
      default -> {
        return value(parser, Node.typeOf(parser));
      }
    }
  }

  private @Nullable ProblemCode value(JsonParser parser, Node.Type type) throws IOException {
    int at = place(parser);
    readingText = type == Node.Type.TEXT;
    String text = type == Node.Type.TEXT || type == Node.Type.NUMBER ? parser.getText() : "";
    readingText = false;
    Node node = new Node(type, text, container, name, last == null ? 0 : last.index() + 1, at);
    if (container == null) {
      root = node;
    } else {
      container.append(last, node);
    }
    last = node;
    name = null;
    if (type == Node.Type.TEXT && text.length() > limits.textLength()) {
      return tooLong(limits.textLength());
    }
    if (type == Node.Type.NUMBER && text.length() > limits.numberLength()) {
      return tooLong(limits.numberLength());
    }
    return type == Node.Type.OBJECT || type == Node.Type.LIST ? open(node) : null;
  }

  private @Nullable ProblemCode open(Node node) {
    node.open(true);
    container = node;
    last = null;
    limit = limits.depth();
    return ++depth > limit ? ProblemCode.TOO_DEEP : null;
  }

  private int place(JsonParser parser) {
    JsonLocation here = parser.currentTokenLocation();
    return locations == null ? (int) here.getCharOffset() : locations.add(here, nameLocation);
  }

  private ProblemCode tooLong(int passed) {
    limit = passed;
    return ProblemCode.TOO_LONG;
  }

  /** The problem for a limit that the token taken last has passed. */
  Problem passed(ProblemCode code, Places places) {
    Node node = last != null && name == null ? last : container;
    return places.of(Objects.requireNonNull(node)).problem(code, limit);
  }
}
