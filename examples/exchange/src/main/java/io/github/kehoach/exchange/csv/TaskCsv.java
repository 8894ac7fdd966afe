package io.github.kehoach.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.place.TaskVisit;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes and reads the tasks of a plan as CSV; the package says what the cells look like. Stateless
 * and thread-safe.
 *
 * <pre>{@code
 * String csv = TaskCsv.write(plan, Language.VI);
 * CsvResult again = TaskCsv.check(csv); // the same tasks, or all problems at once
 * }</pre>
 *
 * <p>Laws: {@code table-round-trip}, {@code table-without-formulas}.
 */
public final class TaskCsv {
  /** What a spreadsheet needs at the beginning to know that the text is UTF-8. */
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private TaskCsv() {}

  /** The tasks of a plan as a table, without a byte order mark. */
  public static String write(Plan plan, Language language) {
    StringWriter out = new StringWriter();
    try {
      write(plan, language, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  /**
   * Writes the tasks of a plan as a table, without a byte order mark; the writer stays open.
   *
   * @param language of the headings; either is read
   * @throws IOException if the writer cannot be written
   */
  public static void write(Plan plan, Language language, Writer out) throws IOException {
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.NON_EMPTY)
            .build(out);
    csv.writeRecord(
        Stream.of(Column.values()).map(column -> column.heading().in(language)).toList());
    List<TaskVisit> tasks = new ArrayList<>();
    TaskVisit.all(plan, tasks::add);
    int section = 0;
    for (TaskVisit task : tasks) {
      section += isFirstOfItsSection(task) ? 1 : 0;
      csv.writeRecord(RowWriter.cells(task, section));
    }
    csv.flush();
  }

  /** By its place: sections side by side, or one inside the other, may look the same. */
  private static boolean isFirstOfItsSection(TaskVisit task) {
    return task.pointer().endsWith("/tasks/0");
  }

  /** What UTF-8 bytes hold, with a byte order mark or without: a plan or all problems. */
  public static CsvResult check(byte[] utf8) {
    try {
      return check(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
    } catch (CharacterCodingException notUtf8) {
      return TableReader.notUtf8();
    }
  }

  /** What a text holds, with a byte order mark or without: a plan or all problems. */
  public static CsvResult check(String text) {
    return TableReader.read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }
}
