package io.github.kehoach.json.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks gzip (RFC 1952) and gives every byte that stands before damage. Members that follow each
 * other are one stream, and nothing else may follow. The JDK's own stream of gzip says nothing when
 * what follows a member is damaged, and loses what it unpacked in the same step.
 */
final class GzipInput extends InflaterInputStream {
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final CRC32 checksum = new CRC32();
  private int at;
  private boolean inMember;
  private boolean damaged;

  /** Compressed data that is damaged or cut off. */
  static final class Broken extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private GzipInput(InputStream in) {
    super(in, new Inflater(true), 1 << 15);
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
  public int read(byte[] to, int from, int length) throws IOException {
    try {
      while (!damaged && (inMember || beginsMember())) {
        int unpacked = inflated(to, from, length);
        if (unpacked > 0 || length == 0) {
          checksum.update(to, from, unpacked);
          return unpacked;
        }
        if (unpacked < 0) {
          endMember();
        }
      }
    } catch (EOFException | ZipException broken) {
      damaged = true;
    }
    if (damaged) {
      throw new Broken();
    }
    return -1;
  }

  /** What can be unpacked in one step, also before damage; -1 at the end of a member. */
  private int inflated(byte[] to, int from, int length) throws IOException {
    long before = inf.getBytesWritten();
    try {
      return super.read(to, from, length);
    } catch (ZipException broken) {
      damaged = true;
      return Math.toIntExact(inf.getBytesWritten() - before);
    }
  }

  /** Passes the head of a member; false at the end of the stream. */
  private boolean beginsMember() throws IOException {
    if (at == len && !more()) {
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
    inf.reset();
    inf.setInput(buf, at, len - at);
    checksum.reset();
    inMember = true;
    return true;
  }

  private void endMember() throws IOException {
    at = len - inf.getRemaining();
    inMember = false;
    require(number() == checksum.getValue());
    require(number() == (inf.getBytesWritten() & 0xFFFF_FFFFL));
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

  private static void require(boolean holds) throws ZipException {
    if (!holds) {
      throw new ZipException();
    }
  }

  private int next() throws IOException {
    if (at == len && !more()) {
      throw new EOFException();
    }
    return buf[at++] & 0xFF;
  }

  private boolean more() throws IOException {
    at = 0;
    len = Math.max(0, in.read(buf, 0, buf.length));
    return len > 0;
  }

  @Override
  public void close() throws IOException {
    inf.end();
    super.close();
  }
}
