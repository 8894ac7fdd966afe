package io.github.kehoach.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was read before, by the bytes or characters that it was read from. Begins small, grows up to
 * a fixed size, and then forgets, so that a stream of any length needs no more memory. Not
 * thread-safe.
 */
final class Seen {
  private static final int FIRST_SIZE = 64;
  private static final int LAST_SIZE = 2048;
  private static final int WAYS = 4;
  private static final byte[] NO_BYTES = {};

  private @Nullable Entry[] entries = new Entry[FIRST_SIZE];

  /** One text or object, and what was made of it. */
  static final class Entry {
    private final long hash;
    private final byte[] bytes;
    private final int from;
    private final int to;
    private @Nullable String text;
    private @Nullable Object reader;
    private @Nullable Object value;

    private Entry(long hash, byte[] bytes, int from, int to, @Nullable String text) {
      this.hash = hash;
      this.bytes = bytes;
      this.from = from;
      this.to = to;
      this.text = text;
    }

    /** The text that the bytes spell; null if they were no text so far. */
    @Nullable String text() {
      return text;
    }

    void text(String decoded) {
      text = decoded;
    }

    /** What a reader made of it; null if that reader has not seen it. */
    @Nullable Object value(Object by) {
      return reader == by ? value : null;
    }

    void keep(Object by, Object made) {
      reader = by;
      value = made;
    }
  }

  /** The entry of a stretch of bytes. */
  @Nullable Entry find(byte[] bytes, int from, int to, long hash) {
    int home = home(hash);
    for (int i = 0; i < WAYS; i++) {
      Entry entry = entries[home + i];
      if (entry == null || isSame(entry, bytes, from, to, hash)) {
        return entry;
      }
    }
    return null;
  }

  /** The entry of a text in characters. */
  @Nullable Entry find(char[] buffer, int from, int length, long hash) {
    int home = home(hash);
    for (int i = 0; i < WAYS; i++) {
      Entry entry = entries[home + i];
      if (entry == null || isSame(entry, buffer, from, length, hash)) {
        return entry;
      }
    }
    return null;
  }

  /** A new entry for a stretch of bytes, which stay as they are. */
  Entry add(byte[] bytes, int from, int to, long hash) {
    return put(new Entry(hash, bytes, from, to, null));
  }

  /** A new entry for a text that stood in characters. */
  Entry add(String text, long hash) {
    return put(new Entry(hash, NO_BYTES, 0, 0, text));
  }

  /**
   * Each entry has a few places; where all are taken and there can be no more, one is forgotten.
   */
  private Entry put(Entry entry) {
    while (!isPut(entry) && entries.length < LAST_SIZE) {
      grow();
    }
    return entry;
  }

  /** Takes a free place, or at last the one that the hash chooses. */
  private boolean isPut(Entry entry) {
    int home = home(entry.hash);
    for (int i = 0; i < WAYS; i++) {
      if (entries[home + i] == null) {
        entries[home + i] = entry;
        return true;
      }
    }
    if (entries.length == LAST_SIZE) {
      entries[home + (int) (entry.hash >>> 62)] = entry;
    }
    return false;
  }

  private void grow() {
    @Nullable Entry[] old = entries;
    entries = new Entry[2 * old.length];
    for (Entry entry : old) {
      if (entry != null) {
        isPut(entry);
      }
    }
  }

  private int home(long hash) {
    return (int) hash & (entries.length - WAYS);
  }

  private static boolean isSame(Entry entry, byte[] bytes, int from, int to, long hash) {
    return entry.hash == hash && Arrays.equals(entry.bytes, entry.from, entry.to, bytes, from, to);
  }

  private static boolean isSame(Entry entry, char[] buffer, int from, int length, long hash) {
    if (entry.hash != hash || entry.text == null || entry.text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (entry.text.charAt(i) != buffer[from + i]) {
        return false;
      }
    }
    return true;
  }
}
