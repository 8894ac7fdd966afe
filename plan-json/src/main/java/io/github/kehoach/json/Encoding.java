package io.github.kehoach.json;

import io.github.kehoach.core.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells the encodings of documents apart. JSON is UTF-8; its byte order mark is passed over. */
final class Encoding {
  private static final Text BYTE = Text.template("byte {0}", "the byte {0}");

  private Encoding() {}

  /** Where the text begins. */
  static int start(byte[] bytes) {
    return start(bytes, 0);
  }

  /** The refusal of a document in another encoding of Unicode, which it names. */
  static Optional<Problem> refusal(byte[] bytes) {
    String other = other(bytes);
    return other.isEmpty()
        ? Optional.empty()
        : Optional.of(Problem.of(ProblemCode.ENCODING, "", new Position(1, 1), Text.same(other)));
  }

  private static int start(byte[] bytes, int from) {
    boolean isMark =
        at(bytes, from) == 0xEF && at(bytes, from + 1) == 0xBB && at(bytes, from + 2) == 0xBF;
    return isMark ? from + 3 : from;
  }

  /**
   * Ends the reading of a document in another encoding, which it names, or with two marks; and of a
   * document or a line with characters in more bytes than they need.
   */
  static void check(Source source, Problems problems) throws IOException {
    byte[] bytes = source.bytes();
    if (source.isWhole()) {
      Optional<Problem> refusal = refusal(bytes);
      if (refusal.isPresent()) {
        problems.only(refusal.get());
      }
      if (source.from() > 0 && start(bytes, source.from()) > source.from()) {
        problems.only(Syntax.notJson("", source)); // a parser would pass over the second mark too
      }
    }
    int overlong = Overlong.first(bytes, source.from());
    if (overlong >= 0) {
      problems.only(
          Problem.of(ProblemCode.ENCODING, "", source.at(overlong), named(bytes[overlong])));
    }
  }

  /** JSON begins with an ASCII character, so that zero bytes betray wider characters. */
  private static String other(byte[] bytes) {
    int first = at(bytes, 0);
    int second = at(bytes, 1);
    int third = at(bytes, 2);
    int fourth = at(bytes, 3);
    if (first == 0 && second == 0) {
      return "UTF-32";
    }
    boolean low = second == 0 && first > 0;
    if ((low || (first == 0xFF && second == 0xFE)) && third == 0 && fourth == 0) {
      return "UTF-32";
    }
    boolean marked = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    return marked || low || (first == 0 && second > 0) ? "UTF-16" : "";
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }

  /**
   * Offset of the first byte that is not UTF-8; -1 if none, or only a last character is cut off.
   */
  static int malformed(byte[] bytes, int from) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, false);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }

  /** A byte as a message names it. */
  static Text named(byte here) {
    return BYTE.fill(String.format("0x%02X", here));
  }
}
