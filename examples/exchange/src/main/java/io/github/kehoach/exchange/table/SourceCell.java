package io.github.kehoach.exchange.table;

import java.util.Objects;

/**
 * A cell as it stands in the file. Immutable and thread-safe.
 *
 * @param sheet name of its sheet; empty in a CSV file
 * @param row from 1, as spreadsheets count
 * @param column from 1
 * @param text what it shows, without spaces at its ends; not blank
 * @param columns how many columns it spans; 1 unless cells are merged
 * @param isCopy whether a merged cell stands in a row above and reaches into this one
 * @param isDate whether the file holds a date as a number, which is shown here in words
 */
public record SourceCell(
    String sheet, int row, int column, String text, int columns, boolean isCopy, boolean isDate) {
  /** Refuses null. */
  public SourceCell {
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(text, "text");
  }

  static SourceCell of(int row, int column, String text) {
    return new SourceCell("", row, column, text, 1, false, false);
  }

  /** Where it stands, as spreadsheets write it: {@code Sheet1!C5}. */
  public String place() {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left > 0; left = (left - 1) / 26) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
    }
    return (sheet.isEmpty() ? "" : sheet + "!") + letters + row;
  }

  SourceCell spanning(int width) {
    return new SourceCell(sheet, row, column, text, width, isCopy, isDate);
  }

  SourceCell copiedTo(int otherRow) {
    return new SourceCell(sheet, otherRow, column, text, columns, true, isDate);
  }
}
