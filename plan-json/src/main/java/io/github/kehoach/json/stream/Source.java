package io.github.kehoach.json.stream;

import io.github.kehoach.json.Limits;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.tree.DecodedText;
import io.github.kehoach.json.tree.Location;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of a stream, unpacked, after a byte order mark, and a look at the first of them. */
final class Source implements Closeable {
  private static final int SEEN = 1 << 16;

  private final CountedInput counted;
  private final InputStream unpacked;
  private final byte[] seen;
  private final int begin;
  private final StreamShape.FirstObject first;

  private Source(CountedInput counted, InputStream unpacked) throws IOException {
    this.counted = counted;
    this.unpacked = unpacked;
    this.seen = firstLine(unpacked);
    this.begin = DecodedText.start(seen);
    this.first =
        StreamShape.FirstObject.of(new ByteArrayInputStream(seen, begin, seen.length - begin));
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

  /** Whether it begins as a plan document does, on one line or on many. */
  boolean isDocument() {
    return first.hasPlan() && !first.hasHead();
  }

  /** Whether it begins as a plan document that has line feeds inside. */
  boolean isDocumentOfLines() {
    return isDocument() && !first.isOneLine() && seen.length < SEEN;
  }

  /** Its lines; one refusal in their place if it cannot be read so. */
  Lines lines(Limits limits, boolean isNotLines) {
    Optional<Problem> refusal =
        isNotLines
            ? Optional.of(Location.START.problem(ProblemCode.NOT_LINES))
            : DecodedText.refusal(seen);
    return new Lines(bytes(), limits, refusal);
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
    return counted.count;
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
  private static final class CountedInput extends InputStream {
    private final InputStream in;
    private long count;

    CountedInput(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int read = in.read(to, from, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
