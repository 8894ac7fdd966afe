package io.github.kehoach.laws.rules;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans in which nothing is wrong; {@link AnyDefect} spoils them. */
public final class AnyCheck {
  static final List<AgencyId> AGENCIES =
      List.of(AgencyId.of("ubnd"), AgencyId.of("so-a"), AgencyId.of("so-b"), AgencyId.of("so-c"));

  private AnyCheck() {}

  /**
   * Any clean plan of one to three sections with one to four tasks each, numbered through; an
   * indicator, a monthly report, four agencies.
   */
  public static Arbitrary<Plan> clean() {
    Arbitrary<List<List<Task>>> sections =
        task().list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(sections, Arbitraries.integers().between(1, 999)).as(AnyCheck::plan);
  }

  private static Plan plan(List<List<Task>> tasks, int serial) {
    Plan.Builder plan = Plan.builder();
    int number = 0;
    for (int s = 0; s < tasks.size(); s++) {
      Section.Builder section = Section.builder();
      section.number("ABC".substring(s, s + 1));
      for (Task task : tasks.get(s)) {
        number++;
        section.addTask(
            task.toBuilder()
                .number(PartNumber.parse(String.valueOf(number)))
                .title("Nhiệm vụ thứ " + number)
                .build());
      }
      plan.addSection(section.build());
    }
    return plan.document(document(serial))
        .agencies(AGENCIES.stream().map(AnyCheck::agency).toList())
        .addIndicator(indicator())
        .addReportingDuty(duty())
        .build();
  }

  private static Document document(int serial) {
    return Document.builder()
        .number(DocumentNumber.parse(serial + "/KH-UBND"))
        .date(CalendarPeriod.day(2025, 2, 20))
        .addIssuer(AgencyRef.of(AGENCIES.get(0)))
        .title("Kế hoạch")
        .build();
  }

  private static Indicator indicator() {
    return Indicator.builder()
        .number("1")
        .name("Tỷ lệ hồ sơ trực tuyến")
        .unit(Unit.of("%"))
        .horizon(Horizon.of(CalendarPeriod.year(2030)))
        .target(Target.atLeast(BigDecimal.valueOf(80)))
        .targetText("≥ 80")
        .addMonitor(AgencyRef.of(AGENCIES.get(1)))
        .build();
  }

  private static ReportingDuty duty() {
    return ReportingDuty.builder()
        .what("Báo cáo kết quả")
        .addFrom(AgencyRef.of(AGENCIES.get(1)))
        .addTo(AgencyRef.of(AGENCIES.get(0)))
        .deadline(Deadline.every(Cycle.MONTH).onDay(18).build())
        .build();
  }

  /** Any task that nothing can be said against, but for its number and title. */
  private static Arbitrary<Task> task() {
    Arbitrary<Deadline> deadlines =
        Arbitraries.of(
            Deadline.by(CalendarPeriod.month(2025, 6)),
            Deadline.by(CalendarPeriod.year(2026)),
            Deadline.before(CalendarPeriod.month(2025, 12)),
            Deadline.continuous(),
            Deadline.every(Cycle.QUARTER).build(),
            Deadline.allOf(Deadline.by(CalendarPeriod.month(2025, 5)), Deadline.continuous()));
    return Combinators.combine(
            deadlines, Arbitraries.of(AGENCIES), Arbitraries.of(AGENCIES).optional())
        .as(
            (deadline, lead, other) ->
                Task.builder()
                    .title("Nhiệm vụ")
                    .addLead(AgencyRef.of(lead))
                    .coordinators(
                        other.filter(id -> !id.equals(lead)).stream()
                            .map(id -> (AgencyRef) AgencyRef.of(id))
                            .toList())
                    .addDeliverable(Deliverable.of("Báo cáo"))
                    .deadline(deadline)
                    .build());
  }

  static Agency agency(AgencyId id) {
    return Agency.builder().id(id).name("Cơ quan " + id).build();
  }
}
