package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.Trait.UNCLEAR;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Task;
import java.util.Map;

/** The clarities as rules: one finding for each empty slot, and from these rules alone. */
final class ClarityRules {
  private ClarityRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("task-without-lead", UNCLEAR.only(rule(Clarity.PEOPLE, "leads")));
    to.put("task-without-clear-title", UNCLEAR.only(rule(Clarity.WORK, "title")));
    to.put("task-without-clear-deadline", UNCLEAR.only(rule(Clarity.TIME, "deadline")));
    to.put("task-without-deliverable", UNCLEAR.only(rule(Clarity.RESULT, "deliverables")));
    to.put("task-without-single-lead", UNCLEAR.only(rule(Clarity.RESPONSIBILITY, "leads")));
    to.put("task-without-authority", rule(Clarity.AUTHORITY, "title"));
  }

  private static Rule.OfTask rule(Clarity clarity, String field) {
    return (rule, task, found) -> {
      Text missing = task.isLeaf() ? ClarityJudge.missing(clarity, task) : null;
      if (missing != null && !isExplained(clarity, task.task())) {
        found.add(rule, task.place().field(field), missing);
      }
    };
  }

  /** Where no lead is named, a doubt about the leads says more: why there is none. */
  private static boolean isExplained(Clarity clarity, Task task) {
    return clarity == Clarity.PEOPLE
        && task.doubts().stream().anyMatch(doubt -> doubt.field().equals("leads"));
  }
}
