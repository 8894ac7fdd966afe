package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.status.DueStatus;
import io.github.kehoach.rules.status.FactFinding;
import io.github.kehoach.rules.status.IndicatorStatus;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.TaskFlag;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.TaskStatus;
import io.github.kehoach.rules.text.AgencyNames;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Style;
import io.github.kehoach.tracker.console.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints what became of a plan: totals, tasks by state, indicators, what is odd in the ledger. */
public final class StatusView {
  private static final Text AS_OF = Text.template("TÌNH HÌNH ĐẾN NGÀY {0}", "STATUS AS OF {0}");
  private static final Text GROUP = Text.template("{0} ({1})", "{0} ({1})");
  private static final Text DAY = Text.template("{0}", "{0}");
  private static final Text INDICATORS =
      Text.template("CHỈ TIÊU CÓ SỐ ĐO ({0})", "INDICATORS WITH READINGS ({0})");
  private static final Text FINDINGS =
      Text.template("PHÁT HIỆN TRONG SỔ THEO DÕI ({0})", "FINDINGS IN THE LEDGER ({0})");
  private static final Text FACT = Text.template("sự việc {0}, {1}: {2}", "fact {0}, {1}: {2}");

  /** The cells in the order of urgency. */
  private static final List<TaskState> ORDER =
      List.of(
          TaskState.OPEN_LATE,
          TaskState.OPEN_IN_TIME,
          TaskState.OPEN_NO_DATE,
          TaskState.DONE_LATE,
          TaskState.DONE_IN_TIME,
          TaskState.DONE_NO_DATE,
          TaskState.CANCELLED);

  private static final Text LATE =
      Text.template("(quá {0} ngày, {1} ngày làm việc)", "(days late: {0}, working days: {1})");

  private final AgencyNames names;
  private final TaskNames tasks;
  private final Screen screen;
  private final StatusReport status;

  /** A view of one plan's status. */
  public StatusView(Plan plan, StatusReport status, Screen screen) {
    this.status = status;
    this.names = AgencyNames.in(plan);
    this.tasks = TaskNames.in(plan);
    this.screen = screen;
  }

  /**
   * Prints a status.
   *
   * @param why whether to print the reason below each task
   */
  public void print(boolean why) {
    screen.heading(AS_OF.fill(status.asOf()));
    new TotalsView(tasks, names, screen).print(status);
    for (TaskState state : ORDER) {
      group(state, status.in(state), why);
    }
    indicators(status.indicators());
    findings(status.findings());
  }

  private void group(TaskState state, List<TaskStatus> tasks, boolean why) {
    if (tasks.isEmpty()) {
      return;
    }
    screen.heading(GROUP.fill(state.text(), tasks.size()));
    Table table = new Table("rlfl");
    for (TaskStatus task : tasks) {
      if (why) {
        Table one = new Table("rlfl");
        row(one, task);
        one.print(screen, 2);
        task.reason()
            .in(screen.language())
            .lines()
            .skip(1)
            .forEach(line -> screen.paragraph(Style.DIM, line.strip(), 4 + indent(line)));
      } else {
        row(table, task);
      }
    }
    if (!why) {
      table.print(screen, 2);
    }
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private void row(Table table, TaskStatus task) {
    String flags =
        task.flags().stream()
            .sorted()
            .map(TaskFlag::text)
            .map(screen::say)
            .collect(Collectors.joining(", "));
    table.row(
        tasks.task(task.pointer(), Optional.of(task.number())),
        day(task).map(one -> screen.say(DAY.fill(one))).orElse("–"),
        task.title(),
        LeadWords.of(task.leads(), task.holders(), names));
    String note = (late(task) + (flags.isEmpty() ? "" : "[" + flags + "]")).strip();
    if (!note.isEmpty()) { // below, where it takes no room from the title
      table.note(note);
    }
  }

  /** For how long it has been late, also in working days, which is what an agency had for it. */
  private String late(TaskStatus task) {
    int days = status.daysOverdue(task);
    int working = status.workingDaysOverdue(task, WorkingCalendar.vietnam());
    return days == 0 ? "" : screen.say(LATE.fill(days, working)) + " ";
  }

  /** When it was done; else the first day that was missed; else the next. */
  private static Optional<LocalDate> day(TaskStatus task) {
    return task.doneOn()
        .or(() -> task.overdue().stream().findFirst())
        .or(task::nextDue)
        .or(() -> task.due().stream().map(DueStatus::day).findFirst());
  }

  private void indicators(List<IndicatorStatus> indicators) {
    List<IndicatorStatus> read =
        indicators.stream().filter(one -> one.reading().isPresent()).toList();
    if (read.isEmpty()) {
      return;
    }
    screen.heading(INDICATORS.fill(read.size()));
    Table table = new Table("rflrl");
    for (IndicatorStatus one : read) {
      table.row(
          one.number().orElse("–"),
          one.name(),
          one.reading().map(reading -> reading.period().toString()).orElse(""),
          one.reading()
              .flatMap(
                  reading ->
                      reading.words().or(() -> reading.value().map(BigDecimal::toPlainString)))
              .orElse(""),
          one.attainment().map(AttainmentWords::of).map(screen::say).orElse(""));
    }
    table.print(screen, 2);
  }

  private void findings(List<FactFinding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    screen.heading(FINDINGS.fill(findings.size()));
    for (FactFinding one : findings) {
      screen.paragraph(
          screen.say(FACT.fill(one.fact() + 1, one.issue().severity().text(), one.text())), 2);
      screen.paragraph("→ " + screen.say(one.hint()), 4);
    }
  }
}
