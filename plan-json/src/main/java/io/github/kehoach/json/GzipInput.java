package io.github.kehoach.json;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks gzip and gives every byte that stands before damage: the JDK's stream loses those that it
 * unpacked in the same step. Members that follow each other are one stream.
 */
final class GzipInput extends GZIPInputStream {
  private static final int MAGIC = 0x1F8B;
  private static final int BUFFER = 1 << 16;

  /** Compressed data that is damaged or cut off. */
  static final class Broken extends IOException {
    private static final long serialVersionUID = 1L;

    private Broken(IOException why) {
      super(why);
    }
  }

  private GzipInput(InputStream packed) throws IOException {
    super(new Patient(packed), BUFFER);
  }

  /**
   * A stream as it is or, if it begins as gzip does, unpacked.
   *
   * @throws Broken if not even the beginning can be unpacked
   */
  static InputStream unpacked(InputStream stream) throws IOException {
    PushbackInputStream from = new PushbackInputStream(stream, 2);
    byte[] start = from.readNBytes(2);
    from.unread(start);
    if (start.length < 2 || ((start[0] & 0xFF) << 8 | (start[1] & 0xFF)) != MAGIC) {
      return from;
    }
    try {
      return new GzipInput(from);
    } catch (EOFException | ZipException broken) {
      throw new Broken(broken);
    }
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    long before = inf.getBytesWritten();
    try {
      return super.read(to, from, length);
    } catch (EOFException | ZipException broken) {
      long unpacked = inf.getBytesWritten() - before;
      if (unpacked > 0 && unpacked <= length) {
        return (int) unpacked;
      }
      throw new Broken(broken);
    }
  }

  /**
   * A buffer before this must not ask for more while it holds bytes: it would lose them to damage.
   */
  @Override
  public int available() {
    return 0;
  }

  /** Never claims to be empty, because then the JDK does not look for the next member. */
  private static final class Patient extends FilterInputStream {
    private Patient(InputStream packed) {
      super(packed);
    }

    @Override
    public int available() throws IOException {
      return Math.max(1, super.available());
    }
  }
}
