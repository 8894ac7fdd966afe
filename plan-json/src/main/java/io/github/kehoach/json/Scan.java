package io.github.kehoach.json;

import io.github.kehoach.core.Text;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Finds the first byte at which a text stops being JSON, and what was due there. Runs only after a
 * parser has stopped, so that messages name the place exactly and do not hang on a parser's words.
 */
final class Scan {
  private static final Text VALUE = new Text("một giá trị", "a value");
  private static final Text NAME =
      new Text("tên trường trong dấu nháy kép", "a field name in double quotes");
  private static final Text NAME_OR_END =
      new Text("tên trường trong dấu nháy kép hoặc '}'", "a field name in double quotes or '}'");
  private static final Text COLON = Text.same("':'");
  private static final Text COMMA_IN_OBJECT = new Text("',' hoặc '}'", "',' or '}'");
  private static final Text COMMA_IN_LIST = new Text("',' hoặc ']'", "',' or ']'");
  private static final Text ESCAPE =
      new Text(
          "\\n, \\t hoặc \\u… cho ký tự điều khiển", "\\n, \\t or \\u… for a control character");
  private static final Text ESCAPED =
      new Text("một trong \" \\ / b f n r t u", "one of \" \\ / b f n r t u");
  private static final Text HEX = new Text("bốn chữ số hệ 16", "four hexadecimal digits");
  private static final Text DIGIT = new Text("một chữ số", "a digit");
  private static final Text NO_ZERO =
      new Text("một số không có số 0 ở đầu", "a number without a leading zero");
  private static final Text WHOLE =
      new Text("một ký tự trọn vẹn trong tên", "a whole character in the name");
  private static final Text NOTHING = new Text("hết tài liệu", "the end of the document");

  private final byte[] bytes;
  private final BitSet objects = new BitSet();
  private int depth;
  private int at;
  private Text due = VALUE;

  private Scan(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
  }

  /**
   * Where the text stops being JSON.
   *
   * @param at offset; the length of the text if it ends too early or is whole
   * @param due what was due there
   */
  record Stop(int at, Text due) {
    boolean isAtEnd(byte[] bytes) {
      return at == bytes.length && !due.equals(NOTHING);
    }

    /** Whether the name of a field was due, so that no field can be named as the place. */
    boolean isAtName() {
      return due.equals(NAME) || due.equals(NAME_OR_END) || due.equals(WHOLE);
    }
  }

  static Stop first(byte[] bytes, int from) {
    Scan scan = new Scan(bytes, from);
    scan.document();
    return new Stop(Math.min(scan.at, bytes.length), scan.due);
  }

  /** Each step returns false where the text stops being JSON. */
  private void document() {
    boolean going = value();
    while (going && depth > 0) {
      going = objects.get(depth) ? afterField() : afterElement();
    }
    if (going) {
      space();
      due = NOTHING;
    }
  }

  private boolean afterField() {
    if (see('}')) {
      return close();
    }
    return (take(',') || stop(COMMA_IN_OBJECT)) && field(NAME);
  }

  private boolean afterElement() {
    if (see(']')) {
      return close();
    }
    return (take(',') || stop(COMMA_IN_LIST)) && value();
  }

  private boolean field(Text dueHere) {
    if (!see('"')) {
      return stop(dueHere);
    }
    int name = at;
    return text() && isWhole(name) && (take(':') || stop(COLON)) && value();
  }

  private boolean close() {
    at++;
    depth--;
    return true;
  }

  private boolean value() {
    while (take('[')) {
      objects.clear(++depth);
      if (see(']')) {
        return close();
      }
    }
    if (take('{')) {
      objects.set(++depth);
      return see('}') ? close() : field(NAME_OR_END);
    }
    if (see('"')) {
      return text();
    }
    return word("true") || word("false") || word("null") || odd() || number();
  }

  /** Numbers that are none are read, and refused one by one. */
  private boolean odd() {
    return word("NaN")
        || word("Infinity")
        || word("-Infinity")
        || word("+INF")
        || word("-INF")
        || word("INF")
        || word("+Infinity");
  }

  private boolean number() {
    boolean negative = here() == '-';
    if (negative) {
      at++;
    }
    int first = at;
    if (!digits(negative ? DIGIT : VALUE)) {
      return false;
    }
    if (bytes[first] == '0' && at > first + 1) {
      at = first;
      return stop(NO_ZERO);
    }
    if (here() == '.') {
      at++;
      if (!digits(DIGIT)) {
        return false;
      }
    }
    if (here() == 'e' || here() == 'E') {
      at++;
      if (here() == '+' || here() == '-') {
        at++;
      }
      return digits(DIGIT);
    }
    return true;
  }

  private boolean digits(Text dueHere) {
    if (!isDigit()) {
      return stop(dueHere);
    }
    while (isDigit()) {
      at++;
    }
    return true;
  }

  private boolean isDigit() {
    return here() >= '0' && here() <= '9';
  }

  private boolean text() {
    at++;
    while (at < bytes.length && bytes[at] != '"') {
      if (bytes[at] >= 0 && bytes[at] < ' ') {
        return stop(ESCAPE);
      }
      if (bytes[at] == '\\' && !escape()) {
        return false;
      }
      at++;
    }
    at++;
    return at <= bytes.length;
  }

  /** Names cannot be read with half a character in them; other texts are refused one by one. */
  private boolean isWhole(int name) {
    boolean high = false;
    for (int i = name; i < at; i++) {
      boolean escape = bytes[i] == '\\';
      int unit = escape && bytes[i + 1] == 'u' ? unitAt(i + 2) : 0;
      boolean low = unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE;
      if (low != high) {
        at = i;
        return stop(WHOLE);
      }
      high = unit >= Character.MIN_HIGH_SURROGATE && unit <= Character.MAX_HIGH_SURROGATE;
      i += unit > 0 ? 5 : escape ? 1 : 0;
    }
    return true;
  }

  private int unitAt(int from) {
    return Integer.parseInt(new String(bytes, from, 4, StandardCharsets.US_ASCII), 16);
  }

  private boolean escape() {
    at++;
    if (here() != 'u') {
      return "\"\\/bfnrt".indexOf(here()) >= 0 || stop(ESCAPED);
    }
    for (int i = 0; i < 4; i++) {
      at++;
      if (Character.digit(here(), 16) < 0) {
        return stop(HEX);
      }
    }
    return true;
  }

  private boolean word(String word) {
    byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < letters.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != letters[i]) {
        return false;
      }
    }
    at += letters.length;
    return true;
  }

  private boolean take(char wanted) {
    if (!see(wanted)) {
      return false;
    }
    at++;
    return true;
  }

  private boolean see(char wanted) {
    space();
    return here() == wanted;
  }

  private void space() {
    while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t') {
      at++;
    }
  }

  private int here() {
    return at < bytes.length ? bytes[at] : -1;
  }

  private boolean stop(Text dueHere) {
    due = dueHere;
    return false;
  }
}
