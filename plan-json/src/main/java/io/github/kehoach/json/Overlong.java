package io.github.kehoach.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds characters in more bytes than they need. They are not UTF-8, and a way to smuggle a letter
 * past whoever looks at bytes; parsers take them. Their first byte is C0 or C1, or E0 or F0 with a
 * low second byte, all of them rare, so that many bytes are looked at together.
 */
final class Overlong {
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int STEP = 4 * Long.BYTES;
  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGHS = 0x8080_8080_8080_8080L;
  private static final long C0 = 0xC0C0_C0C0_C0C0_C0C0L;
  private static final long C0_OR_C1 = 0xFEFE_FEFE_FEFE_FEFEL;
  private static final long E0 = 0xE0E0_E0E0_E0E0_E0E0L;
  private static final long E0_OR_F0 = 0xEFEF_EFEF_EFEF_EFEFL;

  private Overlong() {}

  /** Offset of the first such character; -1 if there is none. */
  static int first(byte[] bytes, int from) {
    int at = from;
    for (; at + STEP <= bytes.length; at += STEP) {
      long found = 0;
      for (int i = at; i < at + STEP; i += Long.BYTES) {
        found |= candidates((long) EIGHT.get(bytes, i));
      }
      if ((found & HIGHS) != 0) {
        int first = first(bytes, at, at + STEP);
        if (first >= 0) {
          return first;
        }
      }
    }
    return first(bytes, at, bytes.length);
  }

  /** The high bits are not 0 if one of eight bytes is C0, C1, E0 or F0. */
  private static long candidates(long eight) {
    long two = (eight & C0_OR_C1) ^ C0;
    long more = (eight & E0_OR_F0) ^ E0;
    return ((two - ONES) & ~two) | ((more - ONES) & ~more);
  }

  private static int first(byte[] bytes, int from, int end) {
    for (int i = from; i < end; i++) {
      int second = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : 0;
      boolean found =
          switch (bytes[i] & 0xFF) {
            case 0xC0, 0xC1 -> second >= 0x80 && second < 0xC0;
            case 0xE0 -> second >= 0x80 && second < 0xA0;
            case 0xF0 -> second >= 0x80 && second < 0x90;
            default -> false;
          };
      if (found) {
        return i;
      }
    }
    return -1;
  }
}
