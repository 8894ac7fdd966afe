package io.github.kehoach.exchange.table;

import io.github.kehoach.core.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the visible sheets of an Excel file (.xlsx). */
final class XlsxSheets {
  private static final int MOST_ROWS = 200_000;
  private static final Text NOT_EXCEL =
      Text.template(
          "Không đọc được tệp Excel: tệp hỏng, có mật khẩu hoặc không phải .xlsx ({0}). Hãy mở"
              + " bằng Excel và lưu lại.",
          "The Excel file cannot be read: it is damaged, has a password or is no .xlsx ({0})."
              + " Open it and save it again.");
  private static final Text TOO_LONG =
      Text.template(
          "Trang tính “{0}” có hơn {1} hàng. Hãy tách bảng.",
          "The sheet “{0}” has more than {1} rows. Split the table.");

  private XlsxSheets() {}

  static List<SourceSheet> read(byte[] file) {
    XlsxParts.refuseIfTooLarge(file);
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
      Map<String, List<MergedCells>> merged = XlsxParts.mergedCells(file);
      List<SourceSheet> sheets = new ArrayList<>();
      for (Sheet sheet : book.getSheets().toList()) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          sheets.add(sheet(sheet, merged.getOrDefault(sheet.getId(), List.of())));
        }
      }
      return sheets;
    } catch (IOException | ExcelReaderException damaged) {
      throw new UnusableTableException(NOT_EXCEL.fill(String.valueOf(damaged.getMessage())));
    }
  }

  private static SourceSheet sheet(Sheet sheet, List<MergedCells> merged) throws IOException {
    String name = sheet.getName();
    Map<Integer, Map<Integer, SourceCell>> rows = new java.util.TreeMap<>();
    try (Stream<Row> read = sheet.openStream()) {
      for (Row row : (Iterable<Row>) read::iterator) {
        if (row.getRowNum() > MOST_ROWS) {
          throw new UnusableTableException(TOO_LONG.fill(name, MOST_ROWS));
        }
        Map<Integer, SourceCell> cells = cells(name, row);
        if (!cells.isEmpty()) {
          rows.put(row.getRowNum(), cells);
        }
      }
    }
    merged.forEach(area -> area.spread(rows));
    List<SourceRow> all = new ArrayList<>();
    rows.forEach((number, cells) -> all.add(new SourceRow(number, cells)));
    return new SourceSheet(name, all);
  }

  private static Map<Integer, SourceCell> cells(String sheet, Row row) {
    Map<Integer, SourceCell> cells = new HashMap<>();
    for (Cell cell : row) {
      Optional<ShownCell> shown = cell == null ? Optional.empty() : ShownCell.of(cell);
      if (shown.isPresent()) {
        int column = cell.getColumnIndex() + 1;
        cells.put(
            column,
            new SourceCell(
                sheet,
                row.getRowNum(),
                column,
                shown.get().text(),
                1,
                false,
                shown.get().isDate()));
      }
    }
    return cells;
  }
}
