package io.github.kehoach.laws.rules;

import static io.github.kehoach.laws.rules.AnyDefect.changed;
import static io.github.kehoach.laws.rules.AnyDefect.plan;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is wrong with the sections, agencies and reporting duties of a plan. */
final class PlanDefects {
  private static final AgencyRef PROVINCE = AgencyRef.of(AnyCheck.AGENCIES.get(0));
  private static final AgencyRef A = AgencyRef.of(AnyCheck.AGENCIES.get(1));
  private static final AgencyRef B = AgencyRef.of(AnyCheck.AGENCIES.get(2));

  private PlanDefects() {}

  static List<Defect> all() {
    Section words = Section.builder().number("A").content("Mục đích, yêu cầu").build();
    Agency same = Agency.builder().id(AgencyId.of("so-d")).name("Cơ quan so-c").build();
    AgencyRef nobody = AgencyRef.of(AgencyId.of("x"));
    return List.of(
        plan("plan-without-tasks", "/sections", p -> p.sections(List.of(words))),
        section("section-number-duplicate", words),
        Defect.of(
            "making-without-deadline",
            clean -> "/sections/" + clean.sections().size(),
            "/tasks/0/deadline",
            changed(p -> p.addSection(carryingOut("Thành lập Tổ công tác của Sở")))),
        section("section-empty", Section.builder().number("D").build()),
        plan(
            "agency-id-duplicate",
            "/agencies/4",
            p -> p.addAgency(AnyCheck.agency(AnyCheck.AGENCIES.get(3)))),
        plan(
            "agency-parents-in-circle",
            "/agencies/4/parent",
            p -> p.addAgency(below("phong-a", "phong-b")).addAgency(below("phong-b", "phong-a"))),
        plan(
            "agency-parent-unknown",
            "/agencies/4/parent",
            p -> p.addAgency(below("phong-a", "so-x"))),
        plan("agency-name-twice", "/agencies/4/name", p -> p.addAgency(same)),
        plan("plan-without-reporting", "/reportingDuties", p -> p.reportingDuties(List.of())),
        duty("duty-without-reporter", "/from", d -> d.from(List.of())),
        duty("duty-without-addressee", "/to", d -> d.to(List.of())),
        duty("duty-without-clear-deadline", "/deadline", d -> d.deadline(Deadline.unstated())),
        duty("duty-to-itself", "/to", d -> d.to(List.of(A)))
            .also("duty-before-its-sources", "/deadline"),
        duty("duty-agency-unknown", "/to/1", d -> d.addTo(nobody)),
        duty("duty-differs-from-wording", "/deadline", d -> d.deadlineText("ngày 20 hằng tháng")),
        duty(
            "duty-one-day-for-two-steps",
            "/deadline",
            d -> d.what("Các sở báo cáo để tổng hợp báo cáo UBND tỉnh vào ngày 18 hằng tháng")),
        duty("duty-before-its-sources", "/deadline", d -> {})
            .in(changed(p -> p.addReportingDuty(monthly(18, "Báo cáo tiến độ", A)))),
        duty("duty-after-evaluation", "/deadline", d -> {})
            .in(changed(p -> p.addReportingDuty(monthly(15, "Họp đánh giá kết quả", PROVINCE)))));
  }

  private static Defect section(String rule, Section section) {
    return Defect.of(
        rule,
        clean -> "/sections/" + clean.sections().size(),
        "",
        changed(p -> p.addSection(section)));
  }

  private static Section carryingOut(String title) {
    Task task = Task.builder().number(PartNumber.parse("1")).title(title).addLead(A).build();
    return Section.builder().number("D").title("Tổ chức thực hiện").addTask(task).build();
  }

  private static Agency below(String id, String parent) {
    return Agency.builder().id(AgencyId.of(id)).name(id).parent(AgencyId.of(parent)).build();
  }

  /** What another department does by a day of each month. */
  private static ReportingDuty monthly(int day, String what, AgencyRef to) {
    return ReportingDuty.builder()
        .what(what)
        .addFrom(B)
        .addTo(to)
        .deadline(Deadline.every(Cycle.MONTH).onDay(day).build())
        .build();
  }

  private static Defect duty(String rule, String field, Consumer<ReportingDuty.Builder> change) {
    return Defect.of(
        rule,
        clean -> "/reportingDuties/0",
        field,
        clean -> {
          List<ReportingDuty> duties = new ArrayList<>(clean.reportingDuties());
          ReportingDuty.Builder duty = duties.get(0).toBuilder();
          change.accept(duty);
          duties.set(0, duty.build());
          return clean.toBuilder().reportingDuties(duties).build();
        });
  }
}
