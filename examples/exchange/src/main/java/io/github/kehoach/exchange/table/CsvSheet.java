package io.github.kehoach.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.kehoach.core.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a CSV file as a sheet; cells are parted by comma, semicolon or tab. */
final class CsvSheet {
  private static final Text BROKEN =
      Text.template(
          "Dấu nháy kép đặt sai sau hàng {0}: ô có dấu nháy phải nằm trong dấu nháy, và dấu nháy"
              + " bên trong viết hai lần.",
          "A quotation mark is misplaced after row {0}: a cell with one stands in quotation marks,"
              + " and one inside is written twice.");

  private CsvSheet() {}

  static SourceSheet read(byte[] file) {
    String text = Encodings.text(file);
    return new SourceSheet("", rows(text, separator(text)));
  }

  /** Whether some row of a text names the columns of a table of tasks. */
  static boolean hasHeadings(String text) {
    return knownHeadings(text, separator(text)) > 0;
  }

  /** The mark by which most headings are known; a comma if none is. */
  private static char separator(String text) {
    return Stream.of(',', ';', '\t')
        .max(Comparator.comparingInt(mark -> knownHeadings(text, mark)))
        .filter(mark -> knownHeadings(text, mark) > 0)
        .orElse(',');
  }

  private static int knownHeadings(String text, char separator) {
    return Headings.find(first(text, separator)).map(found -> found.fields().size()).orElse(0);
  }

  private static List<SourceRow> first(String text, char separator) {
    List<SourceRow> rows = new ArrayList<>();
    try (Stream<CsvRecord> records = reader(separator, text).stream()) {
      records.limit(Headings.MOST_ROWS_ABOVE).forEach(line -> row(line).ifPresent(rows::add));
    } catch (CsvParseException broken) {
      return rows; // told when the whole is read
    }
    return rows;
  }

  private static List<SourceRow> rows(String text, char separator) {
    List<SourceRow> rows = new ArrayList<>();
    int last = 0;
    try {
      for (CsvRecord line : reader(separator, text)) {
        row(line).ifPresent(rows::add);
        last++;
      }
    } catch (CsvParseException broken) {
      throw new UnusableTableException(BROKEN.fill(last));
    }
    return rows;
  }

  private static CsvReader<CsvRecord> reader(char separator, String text) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(text);
  }

  private static Optional<SourceRow> row(CsvRecord line) {
    Map<Integer, SourceCell> cells = new HashMap<>();
    int row = Math.toIntExact(line.getStartingLineNumber());
    for (int i = 0; i < line.getFieldCount(); i++) {
      String text = line.getField(i).strip();
      if (!text.isEmpty()) {
        cells.put(i + 1, SourceCell.of(row, i + 1, text));
      }
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(new SourceRow(row, cells));
  }
}
