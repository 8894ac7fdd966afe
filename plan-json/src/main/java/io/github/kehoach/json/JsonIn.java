package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import io.github.kehoach.core.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over JSON, through which forms read: {@link PlainIn} straight over the bytes of what is
 * sound, {@link ParsedIn} over a parser for all else. Not thread-safe.
 */
abstract class JsonIn {
  /** In place of a field that is not known. */
  static final int UNKNOWN = -1;

  /** In place of a field where there is no more. */
  static final int END = -2;

  private Carrier carrier = new Carrier();

  /** The object that keeps unknown fields, and how many objects and lists are open in it. */
  static final class Carrier {
    private int depth;
    private @Nullable Map<String, String> unknown;

    int depth() {
      return depth;
    }

    boolean keeps(String key) {
      return unknown != null && unknown.containsKey(key);
    }

    void keep(String key, String json) {
      if (unknown == null) {
        unknown = new LinkedHashMap<>();
      }
      unknown.put(key, json);
    }
  }

  // Moving

  /** What reads at this moment; null if there is no parser. */
  abstract @Nullable JsonParser parser();

  /** Goes back to the parser that a look-ahead has replaced. */
  abstract void resume(@Nullable JsonParser outer);

  abstract JsonStreamContext context();

  abstract boolean startsObject() throws IOException;

  abstract boolean startsList() throws IOException;

  /** Name of the next field, null at the end of the object. */
  abstract @Nullable String nextField() throws IOException;

  /**
   * Place of the next field among names.
   *
   * @param expected where it probably is
   * @return {@link #UNKNOWN} if it is none of them, {@link #END} at the end of the object
   */
  abstract int nextField(FieldNames names, int expected) throws IOException;

  /** Name of the field of which only {@link #UNKNOWN} was said. */
  abstract String fieldName();

  /** This input at the value of the field just named. */
  abstract JsonIn value() throws IOException;

  abstract boolean nextElement() throws IOException;

  void enter() {
    carrier.depth++;
  }

  void leave() {
    carrier.depth--;
  }

  /** The bytes that {@link #offset} counts in; null if they are not there. */
  abstract byte @Nullable [] bytes();

  /** Offset of the token that this stands at. */
  abstract int offset();

  /**
   * Passes over the object that was just opened.
   *
   * @param end offset of the bracket that closes it
   */
  abstract void passObject(int end) throws IOException;

  // Values

  /** Texts and what was read from them. */
  abstract Texts texts();

  /** A text that is not blank. */
  @Nullable String text(Object due) throws IOException {
    String text = anyText(due);
    if (text != null && text.isBlank()) {
      problem(ProblemCode.BLANK, Says.shortened(text));
      return null;
    }
    return text;
  }

  /** A text, also a blank one. */
  abstract @Nullable String anyText(Object due) throws IOException;

  /** A decimal number, exactly as written. */
  abstract @Nullable BigDecimal decimal(Object due) throws IOException;

  /**
   * The kind of the object that was just opened, wherever in it the kind stands.
   *
   * @return null after a problem; then the object has been skipped
   */
  abstract @Nullable String kind(ChoiceForm<?> choice) throws IOException;

  /** Whether the kind has been passed already. */
  abstract boolean kindIsRead();

  // Unknown fields

  /** The object that keeps unknown fields. */
  final Carrier carrier() {
    return carrier;
  }

  /** Makes the object that comes next the one that keeps unknown fields. */
  Carrier beginCarrier() {
    Carrier outer = carrier;
    carrier = new Carrier();
    return outer;
  }

  void endCarrier(Carrier outer) {
    carrier = outer;
  }

  /** The unknown fields of the carrier so far, by key, as they came. */
  final Optional<Map<String, String>> unknown() {
    return Optional.ofNullable(carrier.unknown);
  }

  abstract void unknownField(String name) throws IOException;

  /** A newer minor version, told as information and kept under the name of its field. */
  abstract void newerVersion(String field, String version, String known) throws IOException;

  /** Whether a name that is data can be used; takes a problem down if not. */
  final boolean isNameOfData(String name) throws IOException {
    if (!Characters.isWhole(name)) {
      problem(ProblemCode.HALF_CHARACTER, Says.shortened(name));
      return false;
    }
    if (name.isBlank()) {
      problem(ProblemCode.BLANK, Says.shortened(name));
      return false;
    }
    return true;
  }

  abstract void repeatedField(String name) throws IOException;

  // Problems

  abstract int problemCount();

  /** Number of problems and unknown fields so far. */
  abstract int remarks();

  /** A problem with the current token. */
  abstract void problem(ProblemCode code, Object... values) throws IOException;

  /** A problem with the current token, which cannot be read as what is due. */
  abstract void unreadable(Object due) throws IOException;

  /** A field that an object lacks. */
  abstract void missing(JsonStreamContext object, String name) throws IOException;

  /** Ends reading because the document is of another format or version. */
  abstract void unsupported(ProblemCode code, Object... values) throws IOException;

  /**
   * An object that the model refuses to build.
   *
   * @param field the field because of which it is refused, if it is one
   */
  abstract void refused(
      JsonStreamContext object, @Nullable String field, String value, String subject, Text rule)
      throws IOException;
}
