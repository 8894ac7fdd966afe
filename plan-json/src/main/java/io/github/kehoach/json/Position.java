package io.github.kehoach.json;

import io.github.kehoach.core.Text;

/**
 * A place in a document or stream, in lines and characters from 1; both 0 where the source has no
 * lines, as with the trees of a mapper.
 *
 * @param whole what the place stands in, for a message about all of it
 */
record Position(int line, int column, Text whole) implements Comparable<Position> {
  static final Position UNKNOWN = new Position(0, 0);

  Position(int line, int column) {
    this(line, column, Says.DOCUMENT);
  }

  /** The beginning of a line that is one record of a stream. */
  static Position ofRecord(int line) {
    return new Position(line, 1, Says.RECORD);
  }

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
