package io.github.kehoach.json.tree;

import com.fasterxml.jackson.core.JsonTokenId;
import io.github.kehoach.json.Limits;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Links the tokens of one value into a tree, whichever parser they come from, and holds the limits.
 * Not thread-safe.
 */
public final class TreeBuilder {
  private final Limits limits;
  private final Places places;
  private @Nullable Node root;
  private @Nullable Node container;
  private @Nullable Node last;
  private @Nullable String name;
  private int tokens;
  private int depth;
  private @Nullable Problem fault;

  /** Nothing yet. */
  public TreeBuilder(Limits limits, Places places) {
    this.limits = limits;
    this.places = places;
  }

  /** Whether more tokens are due: the value has not ended, and no limit was passed. */
  public boolean isOpen() {
    return fault == null && (root == null || container != null);
  }

  /**
   * Takes a token.
   *
   * @param id as Jackson numbers tokens, in its versions 2 and 3
   * @param text of a name or text, the digits of a number; of other tokens it says nothing
   */
  public void token(int id, String text) {
    switch (id) {
      case JsonTokenId.ID_END_OBJECT, JsonTokenId.ID_END_ARRAY -> end();
      case JsonTokenId.ID_FIELD_NAME -> name(text);
      case JsonTokenId.ID_START_OBJECT -> value(Node.Type.OBJECT, "");
      case JsonTokenId.ID_START_ARRAY -> value(Node.Type.LIST, "");
      case JsonTokenId.ID_STRING -> value(Node.Type.TEXT, text);
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> value(Node.Type.NUMBER, text);
      case JsonTokenId.ID_TRUE -> value(Node.Type.TRUE, "");
      case JsonTokenId.ID_FALSE -> value(Node.Type.FALSE, "");
      case JsonTokenId.ID_NULL -> value(Node.Type.NULL, "");
      default -> value(Node.Type.OTHER, "");
    }
  }

  private void name(String next) {
    name = next;
    tokens++;
    if (next.length() > limits.textLength()) {
      passed(Objects.requireNonNull(container), ProblemCode.TOO_LONG, limits.textLength());
    }
  }

  private void value(Node.Type type, String text) {
    int index = last == null ? 0 : last.index() + 1;
    Node node = new Node(type, text, container, name, index, tokens++);
    if (container == null) {
      root = node;
    } else {
      container.append(last, node);
    }
    last = node;
    name = null;
    int most = type == Node.Type.NUMBER ? limits.numberLength() : limits.textLength();
    if (text.length() > most) {
      passed(node, ProblemCode.TOO_LONG, most);
    } else if (type == Node.Type.OBJECT || type == Node.Type.LIST) {
      open(node);
    }
  }

  private void open(Node node) {
    node.open(true);
    container = node;
    last = null;
    if (++depth > limits.depth()) {
      passed(node, ProblemCode.TOO_DEEP, limits.depth());
    }
  }

  private void passed(Node node, ProblemCode limit, int most) {
    fault = places.of(node).problem(limit, most);
  }

  private void end() {
    Node ended = Objects.requireNonNull(container);
    ended.open(false);
    last = ended;
    container = ended.parent();
    depth--;
  }

  /** What a limit that was passed has to say; null if none was. */
  @Nullable Problem fault() {
    return fault;
  }

  /** What was taken. */
  public Tree tree() {
    return tree(fault);
  }

  /** What was taken before something ended it. */
  Tree tree(@Nullable Problem end) {
    return new Tree(root, places, end);
  }
}
