package io.github.kehoach.json.tree;

import io.github.kehoach.json.Limits;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a value that somebody else's parser cuts into tokens, whichever library it is from.
 * Not thread-safe.
 */
public final class TokenTree {
  private final TreeBuilder builder = new TreeBuilder(Limits.NONE);
  private final Places.OfParser places;
  private @Nullable ProblemCode passed;

  /**
   * Nothing yet.
   *
   * @param pointer JSON Pointer to the value from the beginning of what the parser reads
   */
  public TokenTree(String pointer) {
    this.places = new Places.OfParser(pointer);
  }

  /** Whether more tokens are due: the value has not ended, and no limit was passed. */
  public boolean isOpen() {
    return passed == null && !builder.isWhole();
  }

  /** Takes the name of a field, at a line and column as the parser counts them. */
  public void name(String name, int line, int column) {
    builder.name(name);
    places.name(line, column);
  }

  /** Takes a value, or the beginning of an object or list. */
  public void value(Node.Type type, String text, int line, int column) {
    places.value(line, column);
    passed = builder.value(type, text);
  }

  /** Takes the end of an object or list. */
  public void end() {
    builder.end();
  }

  /** What was taken. */
  public Tree tree() {
    Problem fault = passed == null ? null : builder.passed(passed, places);
    return new Tree(builder.root(), places, fault);
  }
}
