package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.FINANCE;
import static io.github.kehoach.rules.check.SamplePlans.HOME_AFFAIRS;
import static io.github.kehoach.rules.check.SamplePlans.agency;
import static io.github.kehoach.rules.check.SamplePlans.changed;
import static io.github.kehoach.rules.check.SamplePlans.plan;
import static io.github.kehoach.rules.check.SamplePlans.task;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Fixtures of the family agency. */
final class AgencyFixtures {
  private static final AgencyId MEDIA = AgencyId.of("so-tttt");
  private static final AgencyRef COLLECTIVE = AgencyRef.collective("Các sở, ban, ngành");

  private static final String COORDINATOR = "/sections/0/tasks/0/coordinators/0";

  private AgencyFixtures() {}

  static List<Fixture> all() {
    return List.of(
        Fixture.of("agency-unknown")
            .is(
                plan(p -> {}),
                task(t -> t.addCoordinator(COLLECTIVE).addCoordinator(AgencyRef.of(MEDIA))),
                "/sections/0/tasks/0/coordinators/1",
                plan(p -> p.agencies(List.of()))),
        Fixture.of("agency-dissolved-before-plan")
            .is(
                ledBy(a -> a.existsUntil(LocalDate.of(2025, 3, 31))),
                ledBy(a -> a.existsUntil(LocalDate.of(2025, 2, 19))),
                "/sections/0/tasks/0/leads/0",
                plan(p -> {})),
        Fixture.of("agency-not-there-when-due")
            .is(
                ledBy(a -> a.existsUntil(LocalDate.of(2025, 3, 31))),
                ledBy(a -> a.existsUntil(LocalDate.of(2025, 3, 30))),
                "/sections/0/tasks/0/leads/0",
                plan(p -> {})),
        Fixture.of("agency-not-yet-there")
            .is(
                ledBy(a -> a.existsFrom(LocalDate.of(2025, 2, 20))),
                ledBy(a -> a.existsFrom(LocalDate.of(2025, 2, 21))),
                "/sections/0/tasks/0/leads/0",
                plan(p -> {})),
        Fixture.of("plan-outlives-province")
            .is(province("tỉnh Quảng Ninh"), province("tỉnh Hải Dương"), "", plan(p -> {})),
        Fixture.of("agency-named-twice")
            .is(
                task(t -> t.addCoordinator(AgencyRef.of(FINANCE)).addCoordinator(COLLECTIVE)),
                task(
                    t ->
                        t.addCoordinator(AgencyRef.of(FINANCE))
                            .addCoordinator(AgencyRef.of(FINANCE))),
                "/sections/0/tasks/0/coordinators/1",
                plan(p -> {})),
        Fixture.of("coordinator-above-issuer")
            .is(
                ministry(AgencyKind.OTHER),
                ministry(AgencyKind.CENTRAL),
                COORDINATOR,
                plan(p -> {})),
        Fixture.of("coordinator-nobody")
            .is(
                task(t -> t.addCoordinator(COLLECTIVE)),
                task(t -> t.addCoordinator(AgencyRef.collective("Các đơn vị có liên quan"))),
                COORDINATOR,
                plan(p -> {})),
        Fixture.of("task-without-coordinator")
            .is(
                coordinated(10, 10),
                coordinated(9, 10),
                "/sections/0/tasks/9/coordinators",
                coordinated(1, 3)),
        Fixture.of("agency-spelled-in-two-ways")
            .is(
                twoLeads(home("Sở Nội vụ tỉnh"), home("sở Nội vụ tỉnh Hải Dương")),
                twoLeads(home("Sở Nội vụ tỉnh"), home("Sở Nội Vụ tỉnh")),
                "/sections/0/tasks/0/leads/0",
                plan(p -> {})),
        Fixture.of("lead-not-recipient")
            .is(
                sentTo("Báo Sao Mai, Đài Phát thanh"),
                sentTo("Các sở, ban, ngành"),
                "/sections/0/tasks/0/leads",
                plan(p -> {})),
        Fixture.of("agency-name-varies")
            .is(
                twoLeads(home("Sở Nội vụ"), home("Sở Nội vụ (Văn phòng)")),
                twoLeads(home("Sở Nội vụ"), home("Sở Nội chính")),
                "/sections/0/tasks/0/leads/0",
                plan(p -> {})),
        Fixture.of("lead-also-coordinator")
            .is(
                task(t -> t.addCoordinator(AgencyRef.of(FINANCE))),
                task(t -> t.addCoordinator(AgencyRef.of(HOME_AFFAIRS))),
                "/sections/0/tasks/0/coordinators/0",
                plan(p -> {})),
        Fixture.of("lead-unlinked")
            .is(
                plan(p -> {}),
                task(t -> t.leads(List.of(AgencyRef.unlinked("Đài Truyền thanh")))),
                "/sections/0/tasks/0/leads/0",
                nobodyKnown(t -> t.leads(List.of(AgencyRef.unlinked("Đài Truyền thanh"))))),
        Fixture.of("coordinator-unlinked")
            .is(
                task(t -> t.addCoordinator(AgencyRef.unlinked("cơ quan thống kê"))),
                task(t -> t.addCoordinator(AgencyRef.unlinked("Cục Thống kê"))),
                "/sections/0/tasks/0/coordinators/0",
                nobodyKnown(t -> t.addCoordinator(AgencyRef.unlinked("Cục Thống kê")))),
        Fixture.of("agency-name-of-another")
            .is(
                task(t -> t.addCoordinator(AgencyRef.of(FINANCE, "Sở Tài chính"))),
                task(t -> t.addCoordinator(AgencyRef.of(FINANCE, "Sở nội vụ"))),
                "/sections/0/tasks/0/coordinators/0",
                task(t -> t.addCoordinator(AgencyRef.of(FINANCE)))),
        Fixture.of("agency-id-duplicate")
            .is(
                plan(p -> p.addAgency(agency(MEDIA, "Sở TTTT"))),
                plan(p -> p.addAgency(agency(FINANCE, "Sở Tài chính tỉnh"))),
                "/agencies/3",
                plan(p -> p.agencies(List.of()))),
        Fixture.of("agency-parents-in-circle")
            .is(
                plan(p -> p.addAgency(below("van-phong", "so-noi-vu"))),
                plan(
                    p ->
                        p.addAgency(below("phong-a", "phong-b"))
                            .addAgency(below("phong-b", "phong-c"))
                            .addAgency(below("phong-c", "phong-b"))),
                "/agencies/4/parent",
                plan(p -> {})),
        Fixture.of("agency-parent-unknown")
            .is(
                plan(p -> p.addAgency(below("van-phong", "so-noi-vu"))),
                plan(p -> p.addAgency(below("van-phong", "so-tttt"))),
                "/agencies/3/parent",
                plan(p -> {})),
        Fixture.of("agency-name-twice")
            .is(
                plan(
                    p ->
                        p.addAgency(science("cu", 2024, 2025))
                            .addAgency(science("moi", 2026, 2030))),
                plan(
                    p ->
                        p.addAgency(science("cu", 2024, 2026))
                            .addAgency(science("moi", 2026, 2030))),
                "/agencies/4/name",
                plan(p -> {})),
        Fixture.of("document-issuer-unknown")
            .is(
                plan(p -> {}),
                SamplePlans.document(d -> d.issuers(List.of(AgencyRef.of(MEDIA)))),
                "/document/issuers",
                plan(p -> p.agencies(List.of()))),
        Fixture.of("indicator-monitor-unknown")
            .is(
                SamplePlans.indicator(i -> {}),
                SamplePlans.indicator(i -> i.monitors(List.of(AgencyRef.of(MEDIA)))),
                "/indicators/0/monitors/0",
                plan(p -> {})),
        Fixture.of("duty-agency-unknown")
            .is(
                plan(p -> {}),
                SamplePlans.duty(d -> d.addTo(AgencyRef.of(MEDIA))),
                "/reportingDuties/0/to/1",
                plan(p -> p.agencies(List.of()))),
        Fixture.of("plans-agency-conflict")
            .several(
                List.of(plan(p -> {}), plan(p -> {})),
                List.of(plan(p -> {}), plan(p -> p.agencies(List.of(agency(FINANCE, "Sở TC"))))),
                "/1/agencies/0",
                List.of(plan(p -> {}), plan(p -> p.agencies(List.of())))));
  }

