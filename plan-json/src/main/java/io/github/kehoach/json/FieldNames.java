package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/** The names of an object's fields in the order of its table. They mostly come in that order. */
final class FieldNames {
  private String[] names = {};
  private byte[][] quoted = {};
  private long[] heads = {};
  private long[] tails = {};

  void add(String name) {
    int index = names.length;
    names = Arrays.copyOf(names, index + 1);
    quoted = Arrays.copyOf(quoted, index + 1);
    heads = Arrays.copyOf(heads, index + 1);
    tails = Arrays.copyOf(tails, index + 1);
    names[index] = name;
    quoted[index] = (name + '"').getBytes(UTF_8);
    heads[index] = ByteRun.word(quoted[index], 0);
    tails[index] = ByteRun.word(quoted[index], Math.max(0, quoted[index].length - Long.BYTES));
  }

  List<String> all() {
    return List.of(names);
  }

  String name(int index) {
    return names[index];
  }

  /**
   * Place of a name, -1 for an unknown one.
   *
   * @param expected where it probably is
   */
  int indexOf(String name, int expected) {
    for (int i = expected; i < names.length; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    for (int i = 0; i < expected; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Place of the name whose first byte after the quote is given, -1 if it is none of these.
   *
   * @param expected where it probably is
   */
  int indexAt(byte[] bytes, int at, int expected) {
    long head = ByteRun.word(bytes, at);
    for (int i = expected; i < names.length; i++) {
      if (isAt(bytes, at, head, i)) {
        return i;
      }
    }
    for (int i = 0; i < expected; i++) {
      if (isAt(bytes, at, head, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Number of bytes of a name with the quote that closes it. */
  int length(int index) {
    return quoted[index].length;
  }

  /** Whether a name stands at a place; its first and last eight bytes are compared at once. */
  private boolean isAt(byte[] bytes, int at, long head, int index) {
    int length = quoted[index].length;
    if (length < Long.BYTES) {
      return (head ^ heads[index]) << (Long.SIZE - length * Byte.SIZE) == 0;
    }
    int tail = length - Long.BYTES;
    return head == heads[index]
        && at + length <= bytes.length
        && ByteRun.word(bytes, at + tail) == tails[index]
        && (tail <= Long.BYTES
            || Arrays.equals(quoted[index], Long.BYTES, tail, bytes, at + Long.BYTES, at + tail));
  }
}
