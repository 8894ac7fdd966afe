package io.github.kehoach.tracker.input;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.period.CalendarPeriod;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Phrases from standard input, one a line in UTF-8; after a tab may stand when the document was
 * issued. Each is answered before the next is read, and neither a line nor their number may grow
 * without end.
 */
public final class Lines {
  private static final int MOST_BYTES = 65_536;
  private static final int MOST_LINES = 1_000_000;
  private static final Text WRONG_DATE =
      Text.template(
          "Dòng {0}: “{1}” không phải năm, tháng hoặc ngày (2025, 2025-02, 2025-02-20).",
          "Line {0}: “{1}” is no year, month or day (2025, 2025-02, 2025-02-20).");
  private static final Text TOO_LONG =
      Text.template(
          "Dòng {0} dài quá {1} byte. Mỗi dòng một câu thời hạn, không phải cả tệp.",
          "Line {0} has more than {1} bytes. Give one phrase a line, not a whole file.");
  private static final Text TOO_MANY =
      Text.template(
          "Đầu vào quá {0} dòng. Hãy chia nhỏ.", "More than {0} lines of input. Split them up.");
  private static final Text NOT_UTF8 =
      Text.template(
          "Dòng {0} không phải UTF-8. Lưu lại tệp bằng UTF-8.",
          "Line {0} is not UTF-8. Save the file as UTF-8.");
  private static final Text CLOSED =
      Text.template("Không đọc được đầu vào chuẩn: {0}.", "Standard input cannot be read: {0}.");

  private final InputStream in;
  private int number;

  private Lines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /**
   * Gives every phrase to a reader, with when its document was issued.
   *
   * @param otherwise when it was issued where the line does not say
   * @throws UnusableInput if a line is too long, is not UTF-8 or has another date, if there are too
   *     many, or if the stream cannot be read
   */
  public static void each(
      InputStream in,
      Optional<CalendarPeriod> otherwise,
      BiConsumer<String, Optional<CalendarPeriod>> reader) {
    Lines lines = new Lines(in);
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      String text = line.get();
      int tab = text.lastIndexOf('\t');
      String issued = tab < 0 ? "" : text.substring(tab + 1).strip();
      String phrase = tab < 0 ? text : text.substring(0, tab);
      reader.accept(phrase, issued.isEmpty() ? otherwise : Optional.of(lines.period(issued)));
    }
  }

  /** The next line; empty at the end. */
  private Optional<String> next() {
    try {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int one = in.read();
      if (one < 0) {
        return Optional.empty();
      }
      number++;
      if (number > MOST_LINES) {
        throw new UnusableInput(TOO_MANY.fill(MOST_LINES));
      }
      for (; one >= 0 && one != '\n'; one = in.read()) {
        line.write(one);
        if (line.size() > MOST_BYTES) {
          throw new UnusableInput(TOO_LONG.fill(number, MOST_BYTES));
        }
      }
      return Optional.of(text(line.toByteArray()));
    } catch (IOException failure) {
      throw new UnusableInput(CLOSED.fill(FileTrouble.of(failure)));
    }
  }

  private String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String unmarked = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
    } catch (CharacterCodingException malformed) {
      throw new UnusableInput(NOT_UTF8.fill(number));
    }
  }

  private CalendarPeriod period(String text) {
    try {
      return CalendarPeriod.parse(text);
    } catch (UnreadableTextException refused) {
      throw new UnusableInput(WRONG_DATE.fill(number, text));
    }
  }
}
