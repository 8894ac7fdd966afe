package io.github.kehoach.json;

import io.github.kehoach.rules.Text;

/** What the reader calls the things that may stand in JSON. */
final class Says {
  static final Text OBJECT = new Text("một đối tượng { }", "an object { }");
  static final Text LIST = new Text("một danh sách [ ]", "a list [ ]");
  static final Text WORDS = new Text("một chuỗi", "a text");
  static final Text NUMBER = new Text("một số", "a number");
  static final Text WHOLE_NUMBER = new Text("một số nguyên", "a whole number");

  private static final int LONGEST = 80;

  private Says() {}

  /** A value as a message quotes it. */
  static String shortened(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return value.substring(0, end) + "…";
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
