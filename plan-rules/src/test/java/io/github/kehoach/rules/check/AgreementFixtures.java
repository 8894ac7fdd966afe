package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.indicator;
import static io.github.kehoach.rules.check.SamplePlans.plan;
import static io.github.kehoach.rules.check.SamplePlans.share;
import static io.github.kehoach.rules.check.SamplePlans.task;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a plan says in two places that do not go together. */
final class AgreementFixtures {
  private static final String AGAINST_BORDERS =
      "Đảm bảo 100% thủ tục hành chính không bị giới hạn bởi địa giới hành chính cấp tỉnh";
  private static final String ACROSS_BORDERS =
      "Tỷ lệ thủ tục hành chính được tiếp nhận phi địa giới hành chính giữa các cấp";

  private AgreementFixtures() {}

  static List<Fixture> all() {
    return List.of(
        Fixture.of("citation-two-names")
            .is(
                named("Luật Giao dịch điện tử", "Luật Giao dịch điện tử sửa đổi"),
                named(
                    "Chiến lược dữ liệu tỉnh A đến năm 2030",
                    "Chiến lược dữ liệu của tỉnh A đến năm 2030"),
                "/citations/1",
                plan(p -> {}))
            .also("citation-without-number "),
        Fixture.of("task-study-after-result")
            .is(study(3, 6), study(6, 3), "/sections/0/tasks/0/deadline", task(t -> {})),
        Fixture.of("task-content-narrower")
            .is(
                task(t -> t.title(TITLE).content("Rà soát thủ tục hành chính cấp tỉnh")),
                task(t -> t.title(TITLE + "; đánh giá hiệu quả đầu tư hằng năm").content(CONTENT)),
                "/sections/0/tasks/0/content",
                task(t -> t.title(TITLE))),
        Fixture.of("abbreviation-two-meanings")
            .is(
                pair("Lập Trung tâm điều hành (IOC)", "Mở Trung tâm điều hành (IOC) của tỉnh"),
                pair("Lập Trung tâm điều hành (IOC)", "Mở Trung tâm dữ liệu (IOC) của tỉnh"),
                "/sections/0/tasks/1/title",
                task(t -> {})),
        Fixture.of("task-target-against-indicator")
            .is(wanting(100), wanting(70), "/sections/0/tasks/0/title", indicator(i -> {})),
        Fixture.of("target-strives-and-binds")
            .is(
                task(t -> t.title("Phấn đấu đạt 3% tổng chi")),
                task(t -> t.title("Phấn đấu tối thiểu 3% tổng chi")),
                "/sections/0/tasks/0/title",
                plan(p -> {})),
        Fixture.of("group-not-recipient")
            .is(
                sent("Các sở, ban, ngành tỉnh"),
                sent("Sở Tài chính"),
                "/sections/0/tasks/0",
                task(t -> {})),
        Fixture.of("indicator-monitored-by-issuer")
            .is(
                indicator(i -> {}),
                indicator(i -> i.monitors(List.of(AgencyRef.of(SamplePlans.PROVINCE)))),
                "/indicators/0/monitors",
                plan(p -> {})),
        Fixture.of("indicator-monitor-ended")
            .is(
                watchedUntil(LocalDate.of(2030, 12, 31)),
                watchedUntil(LocalDate.of(2030, 12, 30)),
                "/indicators/0/monitors",
                plan(p -> {})),
        Fixture.of("deadline-without-end")
            .is(
                task(t -> {}),
                task(t -> t.deadlineText("3/2025 và các năm tiếp theo").deadline(goingOn())),
                "/sections/0/tasks/0/deadline",
                task(t -> t.deadlineText(null))));
  }

  private static final String TITLE = "Rà soát, đơn giản hóa thủ tục hành chính cấp tỉnh";
  private static final String CONTENT = "Rà soát, đơn giản hóa thủ tục hành chính cấp tỉnh và xã";

  private static Deadline goingOn() {
    return Deadline.allOf(Deadline.by(CalendarPeriod.month(2025, 3)), Deadline.continuous());
  }

  private static Plan named(String one, String other) {
    return plan(p -> p.addCitation(Citation.ofText(one)).addCitation(Citation.ofText(other)));
  }

  private static Plan pair(String first, String second) {
    return SamplePlans.of(
        SamplePlans.changed("1", t -> t.title(first)),
        SamplePlans.changed("2", t -> t.title(second)));
  }

  private static Plan study(int months, int other) {
    return SamplePlans.of(
        SamplePlans.changed(
            "1",
            t ->
                t.title("Nghiên cứu giải pháp thủ tục hành chính phi địa giới hành chính")
                    .deadline(Deadline.by(CalendarPeriod.month(2025, months)))
                    .deadlineText(months + "/2025")),
        SamplePlans.changed(
            "2",
            t ->
                t.title(AGAINST_BORDERS)
                    .deadline(Deadline.by(CalendarPeriod.month(2025, other)))
                    .deadlineText(other + "/2025")));
  }

  private static Plan wanting(int least) {
    return SamplePlans.of(SamplePlans.changed("1", t -> t.title(AGAINST_BORDERS))).toBuilder()
        .addIndicator(
            share(
                "1",
                i ->
                    i.name(ACROSS_BORDERS)
                        .target(Target.atLeast(BigDecimal.valueOf(least)))
                        .targetText("≥ " + least)))
        .build();
  }

  private static Plan sent(String recipient) {
    Plan plan = task(t -> t.addCoordinator(AgencyRef.collective("các sở, ban, ngành tỉnh")));
    return plan.toBuilder()
        .document(plan.document().toBuilder().addRecipient(AgencyRef.unlinked(recipient)).build())
        .build();
  }

  private static Plan watchedUntil(LocalDate last) {
    AgencyId watcher = AgencyId.of("chi-cuc");
    return indicator(i -> i.monitors(List.of(AgencyRef.of(watcher)))).toBuilder()
        .addAgency(Agency.builder().id(watcher).name("Chi cục X").existsUntil(last).build())
        .build();
  }
}
