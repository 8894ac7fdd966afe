package io.github.kehoach.json.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952) and gives every byte that stands before damage. Members that follow each
 * other are one stream, and nothing else may follow. The JDK's own stream says nothing when what
 * follows a member is damaged, and loses what it unpacked in the same step.
 */
final class GzipInput extends InputStream {
  private static final int BUFFER = 1 << 15;
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private boolean inMember;
  private boolean damaged;

  /** Compressed data that is damaged or cut off. */
  static final class Broken extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private GzipInput(InputStream in) {
    this.in = in;
  }

  /** A stream as it is or, if it begins as gzip does, unpacked. */
  static InputStream unpacked(InputStream stream) throws IOException {
    PushbackInputStream from = new PushbackInputStream(stream, 2);
    byte[] start = from.readNBytes(2);
    from.unread(start);
    boolean isPacked = start.length == 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
    return isPacked ? new GzipInput(from) : from;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    if (damaged) {
      throw new Broken();
    }
    try {
      while (inMember || beginsMember()) {
        int unpacked = inflated(to, from, length);
        checksum.update(to, from, unpacked);
        if (inflater.finished()) {
          endMember();
        }
        if (unpacked > 0 || length == 0) {
          return unpacked;
        }
      }
      return -1;
    } catch (EOFException cutOff) {
      damaged = true;
      throw new Broken();
    } catch (Broken broken) {
      damaged = true;
      throw broken;
    }
  }

  /** What can be unpacked in one step, also before damage, which is told in the next. */
  private int inflated(byte[] to, int from, int length) throws IOException {
    long before = inflater.getBytesWritten();
    try {
      if (inflater.needsInput()) {
        need();
        inflater.setInput(buffer, at, end - at);
        at = end;
      }
      return inflater.inflate(to, from, length);
    } catch (DataFormatException broken) {
      int unpacked = (int) (inflater.getBytesWritten() - before);
      damaged = true;
      if (unpacked > 0) {
        return unpacked;
      }
      throw new Broken();
    }
  }

  /** Passes the head of a member; false at the end of the stream. */
  private boolean beginsMember() throws IOException {
    if (at == end && !fill()) {
      return false;
    }
    require(next() == 0x1F && next() == 0x8B && next() == 8);
    int flags = next();
    require(flags < 32);
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    skipText((flags & NAME) != 0);
    skipText((flags & COMMENT) != 0);
    skip((flags & HEADER_CHECKSUM) != 0 ? 2 : 0);
    inflater.reset();
    checksum.reset();
    inMember = true;
    return true;
  }

  private void endMember() throws IOException {
    at = end - inflater.getRemaining();
    inMember = false;
    try {
      require(number() == checksum.getValue());
      require(number() == (inflater.getBytesWritten() & 0xFFFF_FFFFL));
    } catch (EOFException | Broken broken) {
      damaged = true; // told in the next step: what was unpacked in this one is not lost
    }
  }

  private long number() throws IOException {
    return next() | next() << 8 | next() << 16 | (long) next() << 24;
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      next();
    }
  }

  private void skipText(boolean isThere) throws IOException {
    while (isThere && next() != 0) {
      // a name or a comment ends with a zero
    }
  }

  private static void require(boolean holds) throws Broken {
    if (!holds) {
      throw new Broken();
    }
  }

  private int next() throws IOException {
    need();
    return buffer[at++] & 0xFF;
  }

  private void need() throws IOException {
    if (at == end && !fill()) {
      throw new EOFException();
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer, 0, BUFFER));
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }
}
