package io.github.kehoach.exchange.table;

import io.github.kehoach.core.Text;
import java.util.List;

/** Tells what kind of file a table stands in, and reads its sheets. */
final class SourceFile {
  private static final Text OLD_EXCEL =
      new Text(
          "Đây là tệp Excel kiểu cũ (.xls). Hãy mở bằng Excel và lưu lại dạng .xlsx.",
          "This is an Excel file of the old kind (.xls). Open it and save it as .xlsx.");
  private static final Text EMPTY = new Text("Tệp trống.", "The file is empty.");

  private SourceFile() {}

  /**
   * The sheets of a file.
   *
   * @throws UnusableTableException if it is no table, with what to do
   */
  static List<SourceSheet> sheets(byte[] file) {
    if (file.length == 0) {
      throw new UnusableTableException(EMPTY);
    }
    if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new UnusableTableException(OLD_EXCEL);
    }
    return startsWith(file, 'P', 'K') ? XlsxSheets.read(file) : List.of(CsvSheet.read(file));
  }

  private static boolean startsWith(byte[] file, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
