package io.github.kehoach.exchange.table;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.period.CalendarPeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads a table of tasks, from Excel (.xlsx) or CSV, as a plan. Immutable and thread-safe.
 *
 * <pre>{@code
 * ImportedTable table =
 *     TableImport.issued(CalendarPeriod.parse("2025-02-20")).with(directory).read(path);
 * table.plan();                                   // sections and tasks
 * table.notes(Note.Kind.NOT_UNDERSTOOD);          // "Sheet1!F7: ..."
 * }</pre>
 *
 * <p>CSV may be parted by comma, semicolon or tab, in UTF-8, UTF-16 with its mark or Windows-1258.
 *
 * <p>Laws: {@code import-nothing-dropped}.
 */
public final class TableImport {
  private static final Text NO_TABLE =
      new Text(
          "Không thấy hàng tên cột. Cần có cột “Nhiệm vụ” (hoặc “Nội dung”) và ít nhất một cột"
              + " như “STT”, “Cơ quan chủ trì”, “Thời gian”, “Sản phẩm”.",
          "No row of headings was found. There must be a column “Nhiệm vụ” (or “Nội dung”) and at"
              + " least one such as “STT”, “Cơ quan chủ trì”, “Thời gian”, “Sản phẩm”.");
  private static final Text SEVERAL =
      Text.template(
          "Có nhiều trang tính là bảng nhiệm vụ: {0}. Hãy chọn một trang.",
          "Several sheets are tables of tasks: {0}. Choose one.");
  private static final Text NO_SHEET =
      Text.template(
          "Không có trang tính “{0}” là bảng nhiệm vụ. Các trang có bảng: {1}.",
          "There is no sheet “{0}” that is a table of tasks. Sheets with a table: {1}.");

  private final CalendarPeriod issued;
  private final AgencyDirectory directory;
  private final Optional<String> sheet;

  private TableImport(CalendarPeriod issued, AgencyDirectory directory, Optional<String> sheet) {
    this.issued = issued;
    this.directory = directory;
    this.sheet = sheet;
  }

  /**
   * An import of a plan of a date, which dates without a year are read by.
   *
   * @param issued a day, a month or a year; not null
   */
  public static TableImport issued(CalendarPeriod issued) {
    return new TableImport(
        Objects.requireNonNull(issued, "issued"), AgencyDirectory.empty(), Optional.empty());
  }

  /** This import with the agencies that names are looked up in; without, names stay words. */
  public TableImport with(AgencyDirectory agencies) {
    return new TableImport(issued, Objects.requireNonNull(agencies, "agencies"), sheet);
  }

  /** This import of one sheet, needed if several are tables of tasks. */
  public TableImport sheet(String name) {
    return new TableImport(issued, directory, Optional.of(name));
  }

  /**
   * The table in a file.
   *
   * @throws UnusableTableException if the file is no table of tasks, with what to do
   * @throws IOException if it cannot be read at all
   */
  public ImportedTable read(Path file) throws IOException {
    return read(Files.readAllBytes(file));
  }

  /**
   * The table in the bytes of a file.
   *
   * @throws UnusableTableException if the file is no table of tasks, with what to do
   */
  public ImportedTable read(byte[] file) {
    SourceSheet chosen = chosen(SourceFile.sheets(file));
    Headings headings =
        Headings.find(chosen.rows()).orElseThrow(() -> new UnusableTableException(NO_TABLE));
    return new TableReader(chosen, headings, new RowTask(issued, directory)).read();
  }

  private SourceSheet chosen(List<SourceSheet> sheets) {
    List<SourceSheet> tables =
        sheets.stream().filter(each -> Headings.find(each.rows()).isPresent()).toList();
    if (sheet.isPresent()) {
      return tables.stream()
          .filter(each -> each.name().equals(sheet.get()))
          .findFirst()
          .orElseThrow(() -> new UnusableTableException(NO_SHEET.fill(sheet.get(), names(tables))));
    }
    if (tables.isEmpty()) {
      throw new UnusableTableException(NO_TABLE);
    }
    if (tables.size() > 1) {
      throw new UnusableTableException(SEVERAL.fill(names(tables)));
    }
    return tables.get(0);
  }

  private static String names(List<SourceSheet> sheets) {
    return sheets.stream().map(SourceSheet::name).collect(Collectors.joining(", "));
  }
}
