package io.github.kehoach.tracker;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.rules.Language;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Schedule;
import java.io.PrintStream;
import java.time.LocalDate;

/** The example that the README prints. */
final class FirstPlan {
  private FirstPlan() {}

  static void run(PrintStream out) {
    // readme:
    Deadline deadline = // "5/2025 và thực hiện thường xuyên"
        Deadline.allOf(Deadline.by(CalendarPeriod.month(2025, 5)), Deadline.continuous());
    Task task =
        Task.builder()
            .number(TaskNumber.parse("17"))
            .title("Rà soát, điều chỉnh các quy trình nội bộ")
            .addLeads(AgencyRef.collective("Các sở, ngành"))
            .deadline(deadline)
            .build();
    Plan plan = Plan.builder().addSections(Section.builder().addTasks(task).build()).build();

    ResolveContext context = ResolveContext.since(LocalDate.of(2025, 2, 20));
    Schedule year =
        DeadlineResolver.resolve(deadline, context, CalendarPeriod.year(2025).days());
    year.occurrences().forEach(due -> out.println(year.reasonOf(due).in(Language.VI)));
    out.println("thường xuyên từ " + year.standing().get(0).from());
    PlanValidator.of(RuleSet.standard())
        .validate(plan)
        .findings()
        .forEach(finding -> out.println(finding.text().vi() + " → " + finding.hint().vi()));
    // end
  }
}
