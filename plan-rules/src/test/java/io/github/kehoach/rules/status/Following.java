package io.github.kehoach.rules.status;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.TaskRef;
import java.io.PrintStream;
import java.time.LocalDate;

/** The example of statuses that the README of this module prints. */
final class Following {
  private Following() {}

  static void run(Plan plan, PrintStream out) {
    // readme:
    Deadline september = Deadline.by(CalendarPeriod.parse("2025-09"));
    Ledger ledger =
        Ledger.of(
            Fact.taskReport(TaskRef.of("1"), LocalDate.of(2025, 6, 5))
                .doneOn(LocalDate.of(2025, 6, 3))
                .build(),
            Fact.deadlineExtended(TaskRef.of("2"), september, LocalDate.of(2025, 5, 28)).build(),
            Fact.cancelled(TaskRef.of("9"), LocalDate.of(2025, 6, 1)).build());
    StatusReport status = PlanStatus.of(plan).with(ledger).asOf(LocalDate.of(2025, 7, 1));
    for (TaskStatus task : status.tasks()) {
      out.println(task.number() + ": " + task.state() + " " + task.flags());
    }
    out.println(status.in(TaskState.OPEN_LATE).get(0).reason().in(Language.VI));
    out.println("done " + status.totals().all().doneRate());
    status.findings().forEach(one -> out.println(one.pointer() + ": " + one.text().vi()));
    // end
  }
}
