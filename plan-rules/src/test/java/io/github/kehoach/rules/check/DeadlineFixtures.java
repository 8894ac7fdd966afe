package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.changed;
import static io.github.kehoach.rules.check.SamplePlans.plan;
import static io.github.kehoach.rules.check.SamplePlans.task;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fixtures of the family deadline. */
final class DeadlineFixtures {
  private static final String HERE = "/sections/0/tasks/0/deadline";
  private static final Plan STANDING = due(Deadline.continuous());

  private DeadlineFixtures() {}

  static List<Fixture> all() {
    return List.of(
        Fixture.of("deadline-before-plan-date")
            .is(due(day(2025, 2, 20)), due(day(2025, 2, 19)), HERE, STANDING),
        Fixture.of("deadline-recurrence-over")
            .is(
                due(Deadline.every(Cycle.YEAR).until(CalendarPeriod.year(2026)).build()),
                due(Deadline.every(Cycle.YEAR).until(CalendarPeriod.year(2024)).build()),
                HERE,
                due(day(2025, 3, 3))),
        Fixture.of("deadline-far-away")
            .is(
                due(Deadline.by(CalendarPeriod.year(2075))),
                due(Deadline.by(CalendarPeriod.year(2205))),
                HERE,
                STANDING),
        Fixture.of("deadline-part-unread")
            .is(
                due(Deadline.allOf(day(2025, 3, 3), Deadline.continuous())),
                due(Deadline.allOf(day(2025, 3, 3), Deadline.unread("sớm nhất"))),
                HERE,
                STANDING),
        Fixture.of("deadline-trigger-unnamed")
            .is(
                due(Deadline.triggered(event(Trigger.Type.ROADMAP, "Trung ương", "Lộ trình"))),
                due(Deadline.triggered(event(Trigger.Type.ROADMAP, null, null))),
                HERE,
                due(day(2025, 3, 3))),
        Fixture.of("deadline-interval-without-first")
            .is(
                due(
                    Deadline.every(Cycle.YEAR)
                        .inMonth(10)
                        .from(CalendarPeriod.year(2025))
                        .interval(2)
                        .build()),
                due(Deadline.every(Cycle.YEAR).inMonth(10).interval(2).build()),
                HERE,
                due(Deadline.every(Cycle.YEAR).inMonth(10).build())),
        Fixture.of("deadline-lag-before-unforeseen")
            .is(
                due(before(event(Trigger.Type.EVENT, null, "khai mạc"))),
                due(before(central())),
                HERE,
                due(Deadline.triggered(central()))),
        Fixture.of("deadline-later-than-whole")
            .is(
                part(day(2025, 3, 31)),
                part(day(2025, 4, 1)),
                "/sections/0/tasks/0/subtasks/0/deadline",
                part(Deadline.unstated())),
        Fixture.of("deadline-on-day-off")
            .is(
                due(day(2025, 3, 31)),
                due(day(2025, 3, 30)),
                HERE,
                due(Deadline.by(CalendarPeriod.month(2025, 8)))),
        Fixture.of("deadline-trigger-without-subject")
            .is(
                due(Deadline.triggered(central())),
                due(Deadline.triggered(event(Trigger.Type.GUIDANCE, "Trung ương", null))),
                HERE,
                STANDING),
        Fixture.of("deadline-first-passed")
            .is(
                due(Deadline.every(Cycle.YEAR).inMonth(2).build()),
                due(Deadline.every(Cycle.YEAR).inMonth(1).build()),
                HERE,
                STANDING),
        Fixture.of("making-without-deadline")
            .is(
                arranged("Đôn đốc, kiểm tra việc thực hiện"),
                arranged("Thành lập Tổ công tác của Sở"),
                "/sections/0/tasks/0/deadline",
                plan(p -> {})),
        Fixture.of("target-without-figure")
            .is(
                task(t -> t.title("Phấn đấu nâng tỷ lệ số hóa lên 25%")),
                task(t -> t.title("Phấn đấu nâng tỷ lệ số hóa")),
                "/sections/0/tasks/0/title",
                STANDING),
        Fixture.of("deliverable-only-a-plan")
            .is(
                work("Xây dựng Kế hoạch; rà soát dữ liệu"),
                work("Xây dựng Kế hoạch; hoàn thành cơ sở dữ liệu"),
                "/sections/0/tasks/0/deliverables",
                STANDING),
        Fixture.of("deadline-drops-recurrence")
            .is(
                task(t -> t.content("Rà soát, công bố kết quả.")),
                task(t -> t.content("Rà soát, định kỳ công bố kết quả.")),
                HERE,
                STANDING),
        Fixture.of("deadline-fixed-on-unforeseen")
            .is(
                task(t -> t.content("Trên cơ sở ý kiến của các sở.")),
                task(t -> t.content("Trên cơ sở Đề án của Trung ương ban hành.")),
                HERE,
                STANDING),
        Fixture.of("recurrence-without-cycle")
            .is(
                task(t -> t.deadline(Deadline.unstated()).deadlineText(null).content("hằng quý")),
                task(
                    t ->
                        t.deadline(Deadline.unstated())
                            .deadlineText(null)
                            .content("Định kỳ công bố kết quả.")),
                HERE,
                STANDING)
            .also("task-without-clear-deadline " + HERE),
        Fixture.of("deliverable-never-due")
            .is(
                STANDING,
                task(
                    t ->
                        t.deadline(Deadline.continuous())
                            .deadlineText(null)
                            .deliverables(List.of(Deliverable.of("Kế hoạch")))),
                HERE,
                plan(p -> {})),
        Fixture.of("deliverable-vague")
            .is(
                task(
                    t ->
                        t.title("Báo cáo kết quả")
                            .deliverables(List.of(Deliverable.of("Báo cáo")))),
                task(t -> t.deliverables(List.of(Deliverable.of("Nâng cao nhận thức")))),
                "/sections/0/tasks/0/deliverables",
                STANDING),
        Fixture.of("plan-without-deliverables")
            .is(
                products("Báo cáo"),
                products(),
                "/sections",
                SamplePlans.of(Section.builder().title("Tổ chức thực hiện").build())),
        Fixture.of("deadline-differs-from-wording")
            .is(
                task(t -> t.deadlineText("hoàn thành trước ngày 01/4/2025")),
                task(t -> t.deadlineText("hoàn thành trong tháng 5/2025")),
                HERE,
                task(t -> t.deadlineText(null))),
        Fixture.of("deadline-differs-from-title")
            .is(
                task(t -> t.content("Xây dựng đề án, hoàn thành trong tháng 3/2025.")),
                task(t -> t.content("Xây dựng đề án, hoàn thành trong tháng 4/2025.")),
                "/sections/0/tasks/0/content",
                plan(p -> {})));
  }

