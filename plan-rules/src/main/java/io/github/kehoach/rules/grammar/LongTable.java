package io.github.kehoach.rules.grammar;

/** Positive numbers under keys of 64 bits that are not 0, in open addressing; 0 means absent. */
final class LongTable {
  private long[] keys = new long[256];
  private int[] values = new int[256];
  private int size;

  int get(long key) {
    int mask = keys.length - 1;
    int at = slot(key) & mask;
    while (keys[at] != 0) {
      if (keys[at] == key) {
        return values[at];
      }
      at = at + 1 & mask;
    }
    return 0;
  }

  void put(long key, int value) {
    if (size * 3 > keys.length) {
      grow();
    }
    int mask = keys.length - 1;
    int at = slot(key) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    size += keys[at] == 0 ? 1 : 0;
    keys[at] = key;
    values[at] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }

  private static int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40);
  }
}
