package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.text.AgencyNames;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Style;
import io.github.kehoach.tracker.console.Table;
import java.util.Map;
import java.util.Optional;

/** Prints who made a plan, and the plan in figures. */
public final class OverviewView {
  private static final Text NUMBER = Text.template("Kế hoạch số {0}, {1}", "Plan {0}, {1}");
  private static final Text NO_NUMBER = new Text("(không ghi số)", "(no number)");
  private static final Text NO_DATE = new Text("không ghi ngày", "no date");
  private static final Text FIGURES = new Text("SỐ LIỆU TỔNG HỢP", "IN FIGURES");
  private static final Text COUNTS =
      Text.template(
          "{0} mục, {1} nhiệm vụ, {2} chỉ tiêu có kết quả phải đạt, {3} chế độ báo cáo.",
          "{0} sections, {1} tasks, {2} indicators with a target, {3} reporting duties.");
  private static final Text DOUBTS =
      Text.template(
          "{0} chỗ bản in còn nghi vấn (xem bằng “kehoach show”).",
          "{0} places where the print leaves a doubt (see “kehoach show”).");
  private static final Text BY_DEADLINE =
      new Text("Nhiệm vụ theo loại thời hạn", "Tasks by kind of deadline");
  private static final Text BY_LEAD =
      new Text("Nhiệm vụ theo cơ quan chủ trì", "Tasks by lead agency");
  private static final Text BY_TARGET =
      new Text("Chỉ tiêu theo cách đặt kết quả", "Indicators by kind of target");

  private final Screen screen;

  /** A view on a screen. */
  public OverviewView(Screen screen) {
    this.screen = screen;
  }

  /** Prints number, date, issuer and title. */
  public void head(Plan plan) {
    Document document = plan.document();
    Text number = document.number().map(n -> Text.same(n.toString())).orElse(NO_NUMBER);
    Text date = document.date().map(day -> Text.template("{0}", "{0}").fill(day)).orElse(NO_DATE);
    screen.line(Style.BOLD, screen.say(NUMBER.fill(number, date)));
    Optional<AgencyId> issuer = document.issuer();
    issuer.ifPresent(id -> screen.line(AgencyNames.in(plan).of(id)));
    document.title().ifPresent(title -> screen.paragraph(title, 0));
  }

  /** Prints the figures. */
  public void figures(Figures figures) {
    screen.heading(FIGURES);
    screen.paragraph(
        screen.say(
            COUNTS.fill(
                figures.sections(),
                figures.tasks(),
                figures.indicators(),
                figures.reportingDuties())),
        2);
    if (figures.doubts() > 0) {
      screen.paragraph(screen.say(DOUBTS.fill(figures.doubts())), 2);
    }
    Table deadlines = new Table("rf");
    figures.byDeadline().forEach((kind, count) -> deadlines.row(count, screen.say(kind)));
    table(BY_DEADLINE, deadlines);
    table(BY_LEAD, counts(figures.byLead()));
    Table targets = new Table("rf");
    figures.byTarget().forEach((kind, count) -> targets.row(count, screen.say(kind)));
    table(BY_TARGET, targets);
  }

  private static Table counts(Map<String, Integer> counts) {
    Table table = new Table("rf");
    counts.forEach((name, count) -> table.row(count, name));
    return table;
  }

  private void table(Text heading, Table table) {
    if (!table.isEmpty()) {
      screen.line();
      screen.line("  " + screen.say(heading));
      table.print(screen, 4);
    }
  }
}
