package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.changed;
import static io.github.kehoach.rules.check.SamplePlans.plan;
import static io.github.kehoach.rules.check.SamplePlans.task;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import java.util.List;

/** Fixtures of the family deadline. */
final class DeadlineFixtures {
  private static final String HERE = "/sections/0/tasks/0/deadline";
  private static final Trigger ISSUANCE =
      Trigger.builder().type(Trigger.Type.ISSUANCE).by("Trung ương").build();
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
                due(
                    Deadline.triggered(
                        Trigger.builder().type(Trigger.Type.ROADMAP).by("Trung ương").build())),
                due(Deadline.triggered(Trigger.of(Trigger.Type.ROADMAP))),
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
                due(before(Trigger.builder().type(Trigger.Type.EVENT).subject("khai mạc").build())),
                due(before(ISSUANCE)),
                HERE,
                due(Deadline.triggered(ISSUANCE))),
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

  private static Deadline before(Trigger trigger) {
    return Deadline.triggered(trigger, Lag.of(-20, Lag.Unit.DAY));
  }

  private static Deadline day(int year, int month, int day) {
    return Deadline.by(CalendarPeriod.day(year, month, day));
  }
}
