package io.github.kehoach.rules.check;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.Text;
import java.time.LocalDate;
import java.util.List;

/** Rules about when things are due. */
final class DeadlineRules {
  private DeadlineRules() {}

  static List<Rule> all() {
    return List.of(beforePlanDate());
  }

  private static Rule beforePlanDate() {
    return Rule.ofPlan(
        "deadline-before-plan-date",
        Severity.ERROR,
        Text.template(
            "Thời hạn hết vào {0}, trước ngày ban hành kế hoạch {1}.",
            "The deadline ends on {0}, before the plan's own date {1}."),
        Text.template(
            "Kiểm tra lại thời hạn {0} và ngày văn bản {1}.",
            "Check the deadline {0} and the document's date {1}."),
        new Text(
            "Không ai hoàn thành được việc trước khi được giao.",
            "Nobody can finish work before it is assigned."),
        DeadlineRules::findBeforePlanDate);
  }

  private static void findBeforePlanDate(Rule rule, Plan plan, Findings found) {
    // A plan dated by month or year alone may be older than any day in it: not decidable.
    if (plan.document().date().orElse(null) instanceof CalendarPeriod.Day issued) {
      TaskVisit.all(
          plan.sections(), task -> look(rule, task.task().deadline(), task, issued.date(), found));
    }
  }

  private static void look(
      Rule rule, Deadline deadline, TaskVisit task, LocalDate issued, Findings found) {
    for (LocalDate last : LastDays.of(deadline)) {
      if (last.isBefore(issued)) {
        found.add(rule, task.place().field("deadline"), last, issued);
      }
    }
  }
}
