package io.github.kehoach.exchange.csv;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the cells of one row, and keeps what is wrong with them. */
final class RowReader {
  private static final JsonFormat<Deadline> DEADLINES = JsonFormat.deadlines();
  private static final Text WRONG =
      Text.template("“{0}” không dùng được; hãy viết như {1}.", "“{0}” cannot be used; write {1}.");
  private static final Text MISSING =
      Text.template(
          "Ô trống, phải có nội dung như {0}.", "The cell is empty; it needs a value such as {0}.");
  private static final Text TWICE =
      Text.template("“{0}” đứng hai lần trong một ô.", "“{0}” stands twice in one cell.");
  private static final Text NO_JSON =
      Text.template(
          "Không ghi được thành JSON ({0}). Tên không được là tên trường đã có; nội dung phải là"
              + " JSON, chữ nằm trong dấu nháy kép.",
          "It cannot be written as JSON ({0}). A name is not that of a known field; what follows is"
              + " JSON, words in quotation marks.");
  private static final int SHOWN = 60;

  private final int row;
  private final Map<Column, String> cells;
  private final List<CsvProblem> problems;

  /**
   * A reader of one row.
   *
   * @param cells the text of each column that the table has
   * @param problems where to put what is wrong
   */
  RowReader(int row, Map<Column, String> cells, List<CsvProblem> problems) {
    this.row = row;
    this.cells = new EnumMap<>(cells);
    this.problems = problems;
  }

  /** The text of a cell; empty if it is blank or the table has no such column. */
  Optional<String> text(Column column) {
    return Optional.ofNullable(cells.get(column))
        .map(FormulaGuard::unguarded)
        .filter(text -> !isBlank(text));
  }

  private static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** What a cell says; empty if it is blank, or wrong, which is then a problem. */
  <T> Optional<T> value(Column column, Function<String, T> read) {
    Optional<String> text = text(column);
    try {
      return text.map(read);
    } catch (UnusableCell unusable) {
      problem(column, unusable.text());
    } catch (InvalidValueException | UnreadableTextException | NumberFormatException refused) {
      problem(column, WRONG.fill(shortened(text.orElse("")), column.example()));
    }
    return Optional.empty();
  }

  /** What a cell must say. */
  <T> Optional<T> required(Column column, Function<String, T> read) {
    if (text(column).isEmpty()) {
      problem(column, MISSING.fill(column.example()));
    }
    return value(column, read);
  }

  void problem(Column column, Text text) {
    problems.add(CsvProblem.of(row, column, text));
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private <T> List<T> list(Column column, Function<String, T> read) {
    return value(column, cell -> Entries.read(cell, read)).orElse(List.of());
  }

  /** The task of the row without its parts; a title that is missing is a problem. */
  Task.Builder task() {
    Task.Builder task = Task.builder();
    task.title(required(Column.TITLE, text -> text).orElse("–"))
        .number(value(Column.NUMBER, PartNumber::parse).orElse(null))
        .content(text(Column.CONTENT).orElse(null))
        .leads(list(Column.LEADS, Entry::agency))
        .coordinators(list(Column.COORDINATORS, Entry::agency))
        .deliverables(list(Column.DELIVERABLES, Entry::deliverable))
        .deadline(deadline())
        .deadlineText(text(Column.DEADLINE_TEXT).orElse(null))
        .funding(text(Column.FUNDING).orElse(null))
        .carriesOut(list(Column.CARRIES_OUT, Entry::reference))
        .doubts(list(Column.DOUBTS, Entry::doubt))
        .extensions(value(Column.UNKNOWN, RowReader::unknown).orElse(Extensions.none()));
    if (text(Column.UNKNOWN).isPresent()) {
      checkWritable(task.build());
    }
    return task;
  }

  /** What is read is meant to go on as JSON: better to say here what would stop it there. */
  private void checkWritable(Task task) {
    try {
      JsonFormat.plans()
          .write(Plan.builder().addSection(Section.builder().addTask(task).build()).build());
    } catch (InvalidValueException refused) {
      problem(Column.UNKNOWN, NO_JSON.fill(String.valueOf(refused.getMessage())));
    }
  }

  /** From the column that says it exactly; a table without that column has its words. */
  private Deadline deadline() {
    if (!cells.containsKey(Column.DEADLINE)) {
      Optional<CalendarPeriod> issued = value(Column.PLAN_DATE, CalendarPeriod::parse);
      return text(Column.DEADLINE_TEXT)
          .map(
              words ->
                  issued
                      .map(day -> DeadlineWording.read(words, day))
                      .orElseGet(() -> DeadlineWording.read(words))
                      .deadline())
          .orElse(Deadline.unstated());
    }
    Optional<ReadResult<Deadline>> read = text(Column.DEADLINE).map(DEADLINES::check);
    read.stream()
        .flatMap(result -> result.problems().stream())
        .forEach(problem -> problem(Column.DEADLINE, problem.text()));
    return read.flatMap(ReadResult::value).orElse(Deadline.unstated());
  }

  private static Extensions unknown(String cell) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, String> field : Entries.read(cell, Entry::field)) {
      if (fields.put(field.getKey(), field.getValue()) != null) {
        throw new UnusableCell(TWICE.fill(field.getKey()));
      }
    }
    return Extensions.of(fields);
  }
}
