package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts and small objects, those that came before without looking into them: equal ones are
 * decoded once and shared. Takes them from the bytes of the document where it has these, otherwise
 * from the characters of the parser. Not thread-safe.
 */
final class Texts {
  /** Longest text and longest object, in bytes, that are looked for among those seen. */
  private static final int LONGEST_TEXT = 128;

  private static final int LONGEST_OBJECT = 384;

  private final @Nullable Source source;
  private final Seen seen = new Seen();
  private final ByteRun run = new ByteRun();
  private Seen.@Nullable Entry last;

  /** Reads the fields of an object that was just opened. */
  interface Fields<T> {
    @Nullable T read() throws IOException;
  }

  /**
   * Reads from a document.
   *
   * @param source its bytes; null where somebody else's parser reads
   */
  Texts(@Nullable Source source) {
    this.source = source;
  }

  /**
   * The text that a parser stands at.
   *
   * @return null if it holds half a surrogate pair
   */
  @Nullable String read(JsonParser parser) throws IOException {
    last = null;
    if (source == null) {
      return fromCharacters(parser);
    }
    byte[] bytes = source.bytes();
    int from = source.tokenOffset(parser) + 1;
    if (!run.toQuote(bytes, from, LONGEST_TEXT)) {
      return decoded(parser);
    }
    int to = run.end();
    long hash = run.hash();
    Seen.Entry entry = seen.find(bytes, from, to, hash);
    String known = entry == null ? null : entry.text();
    if (known == null) {
      known = decoded(parser);
      if (known == null) {
        return null;
      }
      entry = entry == null ? seen.add(bytes, from, to, hash) : entry;
      entry.text(known);
    }
    last = entry;
    return known;
  }

  private static @Nullable String decoded(JsonParser parser) throws IOException {
    char[] buffer = parser.getTextCharacters();
    int from = parser.getTextOffset();
    int length = parser.getTextLength();
    return Characters.isWhole(buffer, from, length) ? new String(buffer, from, length) : null;
  }

  private @Nullable String fromCharacters(JsonParser parser) throws IOException {
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
    JsonParser parser = in.parser();
    if (source == null) {
      return fields.read();
    }
    byte[] bytes = source.bytes();
    int from = source.tokenOffset(parser);
    if (!run.toBrace(bytes, from, LONGEST_OBJECT)) {
      return fields.read();
    }
    int to = run.end();
    long hash = run.hash();
    Seen.Entry entry = seen.find(bytes, from, to, hash);
    Object known = entry == null ? null : entry.value(form);
    if (known != null) {
      parser.skipChildren();
      return known;
    }
    int before = in.remarks();
    Object value = fields.read();
    if (value != null && in.remarks() == before && source.tokenOffset(parser) == to) {
      seen.add(bytes, from, to, hash).keep(form, value);
    }
    return value;
  }
}
