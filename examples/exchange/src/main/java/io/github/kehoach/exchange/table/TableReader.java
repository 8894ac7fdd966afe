package io.github.kehoach.exchange.table;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Walks down the rows of one table. For one use. */
final class TableReader {
  private static final Text STRAY =
      Text.template(
          "“{0}” không thuộc nhiệm vụ nào (hàng không có nội dung nhiệm vụ), nên không đưa vào kế"
              + " hoạch.",
          "“{0}” belongs to no task (its row has none), so it is not in the plan.");
  private static final Text CONTINUED =
      Text.template(
          "Hàng không có số thứ tự; “{0}” được nối vào nhiệm vụ ở hàng {1}.",
          "The row has no number; “{0}” was added to the task of row {1}.");
  private static final Text TOTAL =
      Text.template(
          "“{0}” thuộc hàng tổng cộng, nên không đưa vào kế hoạch.",
          "“{0}” stands in a row of totals, so it is not in the plan.");
  private static final Text ABOVE =
      Text.template(
          "“{0}” đứng trên hàng tên cột, nên không đưa vào kế hoạch.",
          "“{0}” stands above the headings, so it is not in the plan.");

  private final SourceSheet sheet;
  private final Headings headings;
  private final RowTask rowTask;
  private final List<Note> notes = new ArrayList<>();
  private final List<ImportedTask> tasks = new ArrayList<>();
  private final SectionTree sections = new SectionTree();
  private Optional<RowCells> open = Optional.empty();

  TableReader(SourceSheet sheet, Headings headings, RowTask rowTask) {
    this.sheet = sheet;
    this.headings = headings;
    this.rowTask = rowTask;
  }

  ImportedTable read() {
    List<SourceCell> preface =
        sheet.rows().subList(0, headings.firstRow()).stream()
            .flatMap(row -> row.all().stream())
            .filter(cell -> !cell.isCopy())
            .toList();
    preface.forEach(cell -> notTaken(cell, ABOVE));
    sheet.rows().stream().skip((long) headings.firstRow() + headings.rows()).forEach(this::row);
    close();
    Plan plan =
        Plan.builder()
            .document(Document.builder().date(rowTask.issued()).build())
            .sections(sections.build())
            .build();
    return new ImportedTable(plan, tasks, preface, headings.cells(), notes);
  }

  private void row(SourceRow row) {
    switch (RowKind.of(row, headings, open.isEmpty())) {
      case NOTHING, HEADINGS -> {}
      case TOTAL -> own(row).forEach(cell -> notTaken(cell, TOTAL));
      case SECTION -> section(row);
      case TASK -> {
        close();
        open = Optional.of(new RowCells(row, headings));
        unreachable(row);
      }
      case CONTINUED -> {
        RowCells task = open.orElseThrow();
        task.add(row, headings, false);
        own(row)
            .filter(this::isInAColumn)
            .forEach(
                cell ->
                    notes.add(
                        new Note(
                            Note.Kind.ASSUMED, cell, CONTINUED.fill(cell.text(), task.row()))));
        unreachable(row);
      }
      case STRAY -> own(row).forEach(cell -> notTaken(cell, STRAY));
    }
  }

  private void section(SourceRow row) {
    close();
    SourceCell words = RowKind.sectionCell(row, headings).orElseThrow();
    Optional<String> number =
        headings
            .cell(row, Field.NUMBER)
            .filter(cell -> !cell.isCopy() && !cell.equals(words))
            .map(SourceCell::text);
    sections.section(number, words.text());
  }

  private Stream<SourceCell> own(SourceRow row) {
    return row.all().stream().filter(cell -> !cell.isCopy());
  }

  private boolean isInAColumn(SourceCell cell) {
    return headings.fields().containsValue(cell.column())
        || headings.others().containsKey(cell.column());
  }

  /** Cells beside the table, in columns without a heading. */
  private void unreachable(SourceRow row) {
    own(row).filter(cell -> !isInAColumn(cell)).forEach(cell -> notTaken(cell, STRAY));
  }

  private void notTaken(SourceCell cell, Text why) {
    notes.add(new Note(Note.Kind.NOT_TAKEN, cell, why.fill(cell.text())));
  }

  private void close() {
    open.ifPresent(
        cells -> {
          RowTask.Built built = rowTask.build(cells);
          Task task = built.task().build();
          tasks.add(new ImportedTask(task, cells.byField(), built.deadline()));
          notes.addAll(built.notes());
          sections.task(cells.text(Field.NUMBER).orElse(""), built.task());
        });
    open = Optional.empty();
  }
}
