package io.github.kehoach.json.tree;

import io.github.kehoach.json.Limits;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Links the tokens of one value into a tree and holds the limits. Not thread-safe. */
final class TreeBuilder {
  private final Limits limits;
  private @Nullable Node root;
  private @Nullable Node container;
  private @Nullable Node last;
  private @Nullable String name;
  private int count;
  private int depth;
  private int limit;

  /** Nothing yet. */
  TreeBuilder(Limits limits) {
    this.limits = limits;
  }

  @Nullable Node root() {
    return root;
  }

  boolean isWhole() {
    return root != null && container == null;
  }

  /**
   * Takes the name of the value that comes next.
   *
   * @return the code of a limit that was passed; null if none was
   */
  @Nullable ProblemCode name(String next) {
    name = next;
    return held(next, limits.textLength());
  }

  /**
   * Takes a value; one that holds others stays open until {@link #end}.
   *
   * @param text the text of a text, the digits of a number
   * @return the code of a limit that was passed; null if none was
   */
  @Nullable ProblemCode value(Node.Type type, String text) {
    Node node = new Node(type, text, container, name, last == null ? 0 : last.index() + 1, count++);
    if (container == null) {
      root = node;
    } else {
      container.append(last, node);
    }
    last = node;
    name = null;
    return switch (type) {
      case TEXT -> held(text, limits.textLength());
      case NUMBER -> held(text, limits.numberLength());
      case OBJECT, LIST -> open(node);
      default -> null;
    };
  }

  private @Nullable ProblemCode open(Node node) {
    node.open(true);
    container = node;
    last = null;
    limit = limits.depth();
    return ++depth > limit ? ProblemCode.TOO_DEEP : null;
  }

  private @Nullable ProblemCode held(String text, int most) {
    limit = most;
    return text.length() > most ? ProblemCode.TOO_LONG : null;
  }

  /** Takes the end of the object or list that was opened last. */
  void end() {
    Node ended = Objects.requireNonNull(container);
    ended.open(false);
    last = ended;
    container = ended.parent();
    depth--;
  }

  /** The problem for a limit that the token taken last has passed. */
  Problem passed(ProblemCode code, Places places) {
    Node node = last != null && name == null ? last : container;
    return places.of(Objects.requireNonNull(node)).problem(code, limit);
  }
}
