package io.github.kehoach.tracker;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Schedule;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import java.io.PrintStream;
import java.time.LocalDate;

/** The example that the README prints. */
final class FirstPlan {
  private FirstPlan() {}

  static void run(PrintStream out) {
    // readme:
    String words = "Hoàn thành trong tháng 5/2025 và thực hiện thường xuyên";
    Deadline deadline = DeadlineWording.read(words).deadline();
    Task task =
        Task.builder()
            .number("17")
            .title("Rà soát, điều chỉnh các quy trình nội bộ")
            .addLead(AgencyRef.collective("Các sở, ngành"))
            .deadline(deadline)
            .deadlineText(words)
            .build();
    Plan plan = Plan.builder().addSection(Section.builder().addTask(task).build()).build();
    ResolveContext issued = ResolveContext.since(LocalDate.of(2025, 2, 20));
    Schedule year = DeadlineResolver.resolve(deadline, issued, CalendarPeriod.year(2025).days());
    out.println("due " + year.dueDays() + ", standing duties: " + year.duties().standing().size());
    RuleSet clarities = RuleSet.standard().only(Rule.Family.CLARITY);
    for (Finding finding : PlanValidator.of(clarities).validate(plan).findings()) {
      out.println(finding.rule() + ": " + finding.text().vi());
    }
    // end
  }
}
