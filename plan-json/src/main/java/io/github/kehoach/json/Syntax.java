package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.kehoach.rules.Text;
import java.nio.charset.StandardCharsets;

/** Says in our words why a parser stopped. */
final class Syntax {
  private static final Text HERE = new Text("hãy sửa chỗ này", "mend this place");
  private static final Text QUOTES =
      new Text("hãy đặt trong dấu nháy kép", "put it in double quotes");
  private static final Text COMMENT = new Text("hãy bỏ lời chú thích", "leave comments out");
  private static final Text COMMA =
      new Text("hãy xem lại dấu phẩy trước nó", "look at the comma before it");
  private static final Text ESCAPE =
      new Text("hãy viết nó bằng dấu gạch chéo, như \\n", "write it with a backslash, as \\n");
  private static final Text CONTROL =
      Text.template("ký tự điều khiển {0}", "control character {0}");

  private Syntax() {}

  static Problem problem(
      JsonProcessingException broken, JsonParser parser, Source source, Limits limits) {
    String pointer = Pointers.of(parser.getParsingContext());
    int end = broken.getLocation() == null ? 0 : source.offset(broken.getLocation());
    byte[] bytes = source.bytes();
    if (broken instanceof StreamConstraintsException) {
      return limit(broken, parser, pointer, source.at(end), limits);
    }
    int malformed = Encoding.malformed(bytes, source.from(), Math.min(bytes.length, end + 4));
    if (malformed >= 0 && malformed <= end) {
      return Problem.of(
          ProblemCode.ENCODING, pointer, source.at(malformed), Encoding.named(bytes[malformed]));
    }
    if (broken instanceof JsonEOFException || end >= bytes.length) {
      return Problem.of(ProblemCode.TRUNCATED, pointer, source.at(bytes.length));
    }
    int at = Math.max(source.from(), end - 1);
    return Problem.of(
        ProblemCode.NOT_JSON, pointer, source.at(at), quoted(bytes, at), advice(bytes[at]));
  }

  /** Which limit was passed: the depth is seen in the context, the rest in the first word. */
  private static Problem limit(
      JsonProcessingException broken,
      JsonParser parser,
      String pointer,
      Position at,
      Limits limits) {
    if (parser.getParsingContext().getNestingDepth() > limits.depth()) {
      return Problem.of(ProblemCode.TOO_DEEP, pointer, at, limits.depth());
    }
    boolean number = String.valueOf(broken.getOriginalMessage()).startsWith("Number");
    return Problem.of(
        ProblemCode.TOO_LONG, pointer, at, number ? limits.numberLength() : limits.textLength());
  }

  private static Object quoted(byte[] bytes, int at) {
    int here = bytes[at] & 0xFF;
    if (here < 0x20) {
      return CONTROL.fill(String.format("U+%04X", here));
    }
    int length = here < 0x80 ? 1 : here < 0xE0 ? 2 : here < 0xF0 ? 3 : 4;
    int end = Math.min(bytes.length, at + length);
    return "'" + new String(bytes, at, end - at, StandardCharsets.UTF_8) + "'";
  }

  private static Text advice(byte here) {
    if (here == '\'' || Character.isLetter(here)) {
      return QUOTES;
    }
    if (here == '/' || here == '#') {
      return COMMENT;
    }
    if (here == ',' || here == ']' || here == '}') {
      return COMMA;
    }
    return here >= 0 && here < 0x20 ? ESCAPE : HERE;
  }
}
