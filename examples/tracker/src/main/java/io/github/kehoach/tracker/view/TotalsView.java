package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.status.Holder;
import io.github.kehoach.rules.status.Rate;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.Tally;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.Totals;
import io.github.kehoach.rules.text.AgencyNames;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Table;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints totals by section and by lead. The last four columns sum to the first; a rate stands with
 * what it is a share of.
 */
public final class TotalsView {
  private static final Text BY_SECTION = new Text("THEO MỤC", "BY SECTION");
  private static final Text BY_LEAD = new Text("THEO CƠ QUAN CHỦ TRÌ", "BY LEAD");
  private static final Text BY_HOLDER = new Text("THEO CƠ QUAN HIỆN NAY", "BY PRESENT AGENCY");
  private static final Text ALL = new Text("Tất cả", "All");
  private static final Text NOBODY = new Text("(không có chủ trì)", "(nobody leads)");
  private static final Text TASKS = new Text("tổng", "tasks");
  private static final Text DONE = new Text("xong", "done");
  private static final Text OVERDUE = new Text("quá hạn", "late");
  private static final Text OPEN = new Text("còn", "open");
  private static final Text CANCELLED = new Text("dừng", "off");
  private static final Text SHARE = Text.template(" = {0} %", " = {0} %");
  private static final Text RATE = new Text("tỷ lệ xong", "share done");

  private final TaskNames tasks;
  private final AgencyNames names;
  private final Screen screen;

  TotalsView(TaskNames tasks, AgencyNames names, Screen screen) {
    this.tasks = tasks;
    this.names = names;
    this.screen = screen;
  }

  /** Prints the totals; by present holder too where a directory told who that is. */
  public void print(StatusReport status) {
    Totals totals = status.totals();
    Table all = table(BY_SECTION);
    row(all, screen.say(ALL), totals.all());
    totals.bySection().forEach(row -> row(all, tasks.section(row), row.tally()));
    screen.line();
    all.print(screen, 2);
    Table leads = table(BY_LEAD);
    totals
        .byLead()
        .forEach(
            row ->
                row(
                    leads,
                    row.leads().isEmpty() ? screen.say(NOBODY) : names.of(row.leads()),
                    row.tally()));
    screen.line();
    leads.print(screen, 2);
    if (status.tasks().stream().anyMatch(task -> !task.holders().isEmpty())) {
      Table holders = table(BY_HOLDER);
      status.byHolder().forEach(row -> row(holders, words(row.holders()), row.tally()));
      screen.line();
      holders.print(screen, 2);
    }
  }

  private String words(List<Holder> holders) {
    return holders.isEmpty()
        ? screen.say(NOBODY)
        : holders.stream().map(Holder::words).collect(Collectors.joining("; "));
  }

  private Table table(Text heading) {
    return new Table("frrrrrr")
        .row(
            screen.say(heading),
            screen.say(TASKS),
            screen.say(DONE),
            screen.say(OVERDUE),
            screen.say(OPEN),
            screen.say(CANCELLED),
            screen.say(RATE));
  }

  private void row(Table table, String name, Tally tally) {
    int open = tally.count(TaskState.OPEN_IN_TIME) + tally.count(TaskState.OPEN_NO_DATE);
    Rate done = tally.doneRate();
    table.row(
        name,
        tally.tasks(),
        done.numerator(),
        tally.count(TaskState.OPEN_LATE),
        open,
        tally.count(TaskState.CANCELLED),
        done + done.percent().map(share -> screen.say(SHARE.fill(Decimals.of(share)))).orElse(""));
  }
}
