package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kehoach.rules.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over JSON that takes problems down and goes on. Forms read through it; it never throws
 * for what a document says, only for what is not JSON. Places are worked out when there is a
 * problem, not for each token. Not thread-safe. A little long because a cursor is one idea.
 */
final class JsonIn {
  private final Places places;
  private final Problems problems;
  private final TextPool pool;

  private JsonParser parser;
  private @Nullable String pendingField;
  private boolean kindIsRead;
  private Carrier carrier = new Carrier();

  /** The object that keeps unknown fields, and how many objects and lists are open in it. */
  static final class Carrier {
    private int depth;
    private @Nullable Map<String, String> unknown;
  }

  JsonIn(JsonParser parser, @Nullable Source source, Problems problems) {
    this(parser, source, problems, new TextPool());
  }

  /**
   * A cursor with the texts of what was read before.
   *
   * @param pool used by one cursor at a time
   */
  JsonIn(JsonParser parser, @Nullable Source source, Problems problems, TextPool pool) {
    this.parser = parser;
    this.pool = pool;
    this.places = new Places(source);
    this.problems = problems;
  }

  // Moving

  JsonParser parser() {
    return parser;
  }

  /** Goes back to the parser that a look-ahead has replaced. */
  void resume(JsonParser outer) {
    parser = outer;
  }

  JsonStreamContext context() {
    return parser.getParsingContext();
  }

  boolean startsObject() throws IOException {
    return starts(JsonToken.START_OBJECT, Says.OBJECT);
  }

  boolean startsList() throws IOException {
    return starts(JsonToken.START_ARRAY, Says.LIST);
  }

  private boolean starts(JsonToken token, Object due) throws IOException {
    if (parser.currentToken() == token) {
      return true;
    }
    wrongType(due);
    return false;
  }

  /** Name of the next field, null at the end of the object. */
  @Nullable String nextField() throws IOException {
    if (pendingField != null) {
      String name = pendingField;
      pendingField = null;
      return name;
    }
    return parser.nextFieldName();
  }

  /** This input at the value of the field just named. */
  JsonIn value() throws IOException {
    parser.nextToken();
    return this;
  }

  boolean nextElement() throws IOException {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  void enter() {
    carrier.depth++;
  }

  void leave() {
    carrier.depth--;
  }

  private void skip() throws IOException {
    parser.skipChildren();
  }

  // Values

  /** Texts and what was read from them. */
  TextPool pool() {
    return pool;
  }

  /** A text that is not blank. */
  @Nullable String text(Object due) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrongType(due);
      return null;
    }
    String text =
        pool.text(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    if (text == null) {
      problem(ProblemCode.HALF_CHARACTER, Says.shortened(parser.getText()));
    } else if (text.isBlank()) {
      problem(ProblemCode.BLANK, Says.shortened(text));
      return null;
    }
    return text;
  }

  /** A decimal number, exactly as written. */
  @Nullable BigDecimal decimal(Object due) throws IOException {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      wrongType(due);
      return null;
    }
    try {
      return new BigDecimal(
          parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    } catch (NumberFormatException notFinite) {
      problem(ProblemCode.NOT_A_NUMBER, Says.shortened(parser.getText()));
      return null;
    }
  }

  /** The JSON text of any value, written compactly, numbers as they are. */
  private @Nullable String capture() throws IOException {
    return new Capture(this, parser, pool).text();
  }

  // Kinds

  /**
   * The kind of the object that was just opened, wherever in it the kind stands.
   *
   * @return null after a problem; then the object has been skipped
   */
  @Nullable String kind(ChoiceForm<?> choice) throws IOException {
    JsonStreamContext object = context();
    String name = parser.nextFieldName();
    kindIsRead = ChoiceForm.KIND.equals(name);
    if (kindIsRead) {
      return kindHere(choice);
    }
    String kind = name == null ? null : lookAhead(object);
    if (kind != null && choice.kinds().contains(kind)) {
      pendingField = name;
      return kind;
    }
    for (; name != null; name = parser.nextFieldName()) {
      if (name.equals(ChoiceForm.KIND)) {
        return kindHere(choice);
      }
      parser.nextToken();
      skip();
    }
    missing(object, ChoiceForm.KIND);
    return null;
  }

  /** Whether the kind has been passed already. */
  boolean kindIsRead() {
    return kindIsRead;
  }

  private @Nullable String kindHere(ChoiceForm<?> choice) throws IOException {
    parser.nextToken();
    boolean isText = parser.currentToken() == JsonToken.VALUE_STRING;
    String kind = text(isText ? Says.WORDS : choice.due());
    if (kind != null && choice.kinds().contains(kind)) {
      return kind;
    }
    if (kind != null) {
      problem(ProblemCode.UNKNOWN_KIND, Says.shortened(kind), String.join(", ", choice.kinds()));
    }
    while (parser.nextFieldName() != null) {
      parser.nextToken();
      skip();
    }
    return null;
  }

  private @Nullable String lookAhead(JsonStreamContext object) throws IOException {
    if (places.canFind()) {
      Source.Found found = places.find(object, ChoiceForm.KIND);
      return found == null ? null : found.text();
    }
    Replay replay = Replay.of(parser);
    parser = replay.parser();
    return replay.find(ChoiceForm.KIND);
  }

  // Unknown fields

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
  Optional<Map<String, String>> unknown() {
    return Optional.ofNullable(carrier.unknown);
  }

  void unknownField(String name) throws IOException {
    String key =
        carrier.depth == 1
            ? Pointers.ownKey(name)
            : Pointers.lastSteps(context(), carrier.depth - 1) + "/" + Pointers.escaped(name);
    if (carrier.unknown != null && carrier.unknown.containsKey(key)) {
      repeatedField(name);
      return;
    }
    if (TextPool.isWhole(name)) {
      problems.inform(() -> here(ProblemCode.UNKNOWN_FIELD, Says.shortened(name)));
    } else {
      problem(ProblemCode.HALF_CHARACTER, Says.shortened(name));
    }
    parser.nextToken();
    String json = capture();
    if (json != null) {
      if (carrier.unknown == null) {
        carrier.unknown = new LinkedHashMap<>();
      }
      carrier.unknown.put(key, json);
    }
  }

  void repeatedField(String name) throws IOException {
    problem(ProblemCode.REPEATED, Says.shortened(name));
    parser.nextToken();
    skip();
  }

  // Problems

  int problemCount() {
    return problems.count();
  }

  /** A value of the wrong type at the current token, which is skipped. */
  private void wrongType(Object due) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      problem(ProblemCode.NULL);
    } else {
      problem(ProblemCode.WRONG_TYPE, Tokens.described(parser), due);
      skip();
    }
  }

  /** A problem with the current token. */
  void problem(ProblemCode code, Object... values) throws IOException {
    problems.add(here(code, values));
  }

  private Problem here(ProblemCode code, Object... values) {
    return places.at(parser, code, values);
  }

  /** A field that an object lacks. */
  void missing(JsonStreamContext object, String name) throws IOException {
    problems.add(places.of(object, ProblemCode.MISSING, name));
  }

  /** Ends reading because the document is of another format or version. */
  void unsupported(ProblemCode code, Object... values) throws IOException {
    problems.only(here(code, values));
  }

  /**
   * An object that the model refuses to build.
   *
   * @param field the field because of which it is refused, if it is one
   */
  void refused(
      JsonStreamContext object, @Nullable String field, String value, String subject, Text rule)
      throws IOException {
    problems.add(
        field == null
            ? places.of(object, ProblemCode.REFUSED, Says.shortened(value), subject, rule)
            : places.ofField(object, field, value, subject, rule));
  }
}
