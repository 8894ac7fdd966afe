package io.github.kehoach.rules.wording.cell;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.agency.AgencyReading;
import io.github.kehoach.rules.wording.agency.AgencyReading.Role;
import io.github.kehoach.rules.wording.agency.AgencyWording;
import io.github.kehoach.rules.wording.deadline.DeadlineReading;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row of a table or database as a task: number, title, who leads, by when, what must come
 * out, each in the words that stand there. Null and blank cells are absent. Any words give a
 * reading, never an exception; what could not be read keeps its words and is told.
 *
 * <pre>{@code
 * TaskReading row =
 *     TaskCells.in(directory, CalendarPeriod.day(2025, 2, 20))
 *         .number(rs.getString("stt"))
 *         .title(rs.getString("noi_dung"))
 *         .lead(rs.getString("chu_tri"))
 *         .deadline(rs.getString("thoi_han"))
 *         .product(rs.getString("san_pham"))
 *         .read();
 * }</pre>
 *
 * <p>Used by one thread.
 */
public final class TaskCells {
  private final AgencyDirectory directory;
  private final CalendarPeriod issued;
  private final Map<TaskCell, String> cells = new EnumMap<>(TaskCell.class);
  private final List<CellRemark> remarks = new ArrayList<>();

  private TaskCells(AgencyDirectory directory, CalendarPeriod issued) {
    this.directory = Objects.requireNonNull(directory, "directory");
    this.issued = Objects.requireNonNull(issued, "issued");
  }

  /**
   * A row of a plan, with nothing in it yet.
   *
   * @param directory the agencies that its cells name
   * @param issued the plan's date, as far as it is known
   */
  public static TaskCells in(AgencyDirectory directory, CalendarPeriod issued) {
    return new TaskCells(directory, issued);
  }

  /** The number as printed; null or blank if there is none. */
  public TaskCells number(@Nullable String words) {
    return put(TaskCell.NUMBER, words);
  }

  /** What is to be done; null or blank if there is nothing. */
  public TaskCells title(@Nullable String words) {
    return put(TaskCell.TITLE, words);
  }

  /** What more there is to say; null or blank if there is nothing. */
  public TaskCells content(@Nullable String words) {
    return put(TaskCell.CONTENT, words);
  }

  /** Who leads, one or several; null or blank if nobody is named. */
  public TaskCells lead(@Nullable String words) {
    return put(TaskCell.LEAD, words);
  }

  /** Who helps, one or several; null or blank if nobody is named. */
  public TaskCells coordinator(@Nullable String words) {
    return put(TaskCell.COORDINATOR, words);
  }

  /** By when; null or blank if nothing is said. */
  public TaskCells deadline(@Nullable String words) {
    return put(TaskCell.DEADLINE, words);
  }

  /** What must come out, a line a product; null or blank if nothing is said. */
  public TaskCells product(@Nullable String words) {
    return put(TaskCell.PRODUCT, words);
  }

  private TaskCells put(TaskCell cell, @Nullable String words) {
    String bare = words == null ? "" : words.strip();
    if (bare.isEmpty()) {
      cells.remove(cell);
    } else {
      cells.put(cell, bare);
    }
    return this;
  }

  /** The task of the row, and what is to be said about its cells. */
  public TaskReading read() {
    remarks.clear();
    Task.Builder task = Task.builder();
    words(TaskCell.NUMBER).flatMap(this::taskNumber).ifPresent(task::number);
    words(TaskCell.CONTENT).ifPresent(task::content);
    List<AgencyRef> leads = new ArrayList<>();
    List<AgencyRef> coordinators = new ArrayList<>();
    words(TaskCell.LEAD)
        .map(words -> agencies(TaskCell.LEAD, words))
        .ifPresent(cell -> divide(cell, Role.LEAD, leads, coordinators));
    words(TaskCell.COORDINATOR)
        .map(words -> agencies(TaskCell.COORDINATOR, words))
        .ifPresent(cell -> divide(cell, Role.COORDINATOR, leads, coordinators));
    task.leads(leads).coordinators(coordinators);
    words(TaskCell.DEADLINE).ifPresent(words -> deadline(words, task));
    words(TaskCell.PRODUCT).ifPresent(words -> task.deliverables(products(words)));
    Optional<String> title = words(TaskCell.TITLE);
    if (title.isEmpty()) {
      remarks.add(new CellRemark(TaskCell.TITLE, "no-title", "", text("cell.noTitle")));
    }
    return new TaskReading(title.map(words -> task.title(words).build()), remarks);
  }

  private Optional<String> words(TaskCell cell) {
    return Optional.ofNullable(cells.get(cell));
  }

  private Optional<PartNumber> taskNumber(String words) {
    try {
      return Optional.of(PartNumber.parse(words));
    } catch (UnreadableTextException none) {
      remarks.add(
          new CellRemark(TaskCell.NUMBER, "no-number", words, text("cell.noNumber", words)));
      return Optional.empty();
    }
  }

  /** "Chủ trì: ...; phối hợp: ..." in one cell says itself who leads; else the column says it. */
  private static void divide(
      AgencyReading cell, Role column, List<AgencyRef> leads, List<AgencyRef> coordinators) {
    for (AgencyReading.Item item : cell.items()) {
      (item.role().orElse(column) == Role.LEAD ? leads : coordinators).add(item.ref());
    }
  }

  private AgencyReading agencies(TaskCell cell, String words) {
    AgencyReading reading = AgencyWording.read(words, directory, issued.firstDay());
    tell(cell, words, reading.assumed());
    tell(cell, words, reading.problems());
    return reading;
  }

  private void deadline(String words, Task.Builder task) {
    DeadlineReading reading = DeadlineWording.read(words, issued);
    tell(TaskCell.DEADLINE, words, reading.assumed());
    tell(TaskCell.DEADLINE, words, reading.problems());
    task.deadline(reading.deadline()).deadlineText(words);
  }

  private static List<Deliverable> products(String words) {
    return words
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Deliverable::of)
        .toList();
  }

  private void tell(TaskCell cell, String words, List<Remark> said) {
    for (Remark remark : said) {
      String quoted = remark.span().in(words);
      remarks.add(
          new CellRemark(cell, remark.code(), quoted, text("cell." + cell, quoted, remark.text())));
    }
  }
}
