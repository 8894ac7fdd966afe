package io.github.kehoach.exchange.table;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.agency.AgencyReading;
import io.github.kehoach.rules.wording.agency.AgencyReading.Role;
import io.github.kehoach.rules.wording.agency.AgencyWording;
import io.github.kehoach.rules.wording.deadline.DeadlineReading;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a task of the cells of its rows.
 *
 * @param issued date of the plan
 * @param directory where agencies are looked up
 */
record RowTask(CalendarPeriod issued, AgencyDirectory directory) {
  private static final Text DATE =
      new Text(
          "Tệp lưu ô này là ngày dạng số; ngày được đọc như Excel hiện ra. Hãy đối chiếu với bản"
              + " giấy.",
          "The file holds a date as a number here; it was read as Excel shows it. Compare it with"
              + " the paper.");
  private static final Text UNREAD =
      Text.template(
          "Chưa hiểu thời hạn “{0}”; câu chữ được giữ nguyên.",
          "The deadline “{0}” was not understood; its words are kept.");
  private static final Text WORDS = Text.template("“{0}”: {1}", "“{0}”: {1}");

  /** A task that is built, and what there is to say about it. */
  record Built(Task.Builder task, Certainty deadline, List<Note> notes) {}

  /**
   * The task of some cells.
   *
   * @param cells with a title
   */
  Built build(RowCells cells) {
    List<Note> notes = new ArrayList<>();
    Task.Builder task = Task.builder().title(cells.text(Field.TITLE).orElseThrow());
    cells.text(Field.NUMBER).ifPresent(number -> task.number(PartNumber.parse(number)));
    cells.text(Field.CONTENT).ifPresent(task::content);
    agencies(cells, Field.LEADS, Role.LEAD, task, notes);
    agencies(cells, Field.COORDINATORS, Role.COORDINATOR, task, notes);
    for (String product : lines(cells.text(Field.DELIVERABLES))) {
      task.addDeliverable(Deliverable.of(product));
    }
    Certainty certainty = deadline(cells, task, notes);
    task.extensions(extensions(cells));
    return new Built(task, certainty, notes);
  }

  private Certainty deadline(RowCells cells, Task.Builder task, List<Note> notes) {
    Optional<SourceCell> cell = cells.cell(Field.DEADLINE);
    if (cell.isEmpty()) {
      return Certainty.CERTAIN;
    }
    String words = cells.text(Field.DEADLINE).orElseThrow();
    DeadlineReading reading = DeadlineWording.read(words, issued);
    task.deadline(reading.deadline()).deadlineText(words);
    if (cell.get().isDate()) {
      notes.add(new Note(Note.Kind.ASSUMED, cell.get(), DATE));
    }
    if (reading.certainty() == Certainty.UNREAD && reading.problems().isEmpty()) {
      notes.add(new Note(Note.Kind.NOT_UNDERSTOOD, cell.get(), UNREAD.fill(words)));
    }
    remarks(Note.Kind.NOT_UNDERSTOOD, cell.get(), words, reading.problems(), notes);
    remarks(Note.Kind.ASSUMED, cell.get(), words, reading.assumed(), notes);
    return reading.certainty();
  }

  /** Who leads and who helps; a cell may say it itself: "Chủ trì: ...; phối hợp: ...". */
  private void agencies(
      RowCells cells, Field field, Role column, Task.Builder task, List<Note> notes) {
    Optional<String> words = cells.text(field);
    if (words.isEmpty()) {
      return;
    }
    SourceCell cell = cells.cell(field).orElseThrow();
    AgencyReading reading = AgencyWording.read(words.get(), directory, issued.firstDay());
    // Without a directory no name is known, and saying so of each helps nobody.
    boolean names = !directory.agencies().isEmpty();
    List<Remark> problems =
        reading.problems().stream()
            .filter(problem -> names || !problem.code().endsWith("-name"))
            .toList();
    remarks(Note.Kind.NOT_UNDERSTOOD, cell, words.get(), problems, notes);
    remarks(Note.Kind.ASSUMED, cell, words.get(), reading.assumed(), notes);
    for (AgencyReading.Item item : reading.items()) {
      if (item.role().orElse(column) == Role.LEAD) {
        task.addLead(item.ref());
      } else {
        task.addCoordinator(item.ref());
      }
    }
  }

  private static void remarks(
      Note.Kind kind, SourceCell cell, String words, List<Remark> remarks, List<Note> notes) {
    for (Remark remark : remarks) {
      notes.add(new Note(kind, cell, WORDS.fill(remark.span().in(words), remark.text())));
    }
  }

  /** One product a line; a semicolon or a dash parts them too. */
  private static List<String> lines(Optional<String> words) {
    List<String> lines = new ArrayList<>();
    for (String line : words.orElse("").split("[;\n\r]+")) {
      String product = line.strip().replaceFirst("^[-–+•]\\s*", "");
      if (!product.isBlank()) {
        lines.add(product);
      }
    }
    return lines;
  }

  /** Notes and columns that no field is known for stay beside the task, under their headings. */
  private static Extensions extensions(RowCells cells) {
    Extensions all = Extensions.none();
    Optional<String> note = cells.text(Field.NOTE);
    if (note.isPresent()) {
      all = all.with("Ghi chú", json(note.get()));
    }
    for (var other : cells.others().entrySet()) {
      all = all.with(name(other.getKey()), json(RowCells.text(other.getValue())));
    }
    return all;
  }

  /** A heading of plain letters could be the name of a field of its own. */
  private static String name(String heading) {
    return heading.matches("[A-Za-z0-9]+") ? "cột " + heading : heading;
  }

  private static String json(String text) {
    return TextNode.valueOf(text).toString();
  }
}
