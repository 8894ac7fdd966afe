package io.github.kehoach.exchange.table;

import java.util.Optional;

/** Tells the rows below the headings apart. */
enum RowKind {
  /** Only cells that reach in from above. */
  NOTHING,
  /** The headings again, as on every page of a print. */
  HEADINGS,
  /** Sums of the rows above: "Tổng cộng". */
  TOTAL,
  /** A heading of tasks: "I. Hoàn thiện thể chế". */
  SECTION,
  /** The rest of the task above. */
  CONTINUED,
  /** A task. */
  TASK,
  /** Words without a task to belong to. */
  STRAY;

  /** Roman numerals and capital letters number sections; digits and small letters number tasks. */
  private static final String SECTION_NUMBER = "(?:[IVXLC]+|[A-Z])\\s*[.)/]?";

  static RowKind of(SourceRow row, Headings headings, boolean isFirst) {
    if (row.hasNothingOfItsOwn()) {
      return NOTHING;
    }
    if (headings.areRepeatedIn(row)) {
      return HEADINGS;
    }
    if (isTotal(row)) {
      return TOTAL;
    }
    if (sectionCell(row, headings).isPresent()) {
      return SECTION;
    }
    boolean hasTitle = own(row, headings, Field.TITLE) || own(row, headings, Field.CONTENT);
    boolean hasNumber = own(row, headings, Field.NUMBER);
    if (hasNumber || (hasTitle && !onlyTitle(row, headings))) {
      return hasTitle ? TASK : STRAY;
    }
    return isFirst ? hasTitle ? TASK : STRAY : CONTINUED;
  }

  private static boolean isTotal(SourceRow row) {
    return row.all().stream()
        .filter(cell -> !cell.isCopy())
        .findFirst()
        .filter(cell -> HeadingWords.standard().isTotal(cell.text()))
        .isPresent();
  }

  private static boolean own(SourceRow row, Headings headings, Field field) {
    return headings.cell(row, field).filter(cell -> !cell.isCopy()).isPresent();
  }

  private static boolean onlyTitle(SourceRow row, Headings headings) {
    return row.all().stream()
        .filter(cell -> !cell.isCopy())
        .allMatch(cell -> headings.titleColumn() == cell.column());
  }

  /** The cell with the words of a section, if the row is one. */
  static Optional<SourceCell> sectionCell(SourceRow row, Headings headings) {
    Optional<SourceCell> number = headings.cell(row, Field.NUMBER).filter(cell -> !cell.isCopy());
    Optional<SourceCell> title = headings.cell(row, Field.TITLE).filter(cell -> !cell.isCopy());
    long own = row.all().stream().filter(cell -> !cell.isCopy()).count();
    if (own == 1) {
      SourceCell only = row.all().stream().filter(cell -> !cell.isCopy()).findFirst().orElseThrow();
      boolean isWide = only.columns() > 1 && only.columns() >= headings.fields().size() - 1;
      boolean isLoud = isCapital(only.text());
      boolean beginsTable = only.column() <= headings.titleColumn();
      return Optional.of(only).filter(cell -> beginsTable && (isWide || isLoud));
    }
    boolean isNumbered =
        own == 2 && number.isPresent() && number.get().text().matches(SECTION_NUMBER);
    return isNumbered ? title : Optional.empty();
  }

  private static boolean isCapital(String words) {
    return words.chars().anyMatch(Character::isLetter)
        && words.chars().noneMatch(Character::isLowerCase);
  }
}