  private static AgencyRef home(String words) {
    return AgencyRef.of(HOME_AFFAIRS, words);
  }

  /** A plan of a province with a task due at the end of 2025. */
  private static Plan province(String name) {
    Plan plan =
        task(t -> t.deadline(Deadline.by(CalendarPeriod.month(2025, 12))).deadlineText("12/2025"));
    List<Agency> agencies = new ArrayList<>(plan.agencies());
    agencies.set(0, agency(SamplePlans.PROVINCE, "Ủy ban nhân dân " + name));
    return plan.toBuilder().agencies(agencies).build();
  }

  /** A plan of a province in which a body of a kind coordinates. */
  private static Plan ministry(AgencyKind kind) {
    Plan plan = task(t -> t.addCoordinator(AgencyRef.of(MEDIA)));
    List<Agency> agencies = new ArrayList<>(plan.agencies());
    agencies.set(
        0,
        Agency.builder()
            .id(agencies.get(0).id())
            .name(agencies.get(0).name())
            .kind(AgencyKind.PEOPLES_COMMITTEE)
            .build());
    agencies.add(Agency.builder().id(MEDIA).name("Bộ Y tế").kind(kind).build());
    return plan.toBuilder().agencies(agencies).build();
  }

  /** Tasks of which the first have a coordinator. */
  private static Plan coordinated(int with, int all) {
    Task[] tasks = new Task[all];
    for (int i = 0; i < all; i++) {
      boolean has = i < with;
      tasks[i] =
          changed(
              String.valueOf(i + 1),
              t -> t.coordinators(has ? List.of(AgencyRef.of(FINANCE)) : List.of()));
    }
    return SamplePlans.of(tasks);
  }

