package io.github.kehoach.tracker.console;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows in aligned columns. Every column is as wide as its widest cell; the last one is cut to what
 * the screen leaves.
 */
public final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final String alignment;

  /**
   * An empty table.
   *
   * @param alignment one letter a column: {@code l} left, {@code r} right
   */
  public Table(String alignment) {
    this.alignment = alignment;
  }

  /** Adds a row with one cell a column. */
  public Table row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(String.valueOf(cell));
    }
    rows.add(row);
    return this;
  }

  /** Prints the rows, each indented. */
  public void print(Screen screen, int indent) {
    int columns = alignment.length();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
      }
    }
    int fixed = indent;
    for (int i = 0; i < columns - 1; i++) {
      fixed += widths[i] + GAP.length();
    }
    widths[columns - 1] = Math.max(10, Math.min(widths[columns - 1], screen.width() - fixed));
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ".repeat(indent));
      for (int i = 0; i < columns; i++) {
        line.append(i == 0 ? "" : GAP)
            .append(
                alignment.charAt(i) == 'r'
                    ? Columns.right(row.get(i), widths[i])
                    : Columns.left(row.get(i), widths[i]));
      }
      screen.line(line.toString());
    }
  }
}
