package io.github.kehoach.exchange.csv;

import io.github.kehoach.core.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * One reason why a table cannot be read. Immutable and thread-safe.
 *
 * @param row from 1, which is that of the headings, as spreadsheets count; 0 for the whole table
 * @param column the column, if the problem lies in one
 * @param text the place, the value and what to do
 */
public record CsvProblem(int row, Optional<Column> column, Text text) {
  private static final Text IN_COLUMN =
      Text.template("hàng {0}, cột “{1}”: {2}", "row {0}, column “{1}”: {2}");
  private static final Text IN_ROW = Text.template("hàng {0}: {1}", "row {0}: {1}");

  /** Refuses null. */
  public CsvProblem {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(text, "text");
  }

  static CsvProblem of(Text text) {
    return new CsvProblem(0, Optional.empty(), text);
  }

  static CsvProblem of(int row, Text text) {
    return new CsvProblem(row, Optional.empty(), IN_ROW.fill(row, text));
  }

  static CsvProblem of(int row, Column column, Text text) {
    return new CsvProblem(row, Optional.of(column), IN_COLUMN.fill(row, column.heading(), text));
  }
}
