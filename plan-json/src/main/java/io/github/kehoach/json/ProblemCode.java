package io.github.kehoach.json;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.tree.Phrases;
import java.util.Locale;

/** Kinds of problems that reading JSON meets. Its text form is stable and fit for programs. */
public enum ProblemCode {
  /** There is nothing to read. */
  EMPTY,
  /** The document ends in its middle. */
  TRUNCATED,
  /** Not JSON from here on. */
  NOT_JSON,
  /** Bytes that are not UTF-8. */
  ENCODING,
  /** Half of a surrogate pair, which no text can hold. */
  HALF_CHARACTER,
  /** Something follows the document. */
  TRAILING_TEXT,
  /** A stream of tasks without its first line. */
  NO_HEAD,
  /** A whole document where lines are due. */
  NOT_LINES,
  /** Compressed data that is damaged or cut off. */
  BROKEN_GZIP,
  /** A format that is not this library's. */
  UNKNOWN_FORMAT,
  /** Another major version of the format. */
  UNKNOWN_VERSION,
  /** A newer minor version of the format; for information, never a reason to refuse. */
  NEWER_VERSION,
  /** A required field that is not there. */
  MISSING,
  /** A field that stands twice in one object. */
  REPEATED,
  /** {@code null} where the field should be left out. */
  NULL,
  /** A number where a text is due, and the like. */
  WRONG_TYPE,
  /** A text of white space alone. */
  BLANK,
  /** A text that is not the text form of what is due. */
  UNREADABLE,
  /** A choice that this version does not know. */
  UNKNOWN_KIND,
  /** Not a number, or infinite. */
  NOT_A_NUMBER,
  /** A value that the model refuses. */
  REFUSED,
  /** Objects and lists nested too deep. */
  TOO_DEEP,
  /** A text, name or number with too many characters. */
  TOO_LONG,
  /** A document, or a record of a stream, with too many bytes. */
  TOO_LARGE,
  /** More problems than are worth listing. */
  TOO_MANY,
  /** A field that the model does not know; for information, never a reason to refuse. */
  UNKNOWN_FIELD;

  /** What is wrong and what to do, with the values that the sentence has places for. */
  public Text text(Object... values) {
    return Phrases.text(toString()).fill(values);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
