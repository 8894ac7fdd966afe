package io.github.kehoach.exchange.csv;

/**
 * Keeps spreadsheets from running what stands in a cell: an apostrophe before everything that could
 * begin a formula. Reversible, because a cell that begins with an apostrophe gets one too.
 */
final class FormulaGuard {
  private static final char GUARD = '\'';

  /** What begins a formula, also as the fullwidth forms that some spreadsheets take for it. */
  private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaGuard() {}

  static String guarded(String cell) {
    return needsGuard(cell) ? GUARD + cell : cell;
  }

  static String unguarded(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == GUARD ? cell.substring(1) : cell;
  }

  private static boolean needsGuard(String cell) {
    if (cell.isEmpty()) {
      return false;
    }
    char first = cell.charAt(0);
    return first == GUARD || first == '\t' || first == '\r' || first == '\n' || startsFormula(cell);
  }

  /** Some programs trim a cell before they look at it. */
  private static boolean startsFormula(String cell) {
    int i = 0;
    while (i < cell.length() && isUnseen(cell.charAt(i))) {
      i++;
    }
    return i < cell.length() && STARTS.indexOf(cell.charAt(i)) >= 0;
  }

  private static boolean isUnseen(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
