package io.github.kehoach.guide;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.Severity;
import java.io.PrintStream;

/** A rule of one's own beside those of the library. */
final class OwnRule {
  private OwnRule() {}

  static void run(PrintStream out, Language language) {
    // page: rule
    Rule longTitle =
        Rule.ofTask(
            "title-too-long",
            Severity.WARNING,
            Text.template(
                "Tên nhiệm vụ dài {0} từ, quá 10 từ.", "The title has {0} words, more than 10."),
            Text.template("Chuyển bớt sang nội dung.", "Move some of it to the content."),
            Rule.Why.practice("Quy ước của Văn phòng UBND tỉnh.", "Convention of our office."),
            (task, found) -> {
              int words = task.task().title().split("\\s+").length;
              if (words > 10) {
                found.add(task.place().field("title"), words);
              }
            });
    PlanValidator validator =
        PlanValidator.of(RuleSet.standard().only(Rule.Family.CLARITY).with(longTitle));
    // end
    // page: use
    Task task =
        Task.builder()
            .number("1")
            .title("Rà soát, cập nhật, bổ sung, hoàn thiện các quy trình nội bộ của đơn vị")
            .build();
    Plan plan = Plan.builder().addSection(Section.builder().addTask(task).build()).build();
    for (Finding finding : validator.validate(plan).findings()) {
      out.println(finding.rule() + ": " + finding.text().in(language));
    }
    // end
  }
}
