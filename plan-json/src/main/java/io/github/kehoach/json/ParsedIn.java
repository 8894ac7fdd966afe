package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kehoach.core.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over a parser, which takes problems down and goes on. It never throws for what a
 * document says, only for what is not JSON. Places are worked out when there is a problem, not for
 * each token. Not thread-safe.
 */
final class ParsedIn extends JsonIn {
  private final @Nullable Source source;
  private final Places places;
  private final Problems problems;
  private final Texts texts;
  private final Lengths lengths;

  private JsonParser parser;
  private @Nullable String pendingField;
  private String fieldName = "";
  private boolean kindIsRead;
  private int unknownCount;

  /**
   * Reads from a parser.
   *
   * @param source the bytes that it reads; null where somebody else's parser reads
   * @param texts what was read before, used by one cursor at a time
   */
  ParsedIn(JsonParser parser, @Nullable Source source, Problems problems, Texts texts) {
    this.parser = parser;
    this.lengths = Lengths.of(parser);
    this.places = new Places(source);
    this.source = source;
    this.texts = texts;
    this.problems = problems;
  }

  // Moving

  @Override
  JsonParser parser() {
    return parser;
  }

  @Override
  void resume(@Nullable JsonParser outer) {
    parser = Objects.requireNonNull(outer);
  }

  @Override
  JsonStreamContext context() {
    return parser.getParsingContext();
  }

  @Override
  boolean startsObject() throws IOException {
    return starts(JsonToken.START_OBJECT, Says.OBJECT);
  }

  @Override
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

  @Override
  @Nullable String nextField() throws IOException {
    if (pendingField != null) {
      String name = pendingField;
      pendingField = null;
      return name;
    }
    return parser.nextFieldName();
  }

  @Override
  int nextField(FieldNames names, int expected) throws IOException {
    String name = nextField();
    if (name == null) {
      return END;
    }
    fieldName = name;
    return names.indexOf(name, expected);
  }

  @Override
  String fieldName() {
    return fieldName;
  }

  @Override
  JsonIn value() throws IOException {
    parser.nextToken();
    return this;
  }

  @Override
  boolean nextElement() throws IOException {
    return parser.nextToken() != JsonToken.END_ARRAY;
  }

  private void skip() throws IOException {
    parser.skipChildren();
  }

  // Values

  @Override
  Texts texts() {
    return texts;
  }

  @Override
  @Nullable String anyText(Object due) throws IOException {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      wrongType(due);
      return null;
    }
    lengths.checkText(parser.getTextLength());
    String text = texts.read(parser);
    if (text == null) {
      problem(ProblemCode.HALF_CHARACTER, Says.shortened(parser.getText()));
    }
    return text;
  }

  @Override
  @Nullable BigDecimal decimal(Object due) throws IOException {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      wrongType(due);
      return null;
    }
    lengths.checkNumber(parser.getTextLength());
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
    return new Capture(this, parser).text();
  }

  // Kinds

  @Override
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

  @Override
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

  @Override
  void unknownField(String name) throws IOException {
    lengths.checkText(name.length());
    unknownCount++;
    String key =
        carrier().depth() == 1
            ? Pointers.ownKey(name)
            : Pointers.lastSteps(context(), carrier().depth() - 1) + "/" + Pointers.escaped(name);
    if (carrier().keeps(key)) {
      repeatedField(name);
      return;
    }
    if (Characters.isWhole(name)) {
      problems.inform(() -> here(ProblemCode.UNKNOWN_FIELD, Says.shortened(name)));
    } else {
      problem(ProblemCode.HALF_CHARACTER, Says.shortened(name));
    }
    parser.nextToken();
    String json = capture();
    if (json != null) {
      carrier().keep(key, json);
    }
  }

  @Override
  void newerVersion(String field, String version, String known) throws IOException {
    problems.informFirst(here(ProblemCode.NEWER_VERSION, version, known));
    carrier().keep(field, "\"" + version + "\"");
  }

  @Override
  void repeatedField(String name) throws IOException {
    problem(ProblemCode.REPEATED, Says.shortened(name));
    parser.nextToken();
    skip();
  }

  // Problems

  @Override
  int problemCount() {
    return problems.count();
  }

  @Override
  byte @Nullable [] bytes() {
    return source == null ? null : source.bytes();
  }

  @Override
  int offset() {
    return places.offset(parser);
  }

  @Override
  void passObject(int end) throws IOException {
    parser.skipChildren();
  }

  @Override
  int remarks() {
    return problems.count() + unknownCount;
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

  @Override
  void problem(ProblemCode code, Object... values) throws IOException {
    problems.add(here(code, values));
  }

  @Override
  void unreadable(Object due) throws IOException {
    problem(ProblemCode.UNREADABLE, Says.shortened(parser.getText()), due);
  }

  private Problem here(ProblemCode code, Object... values) {
    return places.at(parser, code, values);
  }

  @Override
  void missing(JsonStreamContext object, String name) throws IOException {
    problems.add(places.of(object, ProblemCode.MISSING, name));
  }

  @Override
  void unsupported(ProblemCode code, Object... values) throws IOException {
    problems.only(here(code, values));
  }

  @Override
  void refused(
      JsonStreamContext object, @Nullable String field, String value, String subject, Text rule)
      throws IOException {
    problems.add(
        field == null
            ? places.of(object, ProblemCode.REFUSED, Says.shortened(value), subject, rule)
            : places.ofField(object, field, value, subject, rule));
  }
}
