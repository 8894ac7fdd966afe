package io.github.kehoach.json.tree;

import io.github.kehoach.core.Text;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 strictly, up to the first byte that is none: overlong forms, halves of characters
 * and numbers past U+10FFFF are none. One buffer is used again and again. Not thread-safe.
 */
final class Utf8 {
  private static final Text BYTE = Text.template("byte {0}", "the byte {0}");

  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private CharBuffer characters = CharBuffer.allocate(0);
  private int malformed;

  /**
   * Decodes a range of bytes. A character that is cut off at the end is left out, for what stands
   * before it is cut off too.
   */
  void decode(byte[] bytes, int from, int to) {
    if (characters.capacity() < to - from) {
      characters = CharBuffer.allocate(to - from);
    }
    characters.clear();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
    CoderResult result = decoder.reset().decode(in, characters, false);
    malformed = result.isError() ? in.position() : -1;
  }

  char[] characters() {
    return characters.array();
  }

  int length() {
    return characters.position();
  }

  /** Offset of the first byte that is not UTF-8; -1 if there is none. */
  int malformed() {
    return malformed;
  }

  /** Where the text begins: after a byte order mark. */
  static int start(byte[] bytes, int from, int to) {
    boolean isMark =
        to - from >= 3
            && (bytes[from] & 0xFF) == 0xEF
            && (bytes[from + 1] & 0xFF) == 0xBB
            && (bytes[from + 2] & 0xFF) == 0xBF;
    return isMark ? from + 3 : from;
  }

  /** A byte as a message names it. */
  static Text named(byte here) {
    return BYTE.fill(String.format("0x%02X", here));
  }

  /**
   * The name of another encoding of Unicode in which the bytes seem to be, empty if they do not.
   * JSON begins with an ASCII character, so that zero bytes betray wider characters.
   */
  static String otherEncoding(byte[] bytes) {
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
}
