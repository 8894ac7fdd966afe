package io.github.kehoach.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that gives only so many bytes for one record of a document, so that one cannot fill the
 * memory.
 */
final class Allowance extends FilterInputStream {
  private long left = Long.MAX_VALUE;

  /** More was asked for than one record may have. */
  static final class Spent extends IOException {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  Allowance(InputStream in) {
    super(in);
  }

  /** Allows some bytes from here on, not counting what a parser has taken ahead. */
  void allow(long bytes) {
    left = bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    if (left <= 0) {
      throw new Spent();
    }
    int read = super.read(to, from, length);
    left -= read;
    return read;
  }
}
