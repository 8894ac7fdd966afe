package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.cascade.Carrier;
import io.github.kehoach.rules.cascade.CascadeReport;
import io.github.kehoach.rules.cascade.TaskCoverage;
import io.github.kehoach.rules.cascade.TaskCoverage.Fulfilment;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.compare.DeadlineOrder;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.DeadlineText;
import io.github.kehoach.tracker.console.Columns;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Style;
import io.github.kehoach.tracker.console.Table;
import java.util.List;

/** Prints what a lower plan does with each task of the plan above it. */
public final class CascadeView {
  private static final Text UNDER = new Text("thực hiện", "carries out");
  private static final Text TASKS =
      Text.template("NHIỆM VỤ CẤP TRÊN GIAO ({0})", "TASKS GIVEN BY THE UPPER PLAN ({0})");
  private static final Text FIGURE = Text.template("{0}: {1}", "{0}: {1}");
  private static final Text WITHOUT_SOURCE =
      Text.template(
          "KHÔNG CÓ NHIỆM VỤ TƯƠNG ỨNG Ở CẤP TRÊN ({0})", "WITHOUT A COUNTERPART ABOVE ({0})");
  private static final Text COORDINATED =
      Text.template("PHỐI HỢP CHƯA NHẮC ĐẾN ({0})", "COORDINATION NOT TAKEN UP ({0})");
  private static final Text FINDINGS =
      new Text("PHÁT HIỆN (ngoài danh sách trên)", "FINDINGS (besides the list above)");
  private static final String LISTED = "cascade-task-without-source";
  private static final Text NO_DEADLINE = new Text("không ghi hạn", "no deadline");

  private final Screen screen;
  private final FindingsView findings;

  /** A view on a screen. */
  public CascadeView(Screen screen, FindingsView findings) {
    this.screen = screen;
    this.findings = findings;
  }

  /** Prints the whole report. */
  public void print(Plan lower, Plan upper, CascadeReport report) {
    OverviewView overview = new OverviewView(screen);
    overview.head(lower);
    screen.line(Style.DIM, screen.say(UNDER));
    overview.head(upper);
    screen.heading(TASKS.fill(report.tasks().size()));
    for (Fulfilment fulfilment : Fulfilment.values()) {
      screen.line("  " + screen.say(FIGURE.fill(fulfilment.text(), report.count(fulfilment))));
    }
    screen.line();
    report.tasks().forEach(this::task);
    list(COORDINATED, report.coordinated());
    list(WITHOUT_SOURCE, report.withoutSource());
    screen.heading(FINDINGS);
    findings.print(unlisted(report.report()));
  }

  /** The findings that the list above has not told yet. */
  private static Report unlisted(Report report) {
    return report.toBuilder()
        .findings(report.findings().stream().filter(one -> !LISTED.equals(one.rule())).toList())
        .build();
  }

  private void task(TaskCoverage task) {
    TaskVisit upper = task.upper();
    String head = upper.path() + "  " + deadline(upper) + "  ";
    screen.line(
        style(task.fulfilment()),
        mark(task.fulfilment())
            + " "
            + head
            + Columns.cut(
                upper.task().title(), Math.max(10, screen.width() - 2 - Columns.of(head))));
    for (Carrier carrier : task.carriers()) {
      String line =
          screen.say(carrier.lower().place().subject()) + "  " + deadline(carrier.lower());
      screen.paragraph("← " + line, 6);
    }
    if (task.fulfilment() != Fulfilment.KEPT) {
      screen.paragraph(screen.say(task.fulfilment().text()), 6);
    }
  }

  /** As printed, else the typed deadline in words. */
  private String deadline(TaskVisit task) {
    return task.deadlineText()
        .orElseGet(
            () ->
                DeadlineOrder.duties(task.deadline()).stream()
                    .map(duty -> screen.say(DeadlineText.of(duty)))
                    .reduce((one, other) -> one + "; " + other)
                    .orElseGet(() -> screen.say(NO_DEADLINE)));
  }

  private static String mark(Fulfilment fulfilment) {
    return switch (fulfilment) {
      case KEPT, THE_PLAN_ITSELF -> "✓";
      case NOT_DECIDED -> "?";
      case LOOSENED -> "✗";
      case NOT_CARRIED_OUT -> "–";
    };
  }

  private static Style style(Fulfilment fulfilment) {
    return switch (fulfilment) {
      case LOOSENED -> Style.RED;
      case NOT_CARRIED_OUT -> Style.YELLOW;
      case KEPT, THE_PLAN_ITSELF, NOT_DECIDED -> Style.PLAIN;
    };
  }

  private void list(Text heading, List<TaskVisit> tasks) {
    if (tasks.isEmpty()) {
      return;
    }
    screen.heading(heading.fill(tasks.size()));
    Table table = new Table("lf");
    tasks.forEach(task -> table.row(screen.say(task.place().subject()), task.task().title()));
    table.print(screen, 2);
  }
}
