package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.status.AgendaReport;
import io.github.kehoach.rules.text.AgencyNames;
import io.github.kehoach.rules.text.TriggerText;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Style;
import io.github.kehoach.tracker.console.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints an agenda: the calendar, and what has no due day and why. */
public final class AgendaView {
  private static final Text DAILY =
      Text.template("HẰNG NGÀY ({0} lần đến hạn)", "EVERY DAY (due {0} times)");
  private static final Text STANDING =
      Text.template(
          "THƯỜNG XUYÊN, không có ngày đến hạn ({0})", "STANDING DUTIES, never due ({0})");
  private static final Text OPEN =
      Text.template(
          "HOÀN THÀNH SAU, chưa có hạn cuối ({0})", "OPEN, to be finished without an end ({0})");
  private static final Text ON_DEMAND = Text.template("KHI PHÁT SINH ({0})", "ON DEMAND ({0})");
  private static final Text WAITING =
      Text.template(
          "CHỜ SỰ KIỆN, chưa tính được ngày ({0})", "WAITING FOR AN EVENT, no date yet ({0})");
  private static final Text RELEASED =
      Text.template(
          "ĐÃ ĐỦ ĐIỀU KIỆN THỰC HIỆN, không có ngày đến hạn ({0})",
          "READY TO BE DONE, no due day ({0})");
  private static final Text UNDATED =
      Text.template("THIẾU DỮ KIỆN ĐỂ TÍNH NGÀY ({0})", "NO DATE FOLLOWS ({0})");
  private static final Text UNREAD =
      Text.template("CHƯA HIỂU ĐƯỢC THỜI HẠN ({0})", "DEADLINES NOT UNDERSTOOD ({0})");
  private static final Text NOTHING = new Text("(không có)", "(nothing)");

  private final AgendaReport agenda;
  private final AgencyNames names;
  private final TaskNames tasks;
  private final Screen screen;

  /** A view of what a plan asks for. */
  public AgendaView(Plan plan, AgendaReport agenda, Screen screen) {
    this.agenda = agenda;
    this.names = AgencyNames.in(plan);
    this.tasks = TaskNames.in(plan);
    this.screen = screen;
  }

  /**
   * Prints the calendar, a line a due day. What is due every day has one line below, where one a
   * day would hide the others.
   *
   * @param due which due days
   * @param why whether to print the reason below each
   */
  public void calendar(List<AgendaReport.Due> due, boolean why) {
    List<AgendaReport.Due> entries = due.stream().filter(entry -> !isDaily(entry)).toList();
    if (due.isEmpty()) {
      screen.line("  " + screen.say(NOTHING));
      return;
    }
    Table table = new Table("lrfl");
    for (AgendaReport.Due entry : entries) {
      if (why) {
        Table one = new Table("lrfl");
        row(one, entry);
        one.print(screen, 2);
        entry
            .reason()
            .in(screen.language())
            .lines()
            .forEach(line -> screen.paragraph(Style.DIM, line.strip(), 6 + indent(line)));
      } else {
        row(table, entry);
      }
    }
    if (!why) {
      table.print(screen, 2);
    }
    daily(due.stream().filter(AgendaView::isDaily).toList());
  }

  private static boolean isDaily(AgendaReport.Due entry) {
    return entry.occurrence().part().deadline() instanceof Deadline.Every every
        && every.cycle() == Cycle.DAY;
  }

  private void daily(List<AgendaReport.Due> entries) {
    if (entries.isEmpty()) {
      return;
    }
    screen.heading(DAILY.fill(entries.size()));
    Table table = new Table("rfl");
    Set<String> named = new HashSet<>();
    for (AgendaReport.Due entry : entries) {
      if (named.add(entry.item().pointer() + " " + entry.occurrence().part().index())) {
        table.row(
            number(entry.item()),
            scope(entry.occurrence().part()) + entry.item().title(),
            leads(entry.item()));
      }
    }
    table.print(screen, 2);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private void row(Table table, AgendaReport.Due entry) {
    SimplePart part = entry.occurrence().part();
    table.row(
        screen.say(Text.template("{0}", "{0}").fill(entry.occurrence().day())),
        number(entry.item()),
        (entry.isRecurring() ? "↻ " : "") + scope(part) + entry.item().title(),
        leads(entry.item()));
  }

  /** Prints everything that has no due day, each group with its reason. */
  public void withoutDates() {
    group(STANDING, agenda.standing());
    group(OPEN, agenda.open());
    group(ON_DEMAND, agenda.onDemand());
    waiting();
    group(RELEASED, agenda.released());
    group(UNDATED, agenda.undated());
    group(UNREAD, agenda.unread());
  }

  private <T> void group(Text heading, List<AgendaReport.Undated<T>> entries) {
    if (entries.isEmpty()) {
      return;
    }
    screen.heading(heading.fill(entries.size()));
    Table table = new Table("rfl");
    for (AgendaReport.Undated<T> entry : entries) {
      table.row(
          number(entry.item()), scope(entry.part()) + entry.item().title(), leads(entry.item()));
    }
    table.print(screen, 2);
  }

  private void waiting() {
    if (agenda.awaited().isEmpty()) {
      return;
    }
    screen.heading(WAITING.fill(agenda.awaited().size()));
    Table table = new Table("rlf");
    agenda
        .awaited()
        .forEach(
            entry ->
                table.row(
                    number(entry.item()),
                    screen.say(TriggerText.heading(entry.what().deadline().trigger())),
                    scope(entry.part()) + entry.item().title()));
    table.print(screen, 2);
  }

  private String leads(AgendaReport.Item item) {
    return LeadWords.of(item.leads(), item.holders(), names);
  }

  /** A scope in brackets, or nothing. */
  private static String scope(SimplePart part) {
    return part.scope().map(scope -> "[" + scope + "] ").orElse("");
  }

  private String number(AgendaReport.Item item) {
    return tasks.task(item.pointer(), item.number());
  }
}
