package io.github.kehoach.json.tree;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;

/**
 * Where a value stands in a document or stream.
 *
 * @param pointer JSON Pointer to the value
 * @param line from 1; 0 where the source has no lines, as with the trees of a mapper
 * @param column in characters (code points) from 1; 0 where the source has no lines
 * @param whole what it stands in, for a message about all of it
 */
public record Location(String pointer, int line, int column, Text whole) {
  /** The beginning of a document. */
  public static final Location START = new Location("", 1, 1, Names.DOCUMENT);

  private static final Text PLACE = Phrases.text("place");
  private static final Text NO_LINES = Phrases.text("place.without-lines");

  /** The beginning of a line that is one record of a stream. */
  public static Location ofRecord(int line) {
    return new Location("", line, 1, Names.RECORD);
  }

  /** The same line and column, named as another value. */
  public Location as(String otherPointer) {
    return new Location(otherPointer, line, column, whole);
  }

  /** The same line and column, named as a value further inside. */
  Location inside(String innerPointer) {
    return as(pointer + innerPointer);
  }

  /** A problem at this place. */
  public Problem problem(ProblemCode code, Object... values) {
    Text place = pointer.isEmpty() ? whole : Text.same(Names.shownPointer(pointer));
    Text what = code.text(values);
    Text sentence = line > 0 ? PLACE.fill(place, line, column, what) : NO_LINES.fill(place, what);
    return new Problem(code, pointer, line, column, sentence);
  }
}
