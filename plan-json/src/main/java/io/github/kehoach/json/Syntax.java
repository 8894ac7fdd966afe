package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.kehoach.core.Text;
import java.nio.charset.StandardCharsets;

/** Says in our words why a parser stopped. */
final class Syntax {
  private static final Text CONTROL =
      Text.template("ký tự điều khiển {0}", "the control character {0}");

  private Syntax() {}

  static Problem problem(
      JsonProcessingException broken, JsonParser parser, Source source, Limits limits) {
    String pointer = Pointers.of(parser.getParsingContext());
    if (broken instanceof StreamConstraintsException) {
      Position at = source.at(source.offset(parser.currentLocation()));
      return limit(String.valueOf(broken.getOriginalMessage()), pointer, at, limits);
    }
    byte[] bytes = source.bytes();
    Scan.Stop stop = Scan.first(bytes, source.from());
    int malformed = Encoding.malformed(bytes, source.from());
    if (malformed >= 0 && malformed <= stop.at()) {
      return Problem.of(
          ProblemCode.ENCODING, pointer, source.at(malformed), Encoding.named(bytes[malformed]));
    }
    if (stop.isAtEnd(bytes)) {
      Position end = source.at(bytes.length);
      return Problem.of(ProblemCode.TRUNCATED, pointer, end, end.whole());
    }
    String place = stop.isAtName() ? Pointers.ofContainer(parser.getParsingContext()) : pointer;
    int at = Math.min(stop.at(), bytes.length - 1);
    return Problem.of(ProblemCode.NOT_JSON, place, source.at(at), quoted(bytes, at), stop.due());
  }

  /** The first place where a text stops being JSON. */
  static Problem notJson(String place, Source source) {
    Scan.Stop stop = Scan.first(source.bytes(), source.from());
    return Problem.of(
        ProblemCode.NOT_JSON,
        place,
        source.at(stop.at()),
        quoted(source.bytes(), stop.at()),
        stop.due());
  }

  /** Only the parser's own words tell which limit was passed. */
  static Problem limit(String words, String pointer, Position at, Limits limits) {
    if (words.contains("depth")) {
      return Problem.of(ProblemCode.TOO_DEEP, pointer, at, limits.depth());
    }
    return Problem.of(
        ProblemCode.TOO_LONG,
        pointer,
        at,
        words.startsWith("Number") ? limits.numberLength() : limits.textLength());
  }

  private static Object quoted(byte[] bytes, int at) {
    int here = bytes[at] & 0xFF;
    if (here < ' ') {
      return CONTROL.fill(String.format("U+%04X", here));
    }
    int length = here < 0x80 ? 1 : here < 0xE0 ? 2 : here < 0xF0 ? 3 : 4;
    int end = Math.min(bytes.length, at + length);
    String letter = new String(bytes, at, end - at, StandardCharsets.UTF_8);
    return letter.equals("'") ? "\"'\"" : "'" + letter + "'";
  }
}
