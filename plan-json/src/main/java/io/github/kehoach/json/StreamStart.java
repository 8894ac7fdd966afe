package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The bytes of a stream, unpacked, after a byte order mark, and a look at the first of them. */
final class StreamStart {
  private static final int SEEN = 1 << 16;
  private static final Json JSON = new Json(Limits.NONE);

  private final InputStream in;
  private final byte[] seen;
  private final int begin;

  private StreamStart(InputStream in, byte[] seen) {
    this.in = in;
    this.seen = seen;
    this.begin = Encoding.start(seen);
  }

  /**
   * Unpacks a stream if it is packed.
   *
   * @throws GzipInput.Broken if not even its beginning can be unpacked
   */
  static StreamStart of(InputStream stream) throws IOException {
    InputStream in = GzipInput.unpacked(stream);
    in.mark(SEEN);
    byte[] seen = first(in);
    in.reset();
    return new StreamStart(in, seen);
  }

  /** As many bytes as there are before the end or before damage. */
  private static byte[] first(InputStream in) throws IOException {
    byte[] seen = new byte[SEEN];
    int length = 0;
    try {
      for (int read = 0; read >= 0 && length < SEEN; length += Math.max(0, read)) {
        read = in.read(seen, length, SEEN - length);
      }
    } catch (GzipInput.Broken damaged) {
      // told by whoever reads so far
    }
    return Arrays.copyOf(seen, length);
  }

  /** The refusal of another encoding. */
  Optional<Problem> refusal() {
    return Encoding.refusal(seen);
  }

  /** The bytes from the first on that are not a mark. */
  InputStream bytes() throws IOException {
    in.skipNBytes(begin);
    return in;
  }

  /** Names of the fields of the first object, as far as its beginning tells. */
  Set<String> fields() throws IOException {
    Set<String> names = new HashSet<>();
    try (JsonParser parser = JSON.parser(seen, begin)) {
      parser.nextToken();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        names.add(name);
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (JsonProcessingException cutOff) {
      return names;
    }
    return names;
  }
}
