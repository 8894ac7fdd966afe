package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
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
    return new StreamStart(in, first(in));
  }

  /**
   * The first bytes, until they tell what kind of stream it is: somebody may be writing it at this
   * moment, and waits for an answer.
   */
  private static byte[] first(InputStream in) {
    byte[] seen = new byte[SEEN];
    int length = 0;
    int checked = 0;
    try {
      for (int read = in.read(seen, 0, SEEN);
          read > 0;
          read = in.read(seen, length, SEEN - length)) {
        boolean line = ByteRun.indexOfLineFeed(seen, length, length + read) >= 0;
        length += read;
        if (line || length > 2 * checked) {
          checked = length;
          if (Fields.of(Arrays.copyOf(seen, length)).isDecided()) {
            break;
          }
        }
      }
    } catch (IOException damaged) {
      return Arrays.copyOf(seen, length); // told by whoever reads so far
    }
    return Arrays.copyOf(seen, length);
  }

  /** The refusal of another encoding. */
  Optional<Problem> refusal() {
    return Encoding.refusal(seen);
  }

  /** The bytes from the first on that are not a mark. */
  InputStream bytes() {
    return new SequenceInputStream(new ByteArrayInputStream(seen, begin, seen.length - begin), in);
  }

  /** Names of the fields of the first object, as far as its beginning tells. */
  Set<String> fields() throws IOException {
    return Fields.of(seen).names();
  }

  /**
   * The fields of an object of which the beginning is known.
   *
   * @param names in any order
   * @param isWhole whether there can be no more of them
   */
  private record Fields(Set<String> names, boolean isWhole) {
    static Fields of(byte[] bytes) throws IOException {
      Set<String> names = new HashSet<>();
      try (JsonParser parser = JSON.parser(bytes, Encoding.start(bytes))) {
        boolean any = parser.nextToken() != null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
          names.add(name);
          parser.nextToken();
          parser.skipChildren();
        }
        return new Fields(names, any);
      } catch (JsonEOFException cutOff) {
        return new Fields(names, false);
      } catch (JsonProcessingException broken) {
        return new Fields(names, true);
      }
    }

    boolean isDecided() {
      return isWhole || names.contains("head") || names.contains("plan");
    }
  }
}
