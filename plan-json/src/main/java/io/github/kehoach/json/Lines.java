package io.github.kehoach.json;

import java.util.Arrays;

/**
 * Turns places in UTF-8 bytes into lines and columns of characters. Made when the first problem is
 * met; one look-up costs the length of a block at most, also in a document of one long line.
 */
final class Lines {
  private static final int BLOCK = 4096;

  private final byte[] bytes;
  private final int[] continuationsBefore;
  private int[] starts = new int[64];
  private int count;

  Lines(byte[] bytes, int from) {
    this.bytes = bytes;
    this.continuationsBefore = new int[bytes.length / BLOCK + 1];
    add(from);
    int continuations = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (i % BLOCK == 0) {
        continuationsBefore[i / BLOCK] = continuations;
      }
      byte here = bytes[i];
      if (isContinuation(here)) {
        continuations++;
      } else if (here == '\n'
          || (here == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n'))) {
        add(i + 1);
      }
    }
  }

  private void add(int start) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = start;
  }

  /** Offset of a place that is known by its line and its column in bytes, both from 1. */
  int offset(int line, int byteColumn) {
    return starts[Math.min(line, count) - 1] + byteColumn - 1;
  }

  Position at(int offset) {
    int end = Math.max(starts[0], Math.min(offset, bytes.length));
    int found = Arrays.binarySearch(starts, 0, count, end);
    int line = found >= 0 ? found : -found - 2;
    int start = starts[line];
    return new Position(line + 1, end - start - (continuations(end) - continuations(start)) + 1);
  }

  /** Number of characters before an offset, from 1, whatever lines they stand on. */
  int column(int offset) {
    int end = Math.max(starts[0], Math.min(offset, bytes.length));
    return end - starts[0] - (continuations(end) - continuations(starts[0])) + 1;
  }

  private int continuations(int end) {
    int block = Math.min(end / BLOCK, continuationsBefore.length - 1);
    int sum = continuationsBefore[block];
    for (int i = block * BLOCK; i < end; i++) {
      sum += isContinuation(bytes[i]) ? 1 : 0;
    }
    return sum;
  }

  private static boolean isContinuation(byte here) {
    return (here & 0xC0) == 0x80;
  }
}
