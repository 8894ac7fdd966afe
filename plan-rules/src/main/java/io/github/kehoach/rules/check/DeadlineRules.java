package io.github.kehoach.rules.check;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.Text;
import io.github.kehoach.rules.calendar.DayKind;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Rules about when a task is due. */
final class DeadlineRules {
  private static final int MOST_YEARS = 50;

  /** Events that nobody outside the body concerned knows beforehand. */
  private static final Set<Trigger.Type> UNFORESEEN =
      EnumSet.of(Trigger.Type.ISSUANCE, Trigger.Type.GUIDANCE, Trigger.Type.APPROVAL);

  private DeadlineRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("deadline-before-plan-date", (Rule.OfTask) DeadlineRules::beforePlanDate);
    to.put("deadline-recurrence-over", each(DeadlineRules::recurrenceOver));
    to.put("deadline-far-away", (Rule.OfTask) DeadlineRules::farAway);
    to.put("deadline-part-unread", each(DeadlineRules::partUnread));
    to.put("deadline-trigger-unnamed", each(DeadlineRules::triggerUnnamed));
    to.put("deadline-interval-without-first", each(DeadlineRules::intervalWithoutFirst));
    to.put("deadline-lag-before-unforeseen", each(DeadlineRules::lagBeforeUnforeseen));
    to.put("deadline-later-than-whole", (Rule.OfTask) DeadlineRules::laterThanWhole);
    to.put("deadline-on-day-off", each(DeadlineRules::onDayOff));
  }

  private static Place place(TaskVisit task) {
    return task.place().field("deadline");
  }

  /** A plan dated by month or year alone may be older than any day in it: its first day counts. */
  private static void beforePlanDate(Rule rule, TaskVisit task, Findings found) {
    LocalDate issued = task.head().firstDay();
    if (issued != null) {
      LocalDate due = LastDays.earliest(task.task().deadline());
      if (due != null && due.isBefore(issued)) {
        CalendarPeriod date = task.head().document().date().orElseThrow();
        found.add(rule, place(task), due, date);
      }
    }
  }

  private static void recurrenceOver(Rule rule, Deadline part, TaskVisit task, Findings found) {
    LocalDate issued = task.head().firstDay();
    if (issued != null
        && part instanceof Deadline.Every every
        && every.until().isPresent()
        && every.until().get().lastDay().isBefore(issued)) {
      found.add(rule, place(task), every.until().get(), issued);
    }
  }

  private static void farAway(Rule rule, TaskVisit task, Findings found) {
    LocalDate issued = task.head().firstDay();
    if (issued != null) {
      LocalDate due = LastDays.latest(task.task().deadline());
      if (due != null && due.getYear() - issued.getYear() > MOST_YEARS) {
        found.add(rule, place(task), due, issued);
      }
    }
  }

  /** A deadline of which nothing is read is an empty slot of the clarities instead. */
  private static void partUnread(Rule rule, Deadline part, TaskVisit task, Findings found) {
    if (part instanceof Deadline.Unread unread && DeadlineParts.isMade(task.task().deadline())) {
      found.add(rule, place(task), unread.text());
    }
  }

  private static void triggerUnnamed(Rule rule, Deadline part, TaskVisit task, Findings found) {
    if (part instanceof Deadline.Triggered triggered
        && triggered.trigger().by().isEmpty()
        && triggered.trigger().subject().isEmpty()) {
      Trigger.Type type = triggered.trigger().type();
      found.add(rule, place(task), task.task().deadlineText().orElse(type.toString()));
    }
  }

  private static void intervalWithoutFirst(
      Rule rule, Deadline part, TaskVisit task, Findings found) {
    if (part instanceof Deadline.Every every && every.interval() > 1 && every.from().isEmpty()) {
      found.add(rule, place(task), every.interval(), name(every.cycle()));
    }
  }

  private static Text name(Cycle cycle) {
    return switch (cycle) {
      case DAY -> new Text("ngày", "days");
      case WEEK -> new Text("tuần", "weeks");
      case MONTH -> new Text("tháng", "months");
      case QUARTER -> new Text("quý", "quarters");
      case HALF_YEAR -> new Text("nửa năm", "half-years");
      case YEAR -> new Text("năm", "years");
    };
  }

  private static void lagBeforeUnforeseen(
      Rule rule, Deadline part, TaskVisit task, Findings found) {
    if (part instanceof Deadline.Triggered triggered
        && triggered.lag().map(Lag::amount).orElse(0) < 0
        && UNFORESEEN.contains(triggered.trigger().type())) {
      found.add(rule, place(task), task.task().deadlineText().orElse(triggered.toString()));
    }
  }

  /** Judged against the nearest task above that is due on one day and nothing else. */
  private static void laterThanWhole(Rule rule, TaskVisit task, Findings found) {
    TaskVisit above = task.parent().orElse(null);
    while (above != null && above.task().deadline() instanceof Deadline.Unstated) {
      above = above.parent().orElse(null);
    }
    if (above == null || !LastDays.isSingle(above.task().deadline())) {
      return;
    }
    LocalDate whole = LastDays.latest(above.task().deadline());
    LocalDate part = LastDays.latest(task.task().deadline());
    if (whole != null && part != null && part.isAfter(whole)) {
      found.add(rule, place(task), place(above), part, whole);
    }
  }

  private static void onDayOff(Rule rule, Deadline part, TaskVisit task, Findings found) {
    if (part instanceof Deadline.By by && by.period() instanceof CalendarPeriod.Day day) {
      DayKind kind = WorkingCalendar.vietnam().kindOf(day.date());
      if (!kind.isWorking()) {
        found.add(rule, place(task), day.date(), name(kind));
      }
    }
  }

  private static Text name(DayKind kind) {
    return switch (kind) {
      case HOLIDAY -> new Text("ngày nghỉ lễ, tết", "a public holiday");
      case LIEU_DAY -> new Text("ngày nghỉ bù", "a day off in lieu");
      default -> new Text("ngày nghỉ hằng tuần", "a day of the weekly rest");
    };
  }

  /** Looks at one simple part of a task's own deadline. */
  @FunctionalInterface
  private interface OfPart {
    void look(Rule rule, Deadline part, TaskVisit task, Findings found);
  }

  private static Rule.OfTask each(OfPart check) {
    return (rule, task, found) -> {
      Deadline deadline = task.task().deadline();
      if (DeadlineParts.isMade(deadline)) {
        DeadlineParts.of(deadline).forEach(part -> check.look(rule, part, task, found));
      } else {
        check.look(rule, deadline, task, found);
      }
    };
  }
}
