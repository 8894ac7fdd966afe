package io.github.kehoach.json;

import org.jspecify.annotations.Nullable;

/** Decodes texts in which something is escaped. */
final class Escapes {
  private static final String NAMES = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";

  private Escapes() {}

  /**
   * The text whose first byte is given.
   *
   * @param most longest text in bytes
   * @param run stands at the closing quote afterwards
   * @return null if it is not sound
   */
  static @Nullable String decoded(byte[] bytes, int from, int most, ByteRun run, Utf8 utf8) {
    StringBuilder text = new StringBuilder();
    int at = from;
    while (at - from <= most) {
      boolean isClosed = run.toQuote(bytes, at, most);
      String plain = utf8.decoded(bytes, at, run.end());
      if (plain == null) {
        return null;
      }
      text.append(plain);
      if (isClosed) {
        String whole = text.toString();
        return whole.length() <= most && Characters.isWhole(whole) ? whole : null;
      }
      int name = run.end() + 1;
      int letter = run.at(bytes) == '\\' && name < bytes.length ? letter(bytes, name) : -1;
      if (letter < 0) {
        return null;
      }
      text.append((char) letter);
      at = name + (bytes[name] == 'u' ? 5 : 1);
    }
    return null;
  }

  private static int letter(byte[] bytes, int name) {
    int known = NAMES.indexOf(bytes[name]);
    if (known >= 0) {
      return MEANINGS.charAt(known);
    }
    if (bytes[name] != 'u' || name + 4 >= bytes.length) {
      return -1;
    }
    int letter = 0;
    for (int i = name + 1; i <= name + 4; i++) {
      int digit = Character.digit(bytes[i], 16);
      if (digit < 0) {
        return -1;
      }
      letter = letter << 4 | digit;
    }
    return letter;
  }
}
