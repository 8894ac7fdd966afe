package io.github.kehoach.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cells of one task, over all rows that it is split over. Not thread-safe. */
final class RowCells {
  private final Map<Field, List<SourceCell>> byField = new EnumMap<>(Field.class);
  private final Map<String, List<SourceCell>> others = new TreeMap<>();
  private final int row;

  RowCells(SourceRow first, Headings headings) {
    this.row = first.number();
    add(first, headings, true);
  }

  /**
   * Takes the cells of a further row.
   *
   * @param copies whether cells that reach into it from above count too
   */
  void add(SourceRow more, Headings headings, boolean copies) {
    headings
        .fields()
        .forEach(
            (field, column) ->
                own(more, column, copies)
                    .ifPresent(
                        cell -> byField.computeIfAbsent(field, f -> new ArrayList<>()).add(cell)));
    headings
        .others()
        .forEach(
            (column, heading) ->
                own(more, column, copies)
                    .ifPresent(
                        cell -> others.computeIfAbsent(heading, h -> new ArrayList<>()).add(cell)));
  }

  private static Optional<SourceCell> own(SourceRow row, int column, boolean copies) {
    return row.cell(column).filter(cell -> copies || !cell.isCopy());
  }

  int row() {
    return row;
  }

  /** The words of a field, a line a row. */
  Optional<String> text(Field field) {
    return Optional.ofNullable(byField.get(field)).map(RowCells::text);
  }

  /** The first cell of a field. */
  Optional<SourceCell> cell(Field field) {
    return Optional.ofNullable(byField.get(field)).map(cells -> cells.get(0));
  }

  Map<Field, List<SourceCell>> byField() {
    return byField;
  }

  /** Cells of columns that no field is known for, by their headings. */
  Map<String, List<SourceCell>> others() {
    return others;
  }

  static String text(List<SourceCell> cells) {
    return cells.stream().map(SourceCell::text).collect(Collectors.joining("\n"));
  }
}
