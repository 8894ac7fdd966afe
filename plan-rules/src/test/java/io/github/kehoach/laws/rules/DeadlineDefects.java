package io.github.kehoach.laws.rules;

import static io.github.kehoach.laws.rules.AnyDefect.task;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Task;
import java.util.List;

/** What is wrong with the deadline of a task. */
final class DeadlineDefects {
  private DeadlineDefects() {}

  static List<Defect> all(int at) {
    Deadline march = day(2025, 3, 31);
    Trigger issuance =
        Trigger.builder().type(Trigger.Type.ISSUANCE).by("Trung ương").subject("Đề án").build();
    Trigger bare = Trigger.builder().type(Trigger.Type.GUIDANCE).by("Trung ương").build();
    Task later = Task.builder().title("Tập huấn").deadline(day(2025, 4, 1)).build();
    return List.of(
        due(at, "deadline-before-plan-date", day(2025, 2, 19)),
        due(
            at,
            "deadline-recurrence-over",
            Deadline.every(Cycle.YEAR).until(CalendarPeriod.year(2024)).build()),
        due(at, "deadline-far-away", Deadline.by(CalendarPeriod.year(2205))),
        due(at, "deadline-part-unread", Deadline.allOf(march, Deadline.unread("sớm nhất"))),
        due(
            at,
            "deadline-trigger-unnamed",
            Deadline.triggered(Trigger.builder().type(Trigger.Type.ROADMAP).build())),
        due(
            at,
            "deadline-interval-without-first",
            Deadline.every(Cycle.YEAR).inMonth(10).interval(2).build()),
        due(
            at,
            "deadline-lag-before-unforeseen",
            Deadline.triggered(issuance, Lag.of(-20, LagUnit.DAY))),
        due(at, "deadline-on-day-off", day(2025, 3, 30)),
        due(at, "deadline-trigger-without-subject", Deadline.triggered(bare)),
        due(at, "deadline-first-passed", Deadline.every(Cycle.YEAR).inMonth(1).build()),
        task(
            at,
            "deadline-drops-recurrence",
            "/deadline",
            t -> t.deadline(march).content("Rà soát, định kỳ công bố kết quả.")),
        task(
            at,
            "deadline-fixed-on-unforeseen",
            "/deadline",
            t -> t.deadline(march).content("Trên cơ sở Đề án của Trung ương ban hành.")),
        task(
            at,
            "task-report-addressee",
            "/content",
            t -> t.title("Rà soát, báo cáo Chính phủ").content("Rà soát, báo cáo UBND tỉnh.")),
        task(at, "target-without-figure", "/title", t -> t.title("Phấn đấu nâng tỷ lệ số hóa")),
        task(
            at,
            "deliverable-only-a-plan",
            "/deliverables",
            t ->
                t.title("Lập sổ; hoàn thành cơ sở dữ liệu")
                    .deadline(march)
                    .deliverables(List.of(Deliverable.of("Kế hoạch")))),
        task(
                at,
                "recurrence-without-cycle",
                "/deadline",
                t -> t.deadline(Deadline.unstated()).content("Rà soát, định kỳ công bố."))
            .also("task-without-clear-deadline", "/deadline"),
        task(
            at,
            "deadline-later-than-whole",
            "/subtasks/0/deadline",
            t -> t.deadline(march).addSubtask(later)),
        task(at, "deadline-differs-from-wording", "/deadline", t -> t.deadlineText("tháng 1/2027")),
        task(
            at,
            "deadline-differs-from-title",
            "/content",
            t -> t.deadline(march).content("Xây dựng đề án, hoàn thành trong tháng 4/2025.")));
  }

  private static Defect due(int at, String rule, Deadline deadline) {
    return task(at, rule, "/deadline", t -> t.deadline(deadline));
  }

  private static Deadline day(int year, int month, int day) {
    return Deadline.by(CalendarPeriod.day(year, month, day));
  }
}
