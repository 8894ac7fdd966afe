package io.github.kehoach.tracker;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.period.CalendarPeriod;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Phrases from standard input, one a line; after a tab may stand when the document was issued. */
final class Lines {
  private static final Text WRONG_DATE =
      Text.template(
          "Dòng {0}: “{1}” không phải năm, tháng hoặc ngày (2025, 2025-02, 2025-02-20).",
          "Line {0}: “{1}” is no year, month or day (2025, 2025-02, 2025-02-20).");

  private Lines() {}

  static void each(
      BufferedReader in,
      Optional<CalendarPeriod> otherwise,
      BiConsumer<String, Optional<CalendarPeriod>> reader)
      throws IOException {
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      int tab = line.lastIndexOf('\t');
      String issued = tab < 0 ? "" : line.substring(tab + 1).strip();
      String phrase = tab < 0 ? line : line.substring(0, tab);
      reader.accept(phrase, issued.isEmpty() ? otherwise : Optional.of(period(issued, number)));
    }
  }

  private static CalendarPeriod period(String text, int line) {
    try {
      return CalendarPeriod.parse(text);
    } catch (UnreadableTextException refused) {
      throw new UnusableInput(WRONG_DATE.fill(line, text));
    }
  }
}
