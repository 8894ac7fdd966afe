package io.github.kehoach.exchange.csv;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a task as a row. */
final class RowWriter {
  private static final JsonFormat<Deadline> DEADLINES = JsonFormat.deadlines().compact();

  private RowWriter() {}

  /**
   * The cells of a task.
   *
   * @param section place of its section among those that have tasks of their own, from 1
   */
  static List<String> cells(TaskVisit visit, int section) {
    return Stream.of(Column.values())
        .map(column -> FormulaGuard.guarded(cell(visit, section, column)))
        .toList();
  }

  private static String cell(TaskVisit visit, int section, Column column) {
    Task task = visit.task();
    return switch (column) {
      case PLAN_NUMBER -> visit.head().document().number().map(DocumentNumber::toString).orElse("");
      case PLAN_DATE -> visit.head().document().date().map(CalendarPeriod::toString).orElse("");
      case SECTION -> Integer.toString(section);
      case SECTION_NUMBER -> visit.section().number().map(PartNumber::toString).orElse("");
      case SECTION_TITLE -> visit.section().title().orElse("");
      case PATH -> visit.path();
      case LEVEL -> Integer.toString(level(visit));
      case NUMBER -> task.number().map(PartNumber::toString).orElse("");
      case TITLE -> task.title();
      case CONTENT -> task.content().orElse("");
      case LEADS -> Entries.write(task.leads(), Entry::agency);
      case COORDINATORS -> Entries.write(task.coordinators(), Entry::agency);
      case DELIVERABLES -> Entries.write(task.deliverables(), RowWriter::deliverable);
      case DEADLINE_TEXT -> task.deadlineText().orElse("");
      case DEADLINE ->
          task.deadline().equals(Deadline.unstated()) ? "" : DEADLINES.write(task.deadline());
      case FUNDING -> task.funding().orElse("");
      case CARRIES_OUT -> Entries.write(task.carriesOut(), Entry::reference);
      case DOUBTS ->
          Entries.write(task.doubts(), doubt -> Entry.field(doubt.field(), doubt.note()));
      case UNKNOWN ->
          Entries.write(List.copyOf(task.extensions().asMap().entrySet()), RowWriter::unknown);
    };
  }

  private static int level(TaskVisit visit) {
    int level = 1;
    for (Optional<TaskVisit> above = visit.parent();
        above.isPresent();
        above = above.get().parent()) {
      level++;
    }
    return level;
  }

  private static String deliverable(Deliverable deliverable) {
    return Entries.escape(deliverable.text(), "");
  }

  private static String unknown(Map.Entry<String, String> field) {
    return Entry.field(field.getKey(), field.getValue());
  }
}
