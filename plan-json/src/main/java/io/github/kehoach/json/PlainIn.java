package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.json.JsonReadContext;
import io.github.kehoach.core.Text;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cursor straight over the bytes of a document that is sound and plain: known fields, the kind
 * first, no escapes in names. At anything else it gives up, and {@link ParsedIn} reads from the
 * beginning and says what there is to say. Not thread-safe.
 */
final class PlainIn extends JsonIn {
  /** Ends the plain reading. Carries no stack trace because it never leaves this package. */
  static final class GivenUp extends IOException {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  /** There are no contexts, because there is nothing to say about a place. */
  private static final JsonStreamContext NOWHERE = JsonReadContext.createRootContext(null);

  private final byte[] bytes;
  private final int end;
  private final Texts texts;
  private final Limits limits;
  private int at;
  private int depth;
  private boolean isFirst;

  PlainIn(Source source, Texts texts, Limits limits) {
    this.bytes = source.buffer();
    this.at = source.begin();
    this.end = source.limit();
    this.texts = texts;
    this.limits = limits;
  }

  /** The value of the whole document. */
  <T> T document(Form<T> form) throws IOException {
    space();
    T value = form.read(this);
    space();
    if (value == null || at != end) {
      throw new GivenUp();
    }
    return value;
  }

  // Moving

  @Override
  @Nullable JsonParser parser() {
    return null;
  }

  @Override
  void resume(@Nullable JsonParser outer) {
    // there was none
  }

  @Override
  JsonStreamContext context() {
    return NOWHERE;
  }

  @Override
  void enter() {
    // counted by the brackets
  }

  @Override
  void leave() {
    // counted by the brackets
  }

  @Override
  boolean startsObject() throws IOException {
    return open('{');
  }

  @Override
  boolean startsList() throws IOException {
    return open('[');
  }

  private boolean open(char bracket) throws IOException {
    take(bracket);
    isFirst = true;
    depth++;
    if (depth >= limits.depth()) {
      throw new GivenUp();
    }
    return true;
  }

  @Override
  @Nullable String nextField() throws IOException {
    if (!hasNext('}')) {
      return null;
    }
    String name = string();
    space();
    take(':');
    space();
    return name;
  }

  @Override
  int nextField(FieldNames names, int expected) throws IOException {
    if (!hasNext('}')) {
      return END;
    }
    take('"');
    int index = names.indexAt(bytes, at, expected);
    if (index < 0) {
      throw new GivenUp();
    }
    at += names.length(index);
    space();
    take(':');
    space();
    return index;
  }

  /** Gives up before anybody asks. */
  @Override
  String fieldName() {
    throw new IllegalStateException("unknown field");
  }

  @Override
  boolean nextElement() throws IOException {
    return hasNext(']');
  }

  @Override
  JsonIn value() {
    return this;
  }

  private boolean hasNext(char bracket) throws IOException {
    space();
    if (here() == bracket) {
      close(at + 1);
      return false;
    }
    if (!isFirst) {
      take(',');
      space();
    }
    isFirst = false;
    return true;
  }

  private void close(int end) {
    at = end;
    depth--;
    isFirst = false;
  }

  private void take(char due) throws IOException {
    if (here() != due) {
      throw new GivenUp();
    }
    at++;
  }

  /** The next byte; zero after the last. */
  private byte here() {
    return at < end ? bytes[at] : 0;
  }

  /** A line ends in white space, and so may be passed; what stands there is another line's. */
  private void space() throws IOException {
    if (at > end) {
      throw new GivenUp();
    }
    at = Math.min(end, ByteRun.afterSpace(bytes, at));
  }

  @Override
  byte[] bytes() {
    return bytes;
  }

  @Override
  int offset() {
    return at - 1;
  }

  @Override
  void passObject(int end) {
    close(end + 1);
  }

  // Values

  @Override
  Texts texts() {
    return texts;
  }

  @Override
  String text(Object due) throws IOException {
    boolean begins = at + 1 < end && bytes[at + 1] > '"' && bytes[at + 1] != '\\';
    String text = string();
    if (!begins && text.isBlank()) {
      throw new GivenUp();
    }
    return text;
  }

  @Override
  String anyText(Object due) throws IOException {
    return string();
  }

  private String string() throws IOException {
    take('"');
    String text = texts.plain(bytes, at, limits.textLength());
    if (text == null) {
      throw new GivenUp();
    }
    at = texts.end() + 1;
    return text;
  }

  @Override
  BigDecimal decimal(Object due) throws IOException {
    int from = at;
    if (here() == '-') {
      at++;
    }
    if (here() == '0') {
      at++;
    } else {
      digits();
    }
    if (here() == '.') {
      at++;
      digits();
    }
    if (here() == 'e' || here() == 'E' || at - from > limits.numberLength()) {
      throw new GivenUp();
    }
    return new BigDecimal(new String(bytes, from, at - from, ISO_8859_1));
  }

  private void digits() throws IOException {
    int from = at;
    while (here() >= '0' && here() <= '9') {
      at++;
    }
    if (at == from) {
      throw new GivenUp();
    }
  }

  @Override
  String kind(ChoiceForm<?> choice) throws IOException {
    if (!ChoiceForm.KIND.equals(nextField())) {
      throw new GivenUp();
    }
    String kind = string();
    if (!choice.kinds().contains(kind)) {
      throw new GivenUp();
    }
    return kind;
  }

  @Override
  boolean kindIsRead() {
    return true;
  }

  // What there is to say

  /** The outermost will do, because nothing is kept. */
  @Override
  Carrier beginCarrier() {
    return carrier();
  }

  @Override
  int problemCount() {
    return 0;
  }

  @Override
  int remarks() {
    return 0;
  }

  @Override
  void unknownField(String name) throws IOException {
    throw new GivenUp();
  }

  @Override
  void newerVersion(String field, String version, String known) throws IOException {
    throw new GivenUp();
  }

  @Override
  void repeatedField(String name) throws IOException {
    throw new GivenUp();
  }

  @Override
  void problem(ProblemCode code, Object... values) throws IOException {
    throw new GivenUp();
  }

  @Override
  void unreadable(Object due) throws IOException {
    throw new GivenUp();
  }

  @Override
  void missing(JsonStreamContext object, String name) throws IOException {
    throw new GivenUp();
  }

  @Override
  void unsupported(ProblemCode code, Object... values) throws IOException {
    throw new GivenUp();
  }

  @Override
  void refused(
      JsonStreamContext object, @Nullable String field, String value, String subject, Text rule)
      throws IOException {
    throw new GivenUp();
  }
}
