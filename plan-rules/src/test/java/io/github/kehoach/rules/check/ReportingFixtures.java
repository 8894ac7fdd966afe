package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.FINANCE;
import static io.github.kehoach.rules.check.SamplePlans.HOME_AFFAIRS;
import static io.github.kehoach.rules.check.SamplePlans.citation;
import static io.github.kehoach.rules.check.SamplePlans.duty;
import static io.github.kehoach.rules.check.SamplePlans.plan;
import static io.github.kehoach.rules.check.SamplePlans.task;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskNumber;
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
        Fixture.of("task-doubtful")
            .is(
                plan(p -> {}),
                task(t -> t.addDoubt(Doubt.of("title", "chữ mờ"))),
                "/sections/0/tasks/0/doubts/0",
                plan(p -> p.sections(List.of()))),
        Fixture.of("plan-doubtful")
            .is(
                plan(p -> {}),
                SamplePlans.document(d -> d.addDoubt(Doubt.of("number", "chữ mờ"))),
                "/document/doubts/0",
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
    second.number(TaskNumber.parse("2"));
    change.accept(second);
    return SamplePlans.of(SamplePlans.sound("1"), second.build());
  }

  private static Plan linked(TaskRef ref) {
    return (task(t -> t.addCarriesOut(ref)))
        .toBuilder().addCarriesOut(citation("113-CTr/TU", CalendarPeriod.day(2025, 2, 18))).build();
  }

  private static Plan lower(int day) {
    return (SamplePlans.document(
            d -> d.number(number("12/KH-SNV")).date(CalendarPeriod.day(2025, 3, 4))))
        .toBuilder().addBasis(citation("726/KH-UBND", CalendarPeriod.day(2025, 2, day))).build();
  }

  private static DocumentNumber number(String text) {
    return DocumentNumber.parse(text);
  }
}
