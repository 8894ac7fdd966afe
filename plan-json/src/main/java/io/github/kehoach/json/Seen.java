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
  private static final byte[] NO_BYTES = {};

  private @Nullable Entry[] entries = new Entry[FIRST_SIZE];

  /** One text or object, and what was made of it. */
  static final class Entry {
    private final long hash;
    private final byte[] bytes;
    private @Nullable String text;
    private @Nullable Object reader;
    private @Nullable Object value;

    private Entry(long hash, byte[] bytes, @Nullable String text) {
      this.hash = hash;
      this.bytes = bytes;
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
    Entry entry = entries[home(hash)];
    if (isSame(entry, bytes, from, to, hash)) {
      return entry;
    }
    entry = entries[home(hash) ^ 1];
    return isSame(entry, bytes, from, to, hash) ? entry : null;
  }

  /** The entry of a text in characters. */
  @Nullable Entry find(char[] buffer, int from, int length, long hash) {
    Entry entry = entries[home(hash)];
    if (isSame(entry, buffer, from, length, hash)) {
      return entry;
    }
    entry = entries[home(hash) ^ 1];
    return isSame(entry, buffer, from, length, hash) ? entry : null;
  }

  /** A new entry for a stretch of bytes. */
  Entry add(byte[] bytes, int from, int to, long hash) {
    return put(new Entry(hash, Arrays.copyOfRange(bytes, from, to), null));
  }

  /** A new entry for a text that stood in characters. */
  Entry add(String text, long hash) {
    return put(new Entry(hash, NO_BYTES, text));
  }

  /** Each entry has two places; where both are taken and there can be no more, one is forgotten. */
  private Entry put(Entry entry) {
    int place = free(entry);
    while (place < 0 && entries.length < LAST_SIZE) {
      grow();
      place = free(entry);
    }
    entries[place < 0 ? home(entry.hash) : place] = entry;
    return entry;
  }

  private int free(Entry entry) {
    int home = home(entry.hash);
    return entries[home] == null ? home : entries[home ^ 1] == null ? home ^ 1 : -1;
  }

  private void grow() {
    @Nullable Entry[] old = entries;
    entries = new Entry[2 * old.length];
    for (Entry entry : old) {
      if (entry != null) {
        int place = free(entry);
        entries[place < 0 ? home(entry.hash) : place] = entry;
      }
    }
  }

  private int home(long hash) {
    return (int) hash & (entries.length - 1);
  }

  private static boolean isSame(@Nullable Entry entry, byte[] bytes, int from, int to, long hash) {
    return entry != null
        && entry.hash == hash
        && Arrays.equals(entry.bytes, 0, entry.bytes.length, bytes, from, to);
  }

  private static boolean isSame(
      @Nullable Entry entry, char[] buffer, int from, int length, long hash) {
    if (entry == null
        || entry.hash != hash
        || entry.text == null
        || entry.text.length() != length) {
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
