package io.github.kehoach.rules.check;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
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
import java.util.function.Consumer;

/** Small plans for examples: a sound one, and the pieces to spoil it with. */
final class SamplePlans {
  static final AgencyId PROVINCE = AgencyId.of("ubnd-tinh");
  static final AgencyId HOME_AFFAIRS = AgencyId.of("so-noi-vu");
  static final AgencyId FINANCE = AgencyId.of("so-tai-chinh");

  private SamplePlans() {}

  /** One section with the given tasks; dated 20/02/2025; knows three agencies. */
  static Plan of(Task... tasks) {
    return of(Section.builder().number("I").tasks(List.of(tasks)).build());
  }

  /** The given sections in a sound plan. */
  static Plan of(Section... sections) {
    return Plan.builder()
        .document(
            Document.builder()
                .number(DocumentNumber.parse("726/KH-UBND"))
                .date(CalendarPeriod.day(2025, 2, 20))
                .addIssuer(AgencyRef.of(PROVINCE))
                .title("Chuyển đổi số")
                .build())
        .sections(List.of(sections))
        .addAgency(agency(PROVINCE, "UBND tỉnh"))
        .addAgency(agency(HOME_AFFAIRS, "Sở Nội vụ"))
        .addAgency(agency(FINANCE, "Sở Tài chính"))
        .addReportingDuty(report())
        .build();
  }

  /** A sound plan, changed. */
  static Plan plan(Consumer<Plan.Builder> change) {
    Plan.Builder builder = of(sound("1"), sound("2")).toBuilder();
    change.accept(builder);
    return builder.build();
  }

  /** A sound plan with its document changed. */
  static Plan document(Consumer<Document.Builder> change) {
    Plan sound = of(sound("1"));
    Document.Builder builder = sound.document().toBuilder();
    change.accept(builder);
    return sound.toBuilder().document(builder.build()).build();
  }

  /** A sound plan with a document of nothing but what is set. */
  static Plan bareDocument(Consumer<Document.Builder> change) {
    Document.Builder builder = Document.builder();
    change.accept(builder);
    return of(sound("1")).toBuilder().document(builder.build()).build();
  }

  /** A sound plan of one task, changed. */
  static Plan task(Consumer<Task.Builder> change) {
    return of(changed("1", change));
  }

  /** A sound task, changed. */
  static Task changed(String number, Consumer<Task.Builder> change) {
    Task.Builder builder = sound(number).toBuilder();
    change.accept(builder);
    return builder.build();
  }

  /** A task that nothing can be said against. */
  static Task sound(String number) {
    return Task.builder()
        .number(PartNumber.parse(number))
        .title("Phát động phong trào thi đua " + number)
        .addLead(AgencyRef.of(HOME_AFFAIRS, "Sở Nội vụ"))
        .addDeliverable(Deliverable.of("Phong trào thi đua"))
        .deadline(Deadline.by(CalendarPeriod.month(2025, 3)))
        .deadlineText("3/2025")
        .build();
  }

  /** A sound plan with an indicator that nothing can be said against, changed. */
  static Plan indicator(Consumer<Indicator.Builder> change) {
    return plan(plan -> plan.addIndicator(share("1", change)));
  }

  /** A share of at least 80 % by 2030, changed. */
  static Indicator share(String number, Consumer<Indicator.Builder> change) {
    Indicator.Builder builder =
        Indicator.builder()
            .number(number)
            .name("Tỷ lệ hồ sơ trực tuyến " + number)
            .unit(Unit.of("%"))
            .horizon(Horizon.of(CalendarPeriod.year(2030)))
            .target(Target.atLeast(BigDecimal.valueOf(80)))
            .targetText("≥ 80")
            .addMonitor(AgencyRef.of(HOME_AFFAIRS));
    change.accept(builder);
    return builder.build();
  }

  /** A sound plan whose only reporting duty is changed. */
  static Plan duty(Consumer<ReportingDuty.Builder> change) {
    ReportingDuty.Builder builder = report().toBuilder();
    change.accept(builder);
    return of(sound("1")).toBuilder().reportingDuties(List.of(builder.build())).build();
  }

  /** Home affairs reports to the province by day 18 of each month. */
  static ReportingDuty report() {
    return ReportingDuty.builder()
        .addFrom(AgencyRef.of(HOME_AFFAIRS))
        .addTo(AgencyRef.of(PROVINCE))
        .what("Báo cáo kết quả thực hiện")
        .deadline(Deadline.every(Cycle.MONTH).onDay(18).build())
        .deadlineText("ngày 18 hằng tháng")
        .build();
  }

  static Citation citation(String number, CalendarPeriod date) {
    return Citation.of(DocumentNumber.parse(number)).dated(date);
  }

  static Agency agency(AgencyId id, String name) {
    return Agency.builder().id(id).name(name).build();
  }
}
