package io.github.kehoach.exchange.table;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A row as it stands in the file, without its blank cells.
 *
 * @param number from 1
 * @param cells by column
 */
record SourceRow(int number, Map<Integer, SourceCell> cells) {
  SourceRow {
    cells = new TreeMap<>(cells);
  }

  Optional<SourceCell> cell(int column) {
    return Optional.ofNullable(cells.get(column));
  }

  Collection<SourceCell> all() {
    return cells.values();
  }

  /** Whether nothing begins here: at most cells of rows above reach into it. */
  boolean hasNothingOfItsOwn() {
    return cells.values().stream().allMatch(SourceCell::isCopy);
  }
}