  /** A plan that knows no agency. */
  private static Plan nobodyKnown(Consumer<Task.Builder> change) {
    return task(change).toBuilder().agencies(List.of()).build();
  }

  private static Plan twoLeads(AgencyRef first, AgencyRef second) {
    return SamplePlans.of(
        changed("1", t -> t.leads(List.of(first))), changed("2", t -> t.leads(List.of(second))));
  }

  /** A newspaper leads, and the plan goes to these. */
  private static Plan sentTo(String recipients) {
    Plan plan = task(t -> t.leads(List.of(AgencyRef.of(MEDIA))));
    return plan.toBuilder()
        .addAgency(Agency.builder().id(MEDIA).name("Báo Sao Mai").kind(AgencyKind.PRESS).build())
        .document(plan.document().toBuilder().addRecipient(AgencyRef.unlinked(recipients)).build())
        .build();
  }

  private static Plan ledBy(Consumer<Agency.Builder> dates) {
    return withMedia(task(t -> t.leads(List.of(AgencyRef.of(MEDIA)))), dates);
  }

  private static Plan withMedia(Plan plan, Consumer<Agency.Builder> dates) {
    Agency.Builder media = Agency.builder();
    media.id(MEDIA).name("Sở Thông tin và Truyền thông");
    dates.accept(media);
    return plan.toBuilder().addAgency(media.build()).build();
  }

  private static Agency below(String id, String parent) {
    return Agency.builder().id(AgencyId.of(id)).name(id).parent(AgencyId.of(parent)).build();
  }

  private static Agency science(String id, int from, int until) {
    return Agency.builder()
        .id(AgencyId.of("so-khcn-" + id))
        .name("Sở Khoa học và Công nghệ")
        .existsFrom(LocalDate.of(from, 1, 1))
        .existsUntil(LocalDate.of(until, 12, 31))
        .build();
  }
}
