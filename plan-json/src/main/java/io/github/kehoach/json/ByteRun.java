package io.github.kehoach.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds the end of a text, of a small object or of a line in the bytes of a document, eight at a
 * time, and hashes what it passes. Not thread-safe.
 */
final class ByteRun {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long QUOTES = '"' * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long QUESTIONS = '?' * ONES;
  private static final long SPACES = ' ' * ONES;
  private static final long BRACES = '}' * ONES;
  private static final long LINE_FEEDS = '\n' * ONES;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /** Longest text that is hashed, in bytes; longer ones are passed sooner. */
  static final int HASHED = 128;

  private int end;
  private long hash;

  /** Where the last run ended: at the byte that it was looking for. */
  int end() {
    return end;
  }

  /** The byte at {@link #end}; zero after the last. */
  byte at(byte[] bytes) {
    return end < bytes.length ? bytes[end] : 0;
  }

  /** Hash of the bytes before {@link #end}; of a text only if it is not longer than that. */
  long hash() {
    return hash;
  }

  /**
   * Runs to the quote that closes a text.
   *
   * @param from the first byte after the opening quote
   * @param most about how far it runs
   * @return false if an escape, a control character or too many bytes come first: then a parser has
   *     to look
   */
  boolean toQuote(byte[] bytes, int from, int most) {
    int last = most < bytes.length - from ? from + most : bytes.length;
    int hashed = Math.min(last, from + HASHED + 1);
    long mix = FACTOR;
    int at = from;
    for (; at < hashed; at += Long.BYTES) {
      long word = word(bytes, at);
      long hits = endsText(word);
      if (hits != 0) {
        stop(at, word, hits, mix);
        return at(bytes) == '"';
      }
      mix = mixed(mix, word);
    }
    for (; at < last; at += Long.BYTES) {
      long hits = endsText(word(bytes, at));
      if (hits != 0) {
        end = at + Long.numberOfTrailingZeros(hits) / Byte.SIZE;
        return at(bytes) == '"';
      }
    }
    end = last;
    return false;
  }

  /**
   * Runs to the first closing brace, which in an object without objects inside is its own unless a
   * text holds one.
   *
   * @param most about how far it runs
   * @return false if none comes so soon
   */
  boolean toBrace(byte[] bytes, int from, int most) {
    int last = Math.min(bytes.length, from + most);
    long mix = FACTOR;
    for (int at = from; at < last; at += Long.BYTES) {
      long word = word(bytes, at);
      long hits = zeros(word ^ BRACES);
      if (hits != 0) {
        stop(at, word, hits, mix);
        return true;
      }
      mix = mixed(mix, word);
    }
    return false;
  }

  /** Where the first line feed before an end stands; -1 if there is none. */
  static int indexOfLineFeed(byte[] bytes, int from, int end) {
    int at = from;
    while (at <= end - 2 * Long.BYTES
        && (lineFeeds(bytes, at) | lineFeeds(bytes, at + Long.BYTES)) == 0) {
      at += 2 * Long.BYTES;
    }
    for (; at <= end - Long.BYTES; at += Long.BYTES) {
      long found = lineFeeds(bytes, at);
      if (found != 0) {
        return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
      }
    }
    for (; at < end; at++) {
      if (bytes[at] == '\n') {
        return at;
      }
    }
    return -1;
  }

  private static long lineFeeds(byte[] bytes, int at) {
    return zeros((long) WORD.get(bytes, at) ^ LINE_FEEDS);
  }

  /** The first place from which on there is no white space. */
  static int afterSpace(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && isSpace(bytes[at])) {
      at++;
      while (at <= bytes.length - Long.BYTES) {
        long others = (long) WORD.get(bytes, at) ^ SPACES;
        if (others != 0) {
          at += Long.numberOfTrailingZeros(others) / Byte.SIZE;
          break;
        }
        at += Long.BYTES;
      }
    }
    return at;
  }

  private static boolean isSpace(byte here) {
    return here == ' ' || here == '\n' || here == '\r' || here == '\t';
  }

  /** The next eight bytes, the first of them lowest; zeros after the last. */
  static long word(byte[] bytes, int at) {
    if (at <= bytes.length - Long.BYTES) {
      return (long) WORD.get(bytes, at);
    }
    long word = 0;
    for (int i = bytes.length - 1; i >= at; i--) {
      word = (word << Byte.SIZE) | (bytes[i] & 0xFF);
    }
    return word;
  }

  /**
   * Whether the bytes of a text may stand between quotes as they are. Question marks may not,
   * because half a character becomes one when it is encoded: such a text has to be looked at.
   */
  static boolean isPlain(byte[] bytes) {
    int at = 0;
    for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
      long word = (long) WORD.get(bytes, at);
      if ((endsText(word) | zeros(word ^ QUESTIONS)) != 0) {
        return false;
      }
    }
    for (; at < bytes.length; at++) {
      byte here = bytes[at];
      if ((here >= 0 && here < ' ') || here == '"' || here == '\\' || here == '?') {
        return false;
      }
    }
    return true;
  }

  /** Whether a question mark is among the bytes of a text. */
  static boolean hasQuestionMark(byte[] bytes) {
    for (int at = 0; at < bytes.length; at += Long.BYTES) {
      if (zeros(word(bytes, at) ^ QUESTIONS) != 0) {
        return true;
      }
    }
    return false;
  }

  private static long endsText(long word) {
    return zeros(word ^ QUOTES) | zeros(word ^ BACKSLASHES) | controls(word);
  }

  private void stop(int at, long word, long hits, long mix) {
    int length = Long.numberOfTrailingZeros(hits) / Byte.SIZE;
    end = at + length;
    hash = mixed(mix, word & ((1L << (length * Byte.SIZE)) - 1));
  }

  private static long mixed(long mix, long word) {
    long product = (mix ^ word) * FACTOR;
    return product ^ (product >>> 32);
  }

  /** High bits mark zero bytes; above the first of them, some that are none may be marked too. */
  private static long zeros(long word) {
    return (word - ONES) & ~word & HIGH_BITS;
  }

  /** High bits mark control characters, in the same way. */
  private static long controls(long word) {
    return (word - SPACES) & ~word & HIGH_BITS;
  }
}
