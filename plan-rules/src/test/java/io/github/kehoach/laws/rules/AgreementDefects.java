package io.github.kehoach.laws.rules;

import static io.github.kehoach.laws.rules.AnyDefect.another;
import static io.github.kehoach.laws.rules.AnyDefect.changed;
import static io.github.kehoach.laws.rules.AnyDefect.more;
import static io.github.kehoach.laws.rules.AnyDefect.plan;
import static io.github.kehoach.laws.rules.AnyDefect.task;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import java.util.List;

/** What a plan says in two places that do not go together. */
final class AgreementDefects {
  private static final AgencyRef A = AgencyRef.of(AnyCheck.AGENCIES.get(1));

  private AgreementDefects() {}

  static List<Defect> all(int at) {
    return List.of(
        plan(
                "citation-two-names",
                "/citations/1",
                p -> p.addCitation(Citation.ofText("Chiến lược dữ liệu tỉnh A đến năm 2030")))
            .in(
                changed(
                    p ->
                        p.addCitation(
                            Citation.ofText("Chiến lược dữ liệu của tỉnh A đến năm 2030"))))
            .also("citation-without-number", "/citations/0")
            .also("citation-without-number", "/citations/1"),
        another("task-study-after-result", "/deadline", 1, t -> due(t.title(STUDY), 6))
            .in(more(1, t -> due(t.title(RESULT), 5)))
            .shifted(1),
        task(
            at,
            "task-content-narrower",
            "/content",
            t ->
                t.title("Rà soát thủ tục hành chính cấp tỉnh; đánh giá hiệu quả đầu tư hằng năm")
                    .content("Rà soát thủ tục hành chính cấp tỉnh và cấp xã")),
        another(
                "abbreviation-two-meanings",
                "/title",
                1,
                t -> t.title("Mở Trung tâm dữ liệu (IOC) của tỉnh"))
            .in(more(1, t -> t.title("Lập Trung tâm điều hành (IOC)")))
            .shifted(1),
        task(at, "task-target-against-indicator", "/title", t -> due(t.title(RESULT), 5))
            .in(AgreementDefects::borders),
        task(
            at,
            "target-strives-and-binds",
            "/title",
            t -> t.title("Phấn đấu tối thiểu 3% tổng chi")),
        task(
                at,
                "group-not-recipient",
                "",
                t -> t.leads(List.of(A)).coordinators(List.of(AgencyRef.collective("các sở"))))
            .in(AgreementDefects::sent),
        task(
            at,
            "deadline-without-end",
            "/deadline",
            t ->
                t.deadline(
                        Deadline.allOf(
                            Deadline.by(CalendarPeriod.month(2025, 5)), Deadline.continuous()))
                    .deadlineText("5/2025 và các năm tiếp theo")));
  }

  private static final String STUDY =
      "Nghiên cứu giải pháp thủ tục hành chính phi địa giới hành chính";
  private static final String RESULT =
      "Đảm bảo 100% thủ tục hành chính không bị giới hạn bởi địa giới hành chính cấp tỉnh";

  private static Task.Builder due(Task.Builder task, int month) {
    return task.deadline(Deadline.by(CalendarPeriod.month(2025, month)))
        .deadlineText(month + "/2025");
  }

  /** The indicator of the clean plan is about what the task wants all of. */
  private static Plan borders(Plan clean) {
    Indicator indicator =
        clean.indicators().get(0).toBuilder()
            .name("Tỷ lệ thủ tục hành chính được tiếp nhận phi địa giới hành chính giữa các cấp")
            .build();
    return clean.toBuilder().indicators(List.of(indicator)).build();
  }

  private static Plan sent(Plan clean) {
    return clean.toBuilder()
        .document(
            clean.document().toBuilder()
                .addRecipient(AgencyRef.unlinked("Lãnh đạo UBND tỉnh"))
                .build())
        .build();
  }
}
