package io.github.kehoach.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a table: its headings, and then row by row. */
final class TableReader {
  private static final int MOST_PROBLEMS = 1000;
  private static final Text NOT_UTF8 =
      new Text(
          "Tệp không phải UTF-8. Hãy lưu lại ở dạng “CSV UTF-8”.",
          "The file is not UTF-8. Save it again as “CSV UTF-8”.");
  private static final Text EMPTY =
      new Text("Bảng trống, không có hàng tên cột.", "The table is empty, without headings.");
  private static final Text BROKEN =
      new Text(
          "Dấu nháy kép đặt sai từ đây: ô có dấu nháy phải nằm trong dấu nháy, và dấu nháy bên"
              + " trong viết hai lần.",
          "A quotation mark is misplaced from here on: a cell with one stands in quotation marks,"
              + " and one inside is written twice.");
  private static final Text UNCLOSED =
      Text.template(
          "Có dấu nháy kép không được đóng; tệp có thể bị cắt cụt. Hàng cuối đọc được: {0}.",
          "A quotation mark is never closed; the file may be cut off. The last row read: {0}.");
  private static final Text NO_COLUMN =
      Text.template(
          "Không có cột nào tên “{0}”. Hãy bỏ cột này, hoặc dùng một trong các tên: {1}. Bảng do"
              + " người lập thì đọc bằng kehoach import.",
          "There is no column “{0}”. Leave it out, or use one of: {1}. A table that people made is"
              + " read by kehoach import.");
  private static final Text COLUMN_TWICE =
      Text.template("Cột “{0}” đứng hai lần.", "The column “{0}” stands twice.");
  private static final Text COLUMN_MISSING =
      Text.template("Thiếu cột “{0}”.", "The column “{0}” is missing.");
  private static final Text CELLS =
      Text.template(
          "Hàng có {0} ô, nhưng bảng có {1} cột. Kiểm tra dấu phẩy và dấu nháy kép.",
          "The row has {0} cells, the table has {1} columns. Check commas and quotation marks.");
  private static final Text MORE =
      new Text("Còn nhiều lỗi nữa, không liệt kê hết.", "There are more problems than are listed.");

  private final List<CsvProblem> problems = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final PlanRows plan = new PlanRows();

  private TableReader() {}

  static CsvResult notUtf8() {
    return new CsvResult(Optional.empty(), List.of(CsvProblem.of(NOT_UTF8)));
  }

  static CsvResult read(String text) {
    TableReader reader = new TableReader();
    int row = 0;
    try {
      for (CsvRecord line : lines(text)) {
        row++;
        if (!reader.line(row, line)) {
          break;
        }
      }
      if (hasUnclosedQuote(text)) {
        reader.problems.add(CsvProblem.of(UNCLOSED.fill(row)));
      }
    } catch (CsvParseException broken) {
      reader.problems.add(CsvProblem.of(row + 1, BROKEN));
    }
    if (reader.columns.isEmpty() && reader.problems.isEmpty()) {
      reader.problems.add(CsvProblem.of(EMPTY));
    }
    Optional<Plan> plan =
        reader.problems.isEmpty() ? Optional.of(reader.plan.build()) : Optional.empty();
    return new CsvResult(plan, reader.problems);
  }

  private static CsvReader<CsvRecord> lines(String text) {
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .skipEmptyLines(false) // they count as rows in a spreadsheet
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(text);
  }

  /** Spreadsheets of some countries write semicolons; no heading has either mark in it. */
  private static char separator(String text) {
    int comma = text.indexOf(',');
    int semicolon = text.indexOf(';');
    return semicolon >= 0 && (comma < 0 || semicolon < comma) ? ';' : ',';
  }

  /** The parser takes the end of the text for the end of a cell; marks come in pairs otherwise. */
  private static boolean hasUnclosedQuote(String text) {
    return text.chars().filter(c -> c == '"').count() % 2 != 0;
  }

  /** Whether reading goes on. */
  private boolean line(int row, CsvRecord line) {
    List<String> cells = line.getFields();
    if (cells.stream().allMatch(String::isBlank)) {
      return true;
    }
    if (columns.isEmpty()) {
      headings(row, cells);
      return problems.isEmpty();
    }
    if (cells.size() != columns.size()) {
      problems.add(CsvProblem.of(row, CELLS.fill(cells.size(), columns.size())));
    } else {
      Map<Column, String> byColumn = new EnumMap<>(Column.class);
      for (int i = 0; i < cells.size(); i++) {
        byColumn.put(columns.get(i), cells.get(i));
      }
      plan.add(new RowReader(row, byColumn, problems));
    }
    if (problems.size() > MOST_PROBLEMS) {
      problems.add(CsvProblem.of(MORE));
      return false;
    }
    return true;
  }

  private void headings(int row, List<String> cells) {
    Set<Column> seen = EnumSet.noneOf(Column.class);
    for (String cell : cells) {
      @Nullable Column column = Column.named(cell).orElse(null);
      if (column == null) {
        problems.add(CsvProblem.of(row, NO_COLUMN.fill(cell, names())));
      } else if (!seen.add(column)) {
        problems.add(CsvProblem.of(row, COLUMN_TWICE.fill(column.heading())));
      } else {
        columns.add(column);
      }
    }
    for (Column needed : List.of(Column.LEVEL, Column.TITLE)) {
      if (!seen.contains(needed)) {
        problems.add(CsvProblem.of(row, COLUMN_MISSING.fill(needed.heading())));
      }
    }
  }

  private static Text names() {
    return new Text(
        Stream.of(Column.values())
            .map(column -> column.heading().vi())
            .collect(Collectors.joining(", ")),
        Stream.of(Column.values())
            .map(column -> column.heading().en())
            .collect(Collectors.joining(", ")));
  }
}
