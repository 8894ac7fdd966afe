package io.github.kehoach.exchange.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The row, or two rows, that name the columns.
 *
 * @param firstRow index among the rows of the sheet
 * @param rows how many rows they take, with a row of column numbers below them
 * @param fields the column of each field that is known
 * @param others the words of the columns that are not known, by column
 * @param cells all cells of these rows
 */
record Headings(
    int firstRow,
    int rows,
    Map<Field, Integer> fields,
    Map<Integer, String> others,
    List<SourceCell> cells) {
  /** Headings further down are those of another table. */
  static final int MOST_ROWS_ABOVE = 60;

  /** The headings of a sheet: the first row that names the tasks and one more field. */
  static Optional<Headings> find(List<SourceRow> rows) {
    for (int i = 0; i < Math.min(rows.size(), MOST_ROWS_ABOVE); i++) {
      Optional<Headings> found = at(rows, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Headings> at(List<SourceRow> rows, int index) {
    SourceRow upper = rows.get(index);
    Map<Integer, String> words = words(upper);
    int taken = 1;
    if (index + 1 < rows.size() && isLowerHalf(upper, rows.get(index + 1))) {
      words.putAll(words(rows.get(index + 1)));
      taken++;
    }
    Map<Field, Integer> fields = fields(words);
    if (!fields.containsKey(Field.TITLE) || fields.size() < 2) {
      return Optional.empty();
    }
    if (index + taken < rows.size() && numbersColumns(rows.get(index + taken).all())) {
      taken++;
    }
    List<SourceCell> cells = new ArrayList<>();
    rows.subList(index, index + taken).forEach(row -> cells.addAll(row.all()));
    Map<Integer, String> others = new HashMap<>(words);
    others.keySet().removeAll(fields.values());
    return Optional.of(new Headings(index, taken, fields, others, cells));
  }

  private static Map<Integer, String> words(SourceRow row) {
    Map<Integer, String> words = new HashMap<>();
    row.all().stream()
        .filter(cell -> !cell.isCopy())
        .forEach(cell -> words.put(cell.column(), cell.text()));
    return words;
  }

  /** "Chủ trì" and "Phối hợp" below a "Cơ quan thực hiện" that spans both, not below a title. */
  private static boolean isLowerHalf(SourceRow upper, SourceRow lower) {
    List<SourceCell> own = lower.all().stream().filter(cell -> !cell.isCopy()).toList();
    return upper.all().size() > 1
        && !own.isEmpty()
        && own.stream().allMatch(cell -> isBelowAWideCell(upper, cell))
        && own.stream().anyMatch(cell -> HeadingWords.standard().field(cell.text()).isPresent());
  }

  private static boolean isBelowAWideCell(SourceRow upper, SourceCell cell) {
    return upper.all().stream()
        .anyMatch(
            above ->
                above.columns() > 1
                    && above.column() <= cell.column()
                    && cell.column() < above.column() + above.columns());
  }

  private static Map<Field, Integer> fields(Map<Integer, String> words) {
    Map<Field, Integer> fields = new EnumMap<>(Field.class);
    new TreeMap<>(words)
        .forEach(
            (column, heading) ->
                HeadingWords.standard()
                    .field(heading)
                    .ifPresent(field -> fields.putIfAbsent(field, column)));
    Integer content = fields.get(Field.CONTENT);
    if (!fields.containsKey(Field.TITLE) && content != null) {
      fields.put(Field.TITLE, content);
      fields.remove(Field.CONTENT);
    }
    return fields;
  }

  /** A row such as "(1) (2) (3)" or "A B 1 2" below the headings. */
  private static boolean numbersColumns(Collection<SourceCell> cells) {
    return cells.size() >= 3
        && cells.stream().allMatch(cell -> cell.text().matches("\\(?([0-9]{1,2}|[A-Z])\\)?"));
  }

  /** Whether a row below says the same again, as on the second page of a print. */
  boolean areRepeatedIn(SourceRow row) {
    return Headings.at(List.of(row), 0).map(again -> again.fields().equals(fields)).orElse(false);
  }

  /** The column of the tasks; there is always one. */
  int titleColumn() {
    return Objects.requireNonNull(fields.get(Field.TITLE), "title");
  }

  Optional<SourceCell> cell(SourceRow row, Field field) {
    return Optional.ofNullable(fields.get(field)).flatMap(row::cell);
  }
}
