package io.github.kehoach.guide;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.status.Agenda;
import io.github.kehoach.rules.status.AgendaReport;
import io.github.kehoach.rules.status.PlanStatus;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.rules.status.TaskState;
import io.github.kehoach.rules.status.TaskStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;

/** What is due, and what became of a plan. */
final class DueAndStatus {
  private DueAndStatus() {}

  static void run(PrintStream out, Language language) throws IOException {
    // page: agenda
    Plan plan = JsonFormat.plans().read(Path.of("src/test/resources/province.json"));
    AgencyDirectory agencies = AgencyDirectory.of(plan.agencies());
    LocalDate told = LocalDate.of(2025, 4, 28);
    Ledger ledger =
        Ledger.builder()
            .addFact(
                Fact.taskReport(TaskRef.of("4"), told)
                    .occurrence(LocalDate.of(2025, 4, 25))
                    .doneOn(LocalDate.of(2025, 4, 24))
                    .build())
            .build();

    AgendaReport agenda =
        Agenda.of(plan).with(ledger).with(agencies).in(CalendarPeriod.quarter(2025, 2));
    for (AgendaReport.Due due : agenda.toDo()) {
      out.println(due.day() + " " + due.item().title());
    }
    out.println(agenda.standing().size() + " standing, " + agenda.awaited().size() + " waiting");
    // end
    // page: status
    StatusReport status =
        PlanStatus.of(plan).with(ledger).with(agencies).asOf(LocalDate.of(2025, 5, 15));
    for (TaskStatus late : status.in(TaskState.OPEN_LATE)) {
      out.println(late.reason().in(language));
    }
    out.println("overdue: " + status.totals().all().overdueRate());
    // end
  }
}
