package io.github.kehoach.exchange.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a cell of an Excel file shows to the person who looks at it.
 *
 * @param text without spaces at its ends, not blank
 * @param isDate whether the file holds a number that stands for a date
 */
record ShownCell(String text, boolean isDate) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

  /**
   * Formats that Excel numbers without writing them down: 14 is a day, 17 a month with its year.
   */
  private static final int DAY_FORMAT = 14;

  private static final int MONTH_FORMAT = 17;

  static Optional<ShownCell> of(Cell cell) {
    if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
      return number(cell);
    }
    return text(cell.getText(), false);
  }

  private static Optional<ShownCell> number(Cell cell) {
    if (!(cell.getValue() instanceof BigDecimal value)) {
      return text(cell.getText(), false);
    }
    String format = format(cell);
    boolean hasYear = format.contains("y");
    boolean hasDay = format.contains("d");
    if (hasYear || (hasDay && format.contains("m"))) {
      LocalDateTime date = cell.asDate();
      return text((hasDay ? DAY : MONTH).format(date), true);
    }
    if (format.endsWith("%")) {
      return text(plain(value.movePointRight(2)) + "%", false);
    }
    return text(plain(value), false);
  }

  /** The date letters of a format in lower case, without what stands in quotes or brackets. */
  private static String format(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && id == DAY_FORMAT) {
      return "d/m/y";
    }
    if (id != null && id == MONTH_FORMAT) {
      return "m-y";
    }
    String format = cell.getDataFormatString();
    return format == null
        ? ""
        : format
            .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "")
            .replaceAll(";.*", "")
            .toLowerCase(Locale.ROOT);
  }

  private static String plain(BigDecimal value) {
    BigDecimal whole = value.stripTrailingZeros();
    return (whole.scale() < 0 ? whole.setScale(0) : whole).toPlainString();
  }

  private static Optional<ShownCell> text(String text, boolean isDate) {
    String shown = text == null ? "" : text.strip();
    return shown.isEmpty() ? Optional.empty() : Optional.of(new ShownCell(shown, isDate));
  }
}
