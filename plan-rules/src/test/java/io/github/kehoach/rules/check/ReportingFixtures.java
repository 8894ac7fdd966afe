package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.FINANCE;
import static io.github.kehoach.rules.check.SamplePlans.HOME_AFFAIRS;
import static io.github.kehoach.rules.check.SamplePlans.citation;
import static io.github.kehoach.rules.check.SamplePlans.duty;
import static io.github.kehoach.rules.check.SamplePlans.plan;
import static io.github.kehoach.rules.check.SamplePlans.task;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import java.util.List;
import java.util.function.Consumer;

/** Fixtures of the families reporting and consistency. */
final class ReportingFixtures {
  private static final String TWIN = "/sections/0/tasks/1";
  private static final Plan NO_DUTY = plan(p -> p.sections(List.of()).reportingDuties(List.of()));

  private ReportingFixtures() {}

  static List<Fixture> all() {
    return List.of(
        Fixture.of("plan-without-reporting")
            .is(
                plan(p -> {}),
                plan(p -> p.reportingDuties(List.of())),
                "/reportingDuties",
                NO_DUTY),
        Fixture.of("duty-without-reporter")
            .is(plan(p -> {}), duty(d -> d.from(List.of())), "/reportingDuties/0/from", NO_DUTY),
        Fixture.of("duty-without-addressee")
            .is(
                plan(p -> {}),
                duty(d -> d.to(List.of())),
                "/reportingDuties/0/to",
                duty(d -> d.what("Họp đánh giá").to(List.of()))),
        Fixture.of("duty-without-clear-deadline")
            .is(
                plan(p -> {}),
                duty(d -> d.deadline(Deadline.unread("định kỳ")).deadlineText("định kỳ")),
                "/reportingDuties/0/deadline",
                NO_DUTY),
        Fixture.of("duty-to-itself")
            .is(
                plan(p -> {}),
                duty(d -> d.to(List.of(AgencyRef.of(HOME_AFFAIRS)))),
                "/reportingDuties/0/to",
                duty(d -> d.to(List.of(AgencyRef.collective("các sở")))))
            .also("duty-before-its-sources /reportingDuties/0/deadline"),
        Fixture.of("duty-before-its-sources")
            .is(sources(17), sources(18), "/reportingDuties/0/deadline", plan(p -> {})),
        Fixture.of("duty-after-evaluation")
            .is(meeting(23), meeting(15), "/reportingDuties/0/deadline", plan(p -> {})),
        Fixture.of("duty-differs-from-wording")
            .is(
                plan(p -> {}),
                duty(d -> d.deadlineText("ngày 20 hằng tháng")),
                "/reportingDuties/0/deadline",
                duty(d -> d.deadlineText(null))),
        Fixture.of("task-title-other-deadline")
            .is(
                plan(p -> {}),
                twin(t -> t.deadline(Deadline.by(CalendarPeriod.year(2025))).deadlineText("2025")),
                TWIN + "/deadline",
                task(t -> {})),
        Fixture.of("task-title-other-lead")
            .is(
                plan(p -> {}),
                twin(t -> t.leads(List.of(AgencyRef.of(FINANCE)))),
                TWIN + "/leads",
                task(t -> {})),
        Fixture.of("task-repeated").is(plan(p -> {}), twin(t -> {}), TWIN, task(t -> {})),
        Fixture.of("task-carries-out-own-document")
            .is(
                linked(TaskRef.of("15").in(number("113-CTr/TU"))),
                linked(TaskRef.of("15")),
                "/sections/0/tasks/0/carriesOut/0",
                plan(p -> {})),
        Fixture.of("task-carries-out-uncited")
            .is(
                linked(TaskRef.of("15").in(number("113-CTr/TU"))),
                linked(TaskRef.of("15").in(number("114-CTr/TU"))),
                "/sections/0/tasks/0/carriesOut/0",
                plan(p -> {})),
        Fixture.of("task-nearly-repeated")
            .is(
                pair(LONG, "Phát động phong trào thi đua"),
                pair(LONG, LONG + " trong năm"),
                TWIN,
                task(t -> {})),
        Fixture.of("task-same-system")
            .is(
                pair("Triển khai SOC của tỉnh", "Phát động phong trào"),
                systems(),
                TWIN,
                task(t -> {})),
        Fixture.of("task-item-of-others")
            .is(
                pair("Lập sổ; đánh số nhà tỉnh", "Triển khai giải pháp đánh số nhà tỉnh"),
                ofAnother(),
                "/sections/0/tasks/0",
                task(t -> {})),
        Fixture.of("task-before-its-source")
            .is(source(3, 6), source(6, 3), TWIN + "/deadline", task(t -> {})),
        Fixture.of("task-report-addressee")
            .is(
                task(t -> t.title("Rà soát, báo cáo UBND tỉnh").content("báo cáo UBND tỉnh")),
                task(t -> t.title("Rà soát, báo cáo Chính phủ").content("báo cáo UBND tỉnh")),
                "/sections/0/tasks/0/content",
                task(t -> t.title("Rà soát, báo cáo Chính phủ"))),
        Fixture.of("task-is-this-plan")
            .is(
                draws("Ban hành Kế hoạch thực hiện Nghị quyết 04/NQ-CP"),
                draws("Ban hành Kế hoạch thực hiện Nghị quyết 03/NQ-CP"),
                "/sections/0/tasks/0/title",
                task(t -> t.title("Ban hành Kế hoạch thực hiện Nghị quyết 03/NQ-CP"))),
        Fixture.of("duty-one-day-for-two-steps")
            .is(
                duty(d -> d.what("Báo cáo kết quả để tổng hợp")),
                duty(d -> d.what("Các sở báo cáo để tổng hợp báo cáo UBND tỉnh ngày 18")),
                "/reportingDuties/0/deadline",
                NO_DUTY),
        Fixture.of("duty-on-day-off")
            .is(
                duty(d -> d.deadline(Deadline.every(Cycle.YEAR).build()).deadlineText(null)),
                plan(p -> {}),
                "/reportingDuties/0/deadline",
                NO_DUTY),
        Fixture.of("task-hidden-characters")
            .is(
                task(t -> t.title("Xây dựng\tĐề án – “100%”\n")),
                task(t -> t.title("Xây dựng Đề\u200B án")),
                "/sections/0/tasks/0/title",
                plan(p -> p.sections(List.of()))),
        Fixture.of("plan-hidden-characters")
            .is(
                SamplePlans.document(d -> d.title("Chuyển đổi số \uD83D\uDE00")),
                SamplePlans.document(d -> d.title("Chuyển đổi \u202Eốs")),
                "/document/title",
                SamplePlans.document(d -> d.title(null))),
        Fixture.of("plans-citation-date")
            .several(
                List.of(plan(p -> {}), lower(20)),
                List.of(plan(p -> {}), lower(28)),
                "/1/basis/0",
                List.of(plan(p -> {}))));
  }

