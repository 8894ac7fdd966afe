package io.github.kehoach.tracker.view;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.Problem;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.console.Table;
import io.github.kehoach.tracker.input.RuleTally;
import io.github.kehoach.tracker.input.StreamTally;

/** Prints what a stream was found to hold: what could not be read, then findings by rule. */
public record StreamView(Screen screen, String file) {
  private static final Text MORE =
      Text.template(
          "… và {0} lỗi khác; xem thêm với --list.", "… and {0} more; see them with --list.");
  private static final Text COUNT = new Text("số lần", "count");
  private static final Text RULE = new Text("quy tắc", "rule");
  private static final Text FIRST = new Text("dòng đầu", "first line");
  private static final Text NOT_RUN =
      Text.template(
          "{0} quy tắc cần cả kế hoạch nên không chạy; --format json kể tên từng quy tắc. Kế hoạch"
              + " không quá lớn thì chạy được cả: “kehoach convert {1} --to json --out plan.json”,"
              + " rồi kiểm tra plan.json.",
          "{0} rules need a whole plan and did not run; --format json names them. For a plan that"
              + " is not too large, “kehoach convert {1} --to json --out plan.json” and then validate"
              + " plan.json.");
  private static final Text SUMMARY =
      Text.template(
          "{0} bản ghi đọc được, {1} không đọc được. {2} lỗi, {3} cảnh báo, {4} lưu ý; {5} đã được chấp nhận.",
          "{0} records read, {1} unreadable. {2} errors, {3} warnings, {4} infos; {5} suppressed.");

  public void print(StreamTally tally) {
    for (Problem problem : tally.problems()) {
      screen.paragraph(screen.say(problem.text()), 2);
    }
    if (tally.notListed() > 0) {
      screen.line("  " + screen.say(MORE.fill(tally.notListed())));
    }
    RuleTally rules = tally.rules();
    if (!rules.rows().isEmpty()) {
      Table table = new Table("lrlr");
      table.row("", screen.say(COUNT), screen.say(RULE), screen.say(FIRST));
      for (RuleTally.Row row : rules.rows()) {
        table.row(screen.say(row.severity().text()), row.count(), row.rule(), row.firstLine());
      }
      table.print(screen, 2);
    }
    if (!tally.notRun().isEmpty() && tally.records() > 0) {
      screen.paragraph(screen.say(NOT_RUN.fill(tally.notRun().size(), file)), 2);
    }
    screen.paragraph(
        screen.say(
            SUMMARY.fill(
                tally.records(),
                tally.unreadable(),
                rules.count(Severity.ERROR),
                rules.count(Severity.WARNING),
                rules.count(Severity.INFO),
                rules.suppressed())),
        0);
  }
}
