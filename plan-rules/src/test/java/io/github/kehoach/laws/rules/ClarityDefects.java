package io.github.kehoach.laws.rules;

import static io.github.kehoach.laws.rules.AnyDefect.another;
import static io.github.kehoach.laws.rules.AnyDefect.task;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.TaskNumber;
import java.util.List;

/** What is unclear about a task, and tasks that do not go together. */
final class ClarityDefects {
  private ClarityDefects() {}

  static List<Defect> all(int at) {
    AgencyRef everybody = AgencyRef.collective("Các sở, ban, ngành");
    Deadline by2027 = Deadline.by(CalendarPeriod.year(2027));
    return List.of(
        task(at, "task-without-lead", "/leads", t -> t.leads(List.of())),
        task(at, "task-without-clear-title", "/title", t -> t.title("- 1.2 …")),
        task(at, "task-without-clear-deadline", "/deadline", t -> t.deadline(Deadline.unstated())),
        task(at, "task-without-deliverable", "/deliverables", t -> t.deliverables(List.of())),
        task(at, "task-without-single-lead", "/leads", t -> t.leads(List.of(everybody))),
        another("task-number-duplicate", "", 0, t -> t.title("Đào tạo")),
        another("task-number-gap", "", 2, t -> t.title("Đào tạo")),
        another(
            "task-without-number", "/number", 1, t -> t.title("Đào tạo").number((TaskNumber) null)),
        another("task-repeated", "", 1, t -> {}),
        another("task-title-other-deadline", "/deadline", 1, t -> t.deadline(by2027)),
        another("task-title-other-lead", "/leads", 1, t -> t.leads(List.of(everybody)))
            .also("task-without-single-lead", "/leads"));
  }
}