  private static final String LONG =
      "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của các sở, ban, ngành";

  private static Plan pair(String first, String second) {
    return SamplePlans.of(
        SamplePlans.changed("1", t -> t.title(first)),
        SamplePlans.changed("2", t -> t.title(second)));
  }

  /** A part of one task is what another lead does. */
  private static Plan ofAnother() {
    return SamplePlans.of(
        SamplePlans.changed("1", t -> t.title("Lập sổ; đánh số nhà tỉnh")),
        SamplePlans.changed(
            "2",
            t ->
                t.title("Triển khai giải pháp đánh số nhà tỉnh")
                    .leads(List.of(AgencyRef.of(FINANCE)))));
  }

  private static Plan systems() {
    return SamplePlans.of(
        SamplePlans.changed("1", t -> t.title("Triển khai SOC của tỉnh")),
        SamplePlans.changed("2", t -> due(t.title("Vận hành hệ thống SOC"), 6)));
  }

  /** One task makes a set of indicators, the other uses it. */
  private static Plan source(int made, int used) {
    return SamplePlans.of(
        SamplePlans.changed(
            "1",
            t ->
                due(t.title("Xây dựng Bộ chỉ số"), made)
                    .deliverables(List.of(Deliverable.of("Bộ chỉ số")))),
        SamplePlans.changed("2", t -> due(t.title("Phân tích bộ chỉ số của tỉnh"), used)));
  }

  private static Task.Builder due(Task.Builder task, int month) {
    task.deadline(Deadline.by(CalendarPeriod.month(2025, month))).deadlineText(month + "/2025");
    return task;
  }

  private static Plan draws(String title) {
    return task(t -> t.title(title)).toBuilder()
        .addCarriesOut(citation("03/NQ-CP", CalendarPeriod.day(2025, 1, 9)))
        .build();
  }

  private static Plan sources(int day) {
    return plan(p -> p.addReportingDuty(monthly(day, "Báo cáo tiến độ").addTo(home()).build()));
  }

  private static Plan meeting(int day) {
    return plan(p -> p.addReportingDuty(monthly(day, "Họp đánh giá kết quả").build()));
  }

  private static AgencyRef home() {
    return AgencyRef.of(HOME_AFFAIRS);
  }

  private static ReportingDuty.Builder monthly(int day, String what) {
    ReportingDuty.Builder duty = ReportingDuty.builder();
    duty.what(what)
        .addFrom(AgencyRef.of(FINANCE))
        .deadline(Deadline.every(Cycle.MONTH).onDay(day).build());
    return duty;
  }

  /** Two tasks of one title, the second changed. */
  private static Plan twin(Consumer<Task.Builder> change) {
    Task.Builder second = SamplePlans.sound("1").toBuilder();
    second.number(PartNumber.parse("2"));
    change.accept(second);
    return SamplePlans.of(SamplePlans.sound("1"), second.build());
  }

  private static Plan linked(TaskRef ref) {
    return task(t -> t.addCarriesOut(ref)).toBuilder()
        .addCarriesOut(citation("113-CTr/TU", CalendarPeriod.day(2025, 2, 18)))
        .build();
  }

  private static Plan lower(int day) {
    return SamplePlans.document(
            d -> d.number(number("12/KH-SNV")).date(CalendarPeriod.day(2025, 3, 4)))
        .toBuilder()
        .addBasis(citation("726/KH-UBND", CalendarPeriod.day(2025, 2, day)))
        .build();
  }

  private static DocumentNumber number(String text) {
    return DocumentNumber.parse(text);
  }
}
