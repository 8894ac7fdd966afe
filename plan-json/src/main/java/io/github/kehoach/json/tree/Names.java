package io.github.kehoach.json.tree;

import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.Text;

/** What messages call the things that may stand in JSON. */
public final class Names {
  public static final Text DOCUMENT = Phrases.text("document");
  public static final Text RECORD = Phrases.text("record");
  public static final Text OBJECT = Phrases.text("object");
  public static final Text LIST = Phrases.text("list");
  public static final Text WORDS = Phrases.text("text");
  public static final Text NUMBER = Phrases.text("number");
  public static final Text WHOLE_NUMBER = Phrases.text("whole-number");

  /** What can be read where a number is not whole or too large. */
  public static final Text SHORT_WHOLE_NUMBER = Phrases.text("whole-number.short");

  private static final Text THE_TEXT = Phrases.text("the-text");
  private static final Text THE_NUMBER = Phrases.text("the-number");
  private static final int LONGEST = 80;

  private Names() {}

  /** A value for people, with its beginning. */
  public static Text of(Node node) {
    return switch (node.type()) {
      case OBJECT -> OBJECT;
      case LIST -> LIST;
      case TEXT -> THE_TEXT.fill(shortened(node.text()));
      case NUMBER -> THE_NUMBER.fill(shortened(node.text()));
      case TRUE -> Text.same("true");
      case FALSE -> Text.same("false");
      case NULL -> Text.same("null");
      case OTHER -> Phrases.text("another-value");
    };
  }

  /** A value as a message quotes it: on one line, of bounded length, without half characters. */
  public static String shortened(String value) {
    int end = Math.min(value.length(), LONGEST);
    if (end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
      end--;
    }
    String shown = oneLine(value.substring(0, end));
    return end < value.length() ? shown + "…" : shown;
  }

  /** A long pointer by its beginning and its end. */
  static String shownPointer(String pointer) {
    return pointer.length() <= 2 * LONGEST
        ? oneLine(pointer)
        : oneLine(pointer.substring(0, LONGEST))
            + "…"
            + oneLine(pointer.substring(pointer.length() - LONGEST));
  }

  /** A text on one line, with what nobody would see escaped as JSON does. */
  private static String oneLine(String value) {
    return HiddenCharacters.shown(value)
        .replace("\n", "\\u000a")
        .replace("\r", "\\u000d")
        .replace("\t", "\\u0009");
  }

  /** One of several words. */
  public static Text oneOf(Iterable<?> words) {
    StringBuilder list = new StringBuilder();
    for (Object word : words) {
      list.append(list.isEmpty() ? "" : ", ").append(word);
    }
    return new Text("một trong: " + list, "one of: " + list);
  }

  /** Where the first half of a surrogate pair stands alone; -1 if nowhere. */
  public static int halfOf(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Whether a text holds no half of a surrogate pair. */
  public static boolean isWhole(String text) {
    return halfOf(text) < 0;
  }
}
