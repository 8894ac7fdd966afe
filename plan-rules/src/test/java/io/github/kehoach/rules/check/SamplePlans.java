package io.github.kehoach.rules.check;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskNumber;

/** Small plans for examples: a sound one, and the pieces to spoil it with. */
final class SamplePlans {
  static final AgencyId HOME_AFFAIRS = AgencyId.of("so-noi-vu");
  static final AgencyId FINANCE = AgencyId.of("so-tai-chinh");

  private SamplePlans() {}

  /** One section with the given tasks; dated 20/02/2025; knows two agencies. */
  static Plan of(Task... tasks) {
    return Plan.builder()
        .document(
            Document.builder()
                .number(DocumentNumber.parse("726/KH-UBND"))
                .date(CalendarPeriod.day(2025, 2, 20))
                .build())
        .addSections(Section.builder().number("I").addTasks(tasks).build())
        .addAgencies(agency(HOME_AFFAIRS, "Sở Nội vụ"), agency(FINANCE, "Sở Tài chính"))
        .build();
  }

  /** A task that nothing can be said against. */
  static Task sound(String number) {
    return Task.builder()
        .number(TaskNumber.parse(number))
        .title("Phát động phong trào thi đua")
        .addLeads(AgencyRef.of(HOME_AFFAIRS, "Sở Nội vụ"))
        .addDeliverables(Deliverable.of("Phong trào thi đua"))
        .deadline(Deadline.by(CalendarPeriod.month(2025, 3)))
        .deadlineText("3/2025")
        .build();
  }

  private static Agency agency(AgencyId id, String name) {
    return Agency.builder().id(id).name(name).build();
  }
}
