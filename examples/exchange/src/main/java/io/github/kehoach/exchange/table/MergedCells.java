package io.github.kehoach.exchange.table;

import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.CellRangeAddress;

/** Cells that are merged: the first one's text stands for all of them. */
record MergedCells(CellRangeAddress area) {
  /** A merged area of more rows is a whole column of the sheet, not a cell of a table. */
  private static final int MOST_ROWS = 1_000;

  /** Lets the first cell span its columns, and reach into the rows below. */
  void spread(Map<Integer, Map<Integer, SourceCell>> rows) {
    int row = area.getFirstRow() + 1;
    int column = area.getFirstColumn() + 1;
    Map<Integer, SourceCell> first = rows.get(row);
    if (first == null || !first.containsKey(column)) {
      return;
    }
    SourceCell cell = first.get(column).spanning(area.getLastColumn() - area.getFirstColumn() + 1);
    first.put(column, cell);
    int last = Math.min(area.getLastRow() + 1, row + MOST_ROWS);
    for (int below = row + 1; below <= last; below++) {
      rows.computeIfAbsent(below, number -> new TreeMap<>()).put(column, cell.copiedTo(below));
    }
  }
}
