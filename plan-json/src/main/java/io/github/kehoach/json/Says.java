package io.github.kehoach.json;

import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.Text;

/** What the reader calls the things that may stand in JSON. */
final class Says {
  static final Text DOCUMENT = new Text("tài liệu", "the document");
  static final Text RECORD = new Text("bản ghi", "the record");
  static final Text OBJECT = new Text("một đối tượng { }", "an object { }");
  static final Text LIST = new Text("một danh sách [ ]", "a list [ ]");
  static final Text WORDS = new Text("một chuỗi", "a text");
  static final Text NUMBER = new Text("một số", "a number");
  static final Text WHOLE_NUMBER = new Text("một số nguyên", "a whole number");

  private static final int LONGEST = 80;

  private Says() {}

  /** A value as a message quotes it: on one line, of bounded length, without half characters. */
  static String shortened(String value) {
    int end = Math.min(value.length(), LONGEST);
    if (end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
      end--;
    }
    String shown = oneLine(value.substring(0, end));
    return end < value.length() ? shown + "…" : shown;
  }

  /** A text on one line, with what nobody would see escaped as JSON does. */
  static String oneLine(String value) {
    return HiddenCharacters.shown(value)
        .replace("\n", "\\u000a")
        .replace("\r", "\\u000d")
        .replace("\t", "\\u0009");
  }

  /** One of several words. */
  static Text oneOf(Iterable<?> words) {
    StringBuilder list = new StringBuilder();
    for (Object word : words) {
      list.append(list.isEmpty() ? "" : ", ").append(word);
    }
    return new Text("một trong: " + list, "one of: " + list);
  }
}
