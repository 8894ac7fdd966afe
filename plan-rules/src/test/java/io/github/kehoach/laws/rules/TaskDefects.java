package io.github.kehoach.laws.rules;

import static io.github.kehoach.laws.rules.AnyDefect.another;
import static io.github.kehoach.laws.rules.AnyDefect.changed;
import static io.github.kehoach.laws.rules.AnyDefect.more;
import static io.github.kehoach.laws.rules.AnyDefect.task;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is wrong with the agencies, links and names of a task. */
final class TaskDefects {
  private static final AgencyRef A = AgencyRef.of(AnyCheck.AGENCIES.get(1));
  private static final AgencyRef B = AgencyRef.of(AnyCheck.AGENCIES.get(2));
  static final AgencyId GONE = AgencyId.of("so-cu");

  private TaskDefects() {}

  static List<Defect> all(int at) {
    List<AgencyRef> gone = List.of(AgencyRef.of(GONE));
    AgencyRef nobody = AgencyRef.of(AgencyId.of("x"));
    Deadline march = Deadline.by(CalendarPeriod.day(2025, 3, 31));
    TaskRef elsewhere = TaskRef.of("15").in(DocumentNumber.parse("113-CTr/TU"));
    return List.of(
        task(at, "agency-unknown", "/leads/0", t -> t.leads(List.of(nobody))),
        task(at, "agency-dissolved-before-plan", "/leads/0", t -> t.leads(gone))
            .in(with(2025, 2, 19)),
        task(at, "agency-not-there-when-due", "/leads/0", t -> t.leads(gone).deadline(march))
            .in(with(2025, 3, 30)),
        task(at, "agency-not-yet-there", "/leads/0", t -> t.leads(gone)).in(from(2025, 3, 1)),
        task(
            at,
            "agency-named-twice",
            "/coordinators/1",
            t -> led(t, A).addCoordinator(B).addCoordinator(B)),
        task(at, "agency-name-varies", "/leads/0", t -> led(t, named(1, "Phòng so-a")))
            .in(namedDuty("Cơ quan so-a")),
        task(at, "agency-spelled-in-two-ways", "/leads/0", t -> led(t, named(1, "Cơ quan so-a")))
            .in(namedDuty("Cơ Quan so-a")),
        task(at, "lead-not-recipient", "/leads", t -> t.leads(gone)).in(sentToOthers()),
        another("task-item-of-others", "", 1, t -> led(t.title("Lập sổ; đánh số nhà tỉnh"), A))
            .in(more(1, t -> led(t.title("Triển khai giải pháp đánh số nhà tỉnh"), B)))
            .shifted(1),
        task(
                at,
                "coordinator-above-issuer",
                "/coordinators/0",
                t -> led(t, A).addCoordinator(MINISTRY))
            .in(central()),
        task(
            at,
            "coordinator-nobody",
            "/coordinators/0",
            t -> led(t, A).addCoordinator(AgencyRef.collective("Các đơn vị liên quan"))),
        task(
                at,
                "task-is-this-plan",
                "/title",
                t -> t.title("Ban hành Kế hoạch thực hiện Nghị quyết 03/NQ-CP"))
            .in(changed(p -> p.addCarriesOut(resolution()))),
        task(at, "lead-also-coordinator", "/coordinators/0", t -> led(t, A).addCoordinator(A)),
        task(at, "lead-unlinked", "/leads/0", t -> led(t, AgencyRef.unlinked("Sở X"))),
        task(
            at,
            "coordinator-unlinked",
            "/coordinators/0",
            t -> led(t, A).addCoordinator(AgencyRef.unlinked("Sở X"))),
        task(at, "agency-name-of-another", "/leads/0", t -> led(t, named(1, "Cơ quan so-b"))),
        task(
            at,
            "task-carries-out-own-document",
            "/carriesOut/0",
            t -> t.addCarriesOut(TaskRef.of("15"))),
        task(at, "task-carries-out-uncited", "/carriesOut/0", t -> t.addCarriesOut(elsewhere)),
        task(at, "task-hidden-characters", "/title", t -> t.title("Xây dựng Đề\u200B án")));
  }

  private static Task.Builder led(Task.Builder task, AgencyRef... leads) {
    task.leads(List.of(leads)).coordinators(List.of());
    return task;
  }

  private static AgencyRef named(int agency, String words) {
    return AgencyRef.of(AnyCheck.AGENCIES.get(agency), words);
  }

  private static final AgencyRef MINISTRY = AgencyRef.of(AgencyId.of("bo-x"));

  /** The plan with a ministry, and an issuer that is none. */
  private static UnaryOperator<Plan> central() {
    Agency ministry =
        Agency.builder().id(AgencyId.of("bo-x")).name("Bộ X").kind(AgencyKind.CENTRAL).build();
    return clean -> {
      List<Agency> agencies = new ArrayList<>(clean.agencies());
      agencies.set(
          0,
          Agency.builder()
              .id(agencies.get(0).id())
              .name(agencies.get(0).name())
              .kind(AgencyKind.PEOPLES_COMMITTEE)
              .build());
      agencies.add(ministry);
      return clean.toBuilder().agencies(agencies).build();
    };
  }

  /** The plan whose report names its sender in words. */
  private static UnaryOperator<Plan> namedDuty(String words) {
    return clean -> {
      ReportingDuty duty =
          clean.reportingDuties().get(0).toBuilder().from(List.of(named(1, words))).build();
      return clean.toBuilder().reportingDuties(List.of(duty)).build();
    };
  }

  /** The plan with a newspaper, sent to departments alone. */
  private static UnaryOperator<Plan> sentToOthers() {
    Agency press = Agency.builder().id(GONE).name("Báo X").kind(AgencyKind.PRESS).build();
    return clean ->
        clean.toBuilder()
            .addAgency(press)
            .document(
                clean.document().toBuilder()
                    .addRecipient(AgencyRef.unlinked("Các sở, ban, ngành"))
                    .build())
            .build();
  }

  private static Citation resolution() {
    return Citation.of(DocumentNumber.parse("03/NQ-CP")).dated(CalendarPeriod.day(2025, 1, 9));
  }

  /** The plan with an agency that exists from a day. */
  private static UnaryOperator<Plan> from(int year, int month, int day) {
    LocalDate first = LocalDate.of(year, month, day);
    Agency gone = Agency.builder().id(GONE).name("Sở Mới").existsFrom(first).build();
    return changed(p -> p.addAgency(gone));
  }

  /** The plan with an agency that exists until a day. */
  static UnaryOperator<Plan> with(int year, int month, int day) {
    LocalDate last = LocalDate.of(year, month, day);
    Agency gone = Agency.builder().id(GONE).name("Sở Cũ").existsUntil(last).build();
    return changed(p -> p.addAgency(gone));
  }
}
