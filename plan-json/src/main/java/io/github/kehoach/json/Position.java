package io.github.kehoach.json;

/**
 * A place in a document, in lines and characters from 1; both 0 where the source has no lines, as
 * with the trees of a mapper.
 */
record Position(int line, int column) implements Comparable<Position> {
  static final Position UNKNOWN = new Position(0, 0);

  boolean isKnown() {
    return line > 0;
  }

  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
