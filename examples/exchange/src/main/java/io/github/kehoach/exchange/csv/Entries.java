package io.github.kehoach.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists in a cell, a line an entry, with backslashes before what would be misread. */
final class Entries {
  private Entries() {}

  static <T> String write(List<T> entries, Function<T, String> write) {
    StringBuilder cell = new StringBuilder();
    for (T entry : entries) {
      cell.append(cell.isEmpty() ? "" : "\n").append(write.apply(entry));
    }
    return cell.toString();
  }

  /** Empty lines are passed over: no entry is empty. */
  static <T> List<T> read(String cell, Function<String, T> read) {
    List<T> entries = new ArrayList<>();
    for (String line : cell.split("\r?\n", -1)) {
      if (!line.isEmpty()) {
        entries.add(read.apply(line));
      }
    }
    return entries;
  }

  /** A text as part of an entry in which some characters have a meaning of their own. */
  static String escape(String text, String special) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        escaped.append("\\n");
      } else if (c == '\r') {
        escaped.append("\\r");
      } else {
        escaped.append(c == '\\' || special.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return escaped.toString();
  }

  static String unescape(String written) {
    StringBuilder text = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '\\' && i + 1 < written.length()) {
        i++;
        char next = written.charAt(i);
        text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** The first place from which a character stands with its own meaning; -1 if none does. */
  static int indexOf(String written, char special, int from) {
    for (int i = from; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == special) {
        return i;
      }
      if (c == '\\') {
        i++;
      }
    }
    return -1;
  }
}
