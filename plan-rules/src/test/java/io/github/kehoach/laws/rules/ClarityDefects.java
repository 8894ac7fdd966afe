package io.github.kehoach.laws.rules;

import static io.github.kehoach.laws.rules.AnyDefect.another;
import static io.github.kehoach.laws.rules.AnyDefect.more;
import static io.github.kehoach.laws.rules.AnyDefect.task;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.PartNumber;
import java.util.List;

/** What is unclear about a task, and tasks that do not go together. */
final class ClarityDefects {
  private static final String LONG =
      "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của các sở, ban, ngành";

  private ClarityDefects() {}

  static List<Defect> all(int at) {
    List<AgencyRef> several =
        List.of(AgencyRef.of(AnyCheck.AGENCIES.get(1)), AgencyRef.of(AnyCheck.AGENCIES.get(2)));
    AgencyRef everybody = AgencyRef.collective("Các sở, ban, ngành");
    Deadline by2027 = Deadline.by(CalendarPeriod.year(2027));
    return List.of(
        task(at, "task-without-lead", "/leads", t -> t.leads(List.of())),
        task(at, "task-without-clear-title", "/title", t -> t.title("- 1.2 …")),
        task(at, "task-without-clear-deadline", "/deadline", t -> t.deadline(Deadline.unstated())),
        task(at, "task-without-deliverable", "/deliverables", t -> t.deliverables(List.of())),
        task(
            at,
            "task-without-single-lead",
            "/leads",
            t -> t.leads(several).coordinators(List.of())),
        task(at, "lead-collective", "/leads", t -> t.leads(List.of(everybody))),
        task(
            at,
            "deliverable-vague",
            "/deliverables",
            t -> t.deliverables(List.of(Deliverable.of("Nâng cao nhận thức")))),
        task(
            at,
            "deliverable-never-due",
            "/deadline",
            t ->
                t.deliverables(List.of(Deliverable.of("Kế hoạch")))
                    .deadline(Deadline.continuous())),
        another("task-nearly-repeated", "", 1, t -> t.title(LONG + " trong năm"))
            .in(more(1, t -> t.title(LONG)))
            .shifted(1),
        another("task-same-system", "", 1, t -> t.title("Vận hành hệ thống SOC").deadline(by2027))
            .in(
                more(
                    1,
                    t ->
                        t.title("Triển khai SOC của tỉnh")
                            .deadline(Deadline.by(CalendarPeriod.month(2025, 3)))))
            .shifted(1),
        another(
                "task-before-its-source",
                "/deadline",
                1,
                t ->
                    t.title("Phân tích bộ chỉ số của tỉnh")
                        .deadline(Deadline.by(CalendarPeriod.month(2025, 3))))
            .in(
                more(
                    1,
                    t ->
                        t.title("Xây dựng Bộ chỉ số")
                            .deliverables(List.of(Deliverable.of("Bộ chỉ số")))
                            .deadline(by2027)))
            .shifted(1),
        another("task-number-duplicate", "", 0, t -> t.title("Đào tạo")),
        another("task-number-gap", "", 2, t -> t.title("Đào tạo")),
        another(
            "task-without-number", "/number", 1, t -> t.title("Đào tạo").number((PartNumber) null)),
        another("task-repeated", "", 1, t -> {}),
        another("task-title-other-deadline", "/deadline", 1, t -> t.deadline(by2027)),
        another("task-title-other-lead", "/leads", 1, t -> t.leads(List.of(everybody)))
            .also("lead-collective", "/leads"));
  }
}
