package io.github.kehoach.exchange.ical;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of iCalendar as RFC 5545, sections 3.1 and 3.3.11, wants them: escaped and folded. */
final class ContentLines {
  private static final int MOST_OCTETS = 75;
  private static final int REPLACEMENT = 0xFFFD;
  private static final String END = "\r\n";

  private final StringBuilder out = new StringBuilder();

  /** A line whose value needs no escapes. */
  void line(String name, String value) {
    int octets = 0;
    String line = name + ":" + value;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = whole(line.codePointAt(i));
      int size = octets(c);
      if (octets + size > MOST_OCTETS) {
        out.append(END).append(' ');
        octets = 1;
      }
      out.appendCodePoint(c);
      octets += size;
    }
    out.append(END);
  }

  /** A line with a text of people. */
  void text(String name, String text) {
    line(name, escaped(text));
  }

  /** A line with several texts; none if there are none. */
  void texts(String name, List<String> texts) {
    if (!texts.isEmpty()) {
      line(name, texts.stream().map(ContentLines::escaped).collect(Collectors.joining(",")));
    }
  }

  /** A line with a day without a time. */
  void day(String name, LocalDate day) {
    line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
  }

  /**
   * Control characters other than line breaks and tabs cannot stand in a text, and are left out.
   */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', ';', ',' -> escaped.append('\\').append(c);
        case '\n' -> escaped.append("\\n");
        case '\r' -> {
          if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
            escaped.append("\\n");
          }
        }
        default -> {
          if (c == '\t' || (c >= ' ' && c != 0x7F)) {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }

  /** Half a character cannot be written in UTF-8. */
  private static int whole(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c;
  }

  private static int octets(int c) {
    if (c < 0x80) {
      return 1;
    }
    return c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
