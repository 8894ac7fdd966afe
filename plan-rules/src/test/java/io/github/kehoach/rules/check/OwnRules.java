package io.github.kehoach.rules.check;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import java.io.PrintStream;
import java.util.Locale;

/** The example that the README of this module prints. */
final class OwnRules {
  private OwnRules() {}

  static void run(Plan plan, PrintStream out) {
    // readme:
    Rule noShouting =
        Rule.ofTask(
            "title-in-capitals",
            Severity.INFO,
            Text.template("Tên viết hoa toàn bộ: “{0}”.", "The title is all capitals: “{0}”."),
            Text.template("Viết “{0}” bằng chữ thường.", "Write “{0}” in lower case."),
            Rule.Why.practice("Thể thức của cơ quan.", "House style."),
            (task, found) -> {
              String title = task.task().title();
              if (title.equals(title.toUpperCase(Locale.ROOT))) {
                found.add(task.place().field("title"), title);
              }
            });
    RuleSet ours =
        RuleSet.standard()
            .with(noShouting)
            .without("task-without-deliverable")
            .severity("lead-collective", Severity.ERROR)
            .suppress("task-without-clear-deadline", "task/1", "giao sau");
    Report report = PlanValidator.of(ours).validate(plan);
    report
        .findings()
        .forEach(f -> out.println(f.severity() + " " + f.rule() + ": " + f.text().vi()));
    report.suppressed().forEach((f, by) -> out.println("(" + f.rule() + ": " + by.reason() + ")"));
    // end
  }
}
