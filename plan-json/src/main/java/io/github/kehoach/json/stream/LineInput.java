package io.github.kehoach.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream that are not blank, one by one, each a range of one buffer that is used
 * again. A line ends at a line feed or at the end of the stream. One that is too long is passed
 * over to its end in the same buffer. Not thread-safe.
 */
final class LineInput {
  private static final int FIRST = 1 << 16;

  private final InputStream in;
  private final int longest;
  private byte[] buffer = new byte[FIRST];
  private int from;
  private int end;
  private int next;
  private int limit;
  private int number;
  private boolean tooLong;
  private boolean atEnd;
  private boolean broken;

  /**
   * The lines from where a stream stands.
   *
   * @param longest most bytes in a line, without its line feed
   */
  LineInput(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Goes to the next line that is not blank; false at the end. */
  boolean next() throws IOException {
    do {
      if (!nextLine()) {
        return false;
      }
    } while (!tooLong && isBlank());
    return true;
  }

  private boolean nextLine() throws IOException {
    from = next;
    tooLong = false;
    int seen = 0;
    boolean any = false;
    while (true) {
      int lineFeed = indexOfLineFeed(from + seen);
      if (lineFeed >= 0) {
        return found(lineFeed, lineFeed + 1);
      }
      seen = limit - from;
      any |= seen > 0;
      if (tooLong || seen > longest) {
        tooLong = true;
        seen = 0;
        limit = from; // what was seen of it is of no use
      }
      if (!fill()) {
        return any && found(limit, limit);
      }
    }
  }

  private boolean found(int lineEnd, int nextStart) {
    end = lineEnd;
    next = nextStart;
    tooLong |= end - from > longest;
    number += number < Integer.MAX_VALUE ? 1 : 0;
    return true;
  }

  /** Makes room by moving the line to the front or by growing, and reads; false at the end. */
  private boolean fill() throws IOException {
    if (atEnd) {
      return false;
    }
    if (from == limit || (limit == buffer.length && from > 0)) {
      System.arraycopy(buffer, from, buffer, 0, limit - from);
      limit -= from;
      from = 0;
    } else if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, (int) Math.min(2L * limit, Integer.MAX_VALUE - 8L));
    }
    int read = -1;
    try {
      read = in.read(buffer, limit, buffer.length - limit);
    } catch (GzipInput.Broken damaged) {
      broken = true;
    }
    atEnd = read < 0;
    limit += Math.max(0, read);
    return !atEnd;
  }

  private int indexOfLineFeed(int start) {
    for (int i = start; i < limit; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private boolean isBlank() {
    for (int i = from; i < end; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Number of the line, from 1; blank lines count. */
  int number() {
    return number;
  }

  /** Whether the line was too long and has been passed over. */
  boolean isTooLong() {
    return tooLong;
  }

  /** Whether the stream has ended in damaged or missing compressed data. */
  boolean isBroken() {
    return broken;
  }

  /** What holds the line, from {@link #from} to {@link #end}, and more around it. */
  byte[] buffer() {
    return buffer;
  }

  int from() {
    return from;
  }

  int end() {
    return end;
  }
}
