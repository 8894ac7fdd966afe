package io.github.kehoach.tracker.console;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows in aligned columns. Every column is as wide as its widest cell, at most a third of the
 * screen; one column takes what the others leave.
 */
public final class Table {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final String alignment;

  /**
   * An empty table.
   *
   * @param alignment one letter a column: {@code l} left, {@code r} right, {@code f} left and as
   *     wide as the screen allows
   */
  public Table(String alignment) {
    this.alignment = alignment;
  }

  /** Adds a row with one cell a column. */
  public Table row(Object... cells) {
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      row.add(Visible.line(String.valueOf(cell)));
    }
    rows.add(row);
    return this;
  }

  /** Adds words below a row, across all columns but the first. */
  public Table note(String words) {
    rows.add(List.of(Visible.line(words)));
    return this;
  }

  /** Whether there are no rows. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Prints the rows, each indented. */
  public void print(Screen screen, int indent) {
    int[] widths = widths(screen.width() - indent);
    for (List<String> row : rows) {
      if (isNote(row)) {
        screen.paragraph(row.get(0), indent + widths[0] + GAP.length());
        continue;
      }
      StringBuilder line = new StringBuilder(" ".repeat(indent));
      for (int i = 0; i < widths.length; i++) {
        line.append(i == 0 ? "" : GAP)
            .append(
                alignment.charAt(i) == 'r'
                    ? Columns.right(row.get(i), widths[i])
                    : Columns.left(row.get(i), widths[i]));
      }
      screen.line(line.toString());
    }
  }

  private boolean isNote(List<String> row) {
    return row.size() < alignment.length();
  }

  private int[] widths(int room) {
    int[] widths = new int[alignment.length()];
    int flexible = alignment.indexOf('f');
    int fixed = GAP.length() * (widths.length - 1);
    for (int i = 0; i < widths.length; i++) {
      for (List<String> row : rows) {
        widths[i] = isNote(row) ? widths[i] : Math.max(widths[i], Columns.of(row.get(i)));
      }
      if (flexible >= 0 && i != flexible) {
        widths[i] = Math.min(widths[i], room / 3);
        fixed += widths[i];
      }
    }
    if (flexible >= 0) {
      widths[flexible] = Math.max(10, Math.min(widths[flexible], room - fixed));
    }
    return widths;
  }
}
