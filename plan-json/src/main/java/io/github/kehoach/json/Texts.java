package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts, from the characters of a parser or from the bytes of a document, and small objects.
 * Those that came before are known without looking into them, so that equal ones are made once and
 * shared. Not thread-safe.
 */
final class Texts {
  /** Longest text that is looked for among those seen, in characters or bytes. */
  private static final int LONGEST_TEXT = ByteRun.HASHED;

  /** Longest object that is looked for, in bytes. */
  private static final int LONGEST_OBJECT = 384;

  private final boolean staysThere;
  private final Seen seen = new Seen();
  private final ByteRun run = new ByteRun();
  private final Utf8 utf8 = new Utf8();
  private Seen.@Nullable Entry last;

  /** Reads the fields of an object that was just opened. */
  interface Fields<T> {
    @Nullable T read() throws IOException;
  }

  private Texts(boolean staysThere) {
    this.staysThere = staysThere;
  }

  /** For one document, whose bytes stay as they are while it is read. */
  static Texts ofDocument() {
    return new Texts(true);
  }

  /** For a stream, which reads one record after another into the same bytes. */
  static Texts ofStream() {
    return new Texts(false);
  }

  /**
   * The text that a parser stands at.
   *
   * @return null if it holds half a surrogate pair
   */
  @Nullable String read(JsonParser parser) throws IOException {
    last = null;
    int length = parser.getTextLength();
    if (length > LONGEST_TEXT) {
      return decoded(parser);
    }
    char[] buffer = parser.getTextCharacters();
    int from = parser.getTextOffset();
    long hash = Characters.hash(buffer, from, length);
    Seen.Entry entry = seen.find(buffer, from, length, hash);
    if (entry == null) {
      String text = decoded(parser);
      if (text == null) {
        return null;
      }
      entry = seen.add(text, hash);
    }
    last = entry;
    return entry.text();
  }

  private static @Nullable String decoded(JsonParser parser) throws IOException {
    char[] buffer = parser.getTextCharacters();
    int from = parser.getTextOffset();
    int length = parser.getTextLength();
    return Characters.isWhole(buffer, from, length) ? new String(buffer, from, length) : null;
  }

  /** What a reader made of the text that was read last; null if it has not seen it. */
  @Nullable Object value(Object reader) {
    return last == null ? null : last.value(reader);
  }

  /** Keeps what a reader made of the text that was read last. */
  void keep(Object reader, Object value) {
    if (last != null) {
      last.keep(reader, value);
    }
  }

  /**
   * The value of an object that was just opened: what one of the same bytes has given, or what its
   * fields give. Only an object of which nothing was said is kept for the next.
   */
  @Nullable Object shared(JsonIn in, Object form, Fields<?> fields) throws IOException {
    byte[] bytes = in.bytes();
    if (bytes == null) {
      return fields.read();
    }
    int from = in.offset();
    if (!run.toBrace(bytes, from, LONGEST_OBJECT)) {
      return fields.read();
    }
    int to = run.end();
    long hash = run.hash();
    Seen.Entry entry = seen.find(bytes, from, to, hash);
    Object known = entry == null ? null : entry.value(form);
    if (known != null) {
      in.passObject(to);
      return known;
    }
    int before = in.remarks();
    Object value = fields.read();
    if (value != null && in.remarks() == before && in.offset() == to) {
      add(bytes, from, to, hash).keep(form, value);
    }
    return value;
  }

  /**
   * The text whose first byte is given, without a parser.
   *
   * @param most longest text in bytes
   * @return null if it is not plain; otherwise {@link #end} tells where it ends
   */
  @Nullable String plain(byte[] bytes, int from, int most) {
    last = null;
    if (!run.toQuote(bytes, from, most)) {
      return run.at(bytes) == '\\' ? Escapes.decoded(bytes, from, most, run, utf8) : null;
    }
    int to = run.end();
    if (to - from > most) {
      return null;
    }
    if (to - from > LONGEST_TEXT) {
      return utf8.decoded(bytes, from, to);
    }
    Seen.Entry entry = seen.find(bytes, from, to, run.hash());
    String known = entry == null ? null : entry.text();
    if (known == null) {
      known = utf8.decoded(bytes, from, to);
      if (known == null) {
        return null;
      }
      entry = entry == null ? add(bytes, from, to, run.hash()) : entry;
      entry.text(known);
    }
    last = entry;
    return known;
  }

  private Seen.Entry add(byte[] bytes, int from, int to, long hash) {
    return staysThere
        ? seen.add(bytes, from, to, hash)
        : seen.add(Arrays.copyOfRange(bytes, from, to), 0, to - from, hash);
  }

  /** Where the closing quote of the last plain text stands. */
  int end() {
    return run.end();
  }
}
