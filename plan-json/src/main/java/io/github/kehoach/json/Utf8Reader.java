package io.github.kehoach.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 strictly, and gives every character that stands before a byte that is none: the JDK's
 * reader loses those that it decoded in the same step. A character that is cut off at the end is
 * the end.
 */
final class Utf8Reader extends Reader {
  private final InputStream in;
  private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);

  Utf8Reader(InputStream in) {
    this.in = in;
  }

  /**
   * Reads characters.
   *
   * @param length at least 2, the room that one character may need
   * @throws CharacterCodingException at bytes that are not UTF-8
   */
  @Override
  public int read(char[] to, int from, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(to, from, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, out, false);
      if (out.position() > from) {
        return out.position() - from;
      }
      if (!result.isUnderflow()) {
        result.throwException();
      }
      bytes.compact();
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      bytes.position(bytes.position() + Math.max(0, read)).flip();
      if (read < 0) {
        return -1;
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
