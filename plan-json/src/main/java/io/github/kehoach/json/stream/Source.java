package io.github.kehoach.json.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.tree.Encodings;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The bytes of a stream, unpacked, after a byte order mark, and a look at the first of them. */
final class Source implements Closeable {
  private static final int SEEN = 1 << 16;
  private static final JsonFactory FACTORY = new JsonFactory();

  private final CountedInput counted;
  private final InputStream unpacked;
  private final byte[] seen;
  private final int begin;
  private final Set<String> names = new HashSet<>();
  private boolean wholeOnFirstLine;

  private Source(CountedInput counted, InputStream unpacked) throws IOException {
    this.counted = counted;
    this.unpacked = unpacked;
    this.seen = firstLine(unpacked);
    this.begin = Encodings.start(seen);
    look();
  }

  /** Opens a stream, and closes it if it cannot be read. */
  static Source of(InputStream stream) throws IOException {
    CountedInput counted = new CountedInput(stream);
    try {
      return new Source(counted, GzipInput.unpacked(counted));
    } catch (IOException unreadable) {
      try (stream) {
        throw unreadable;
      }
    }
  }

  /**
   * The first bytes up to the end of the first line that is not blank, 64 KiB at most: somebody may
   * be writing the stream at this moment, and waits for an answer.
   */
  private static byte[] firstLine(InputStream in) {
    byte[] seen = new byte[SEEN];
    int length = 0;
    try {
      int read = in.read(seen, 0, SEEN);
      while (read > 0 && !hasLine(seen, length, length + read)) {
        length += read;
        read = in.read(seen, length, SEEN - length);
      }
      length += Math.max(0, read);
    } catch (IOException damaged) {
      return Arrays.copyOf(seen, length); // told by whoever reads so far
    }
    return Arrays.copyOf(seen, length);
  }

  private static boolean hasLine(byte[] seen, int from, int to) {
    boolean hasText = from > 0;
    for (int i = from; i < to; i++) {
      if (seen[i] == '\n' && hasText) {
        return true;
      }
      hasText |= seen[i] > ' ' || seen[i] < 0;
    }
    return false;
  }

  /** The names of the fields of the first object, as far as the first bytes tell. */
  private void look() throws IOException {
    int line = 1;
    try (JsonParser parser = FACTORY.createParser(seen, begin, seen.length - begin)) {
      parser.nextToken();
      line = parser.currentTokenLocation().getLineNr();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        names.add(name);
        parser.nextToken();
        parser.skipChildren();
      }
      wholeOnFirstLine = parser.currentTokenLocation().getLineNr() == line;
    } catch (JsonProcessingException noMore) {
      wholeOnFirstLine = noMore.getLocation().getLineNr() == line;
    }
  }

  /** The refusal of another encoding. */
  Optional<Problem> refusal() {
    return Encodings.refusal(seen);
  }

  /** Whether it begins as a plan document does, on one line or on many. */
  boolean isDocument() {
    return names.contains("plan") && !names.contains("head");
  }

  /** Whether it begins as a plan document that has line feeds inside. */
  boolean isDocumentOfLines() {
    return isDocument() && !wholeOnFirstLine && seen.length < SEEN;
  }

  /** The bytes from the first on that is no mark. */
  InputStream bytes() {
    return from(begin);
  }

  /** All bytes, with the mark, which a document may have itself. */
  InputStream document() {
    return from(0);
  }

  private InputStream from(int start) {
    return new SequenceInputStream(
        new ByteArrayInputStream(seen, start, seen.length - start), unpacked);
  }

  /** How many bytes have been taken from the stream, packed as they are. */
  long count() {
    return counted.count();
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
  }

  /**
   * Counts what is taken from a stream, so that somebody who waits can be told how far it is. Never
   * promises bytes: a buffer before it that asks for more while it holds some would lose them if
   * the source then fails.
   */
  private static final class CountedInput extends FilterInputStream {
    private long count;

    CountedInput(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int read = super.read(to, from, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      count += skipped;
      return skipped;
    }

    @Override
    public int available() {
      return 0;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