  private static Plan due(Deadline deadline) {
    return task(t -> t.deadline(deadline).deadlineText(null));
  }

  private static Plan part(Deadline deadline) {
    Task part = Task.builder().title("Tập huấn").deadline(deadline).build();
    return SamplePlans.of(changed("1", t -> t.addSubtask(part)));
  }

  private static Trigger central() {
    return event(Trigger.Type.ISSUANCE, "Trung ương", "Đề án");
  }

  /** In the part on carrying out, without a deadline. */
  private static Plan arranged(String title) {
    Task task = changed("1", t -> t.title(title).deadline(Deadline.unstated()).deadlineText(null));
    return SamplePlans.of(
        Section.builder().number("III").title("Tổ chức thực hiện").addTask(task).build());
  }

  private static Plan work(String title) {
    return task(t -> t.title(title).deliverables(List.of(Deliverable.of("Kế hoạch"))));
  }

  /** Four tasks with these products. */
  private static Plan products(String... products) {
    List<Deliverable> all = Stream.of(products).map(Deliverable::of).toList();
    return SamplePlans.of(
        IntStream.rangeClosed(1, 4)
            .mapToObj(i -> changed(String.valueOf(i), t -> t.deliverables(all)))
            .toArray(Task[]::new));
  }

  private static Trigger event(Trigger.Type type, @Nullable String by, @Nullable String subject) {
    return Trigger.builder().type(type).by(by).subject(subject).build();
  }

  private static Deadline before(Trigger trigger) {
    return Deadline.triggered(trigger, Lag.of(-20, LagUnit.DAY));
  }

  private static Deadline day(int year, int month, int day) {
    return Deadline.by(CalendarPeriod.day(year, month, day));
  }
}
