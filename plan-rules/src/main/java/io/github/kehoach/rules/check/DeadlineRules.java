package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.Trait.DUE_AT_ODD_TIMES;
import static io.github.kehoach.rules.check.Trait.DUE_ON_A_DAY;
import static io.github.kehoach.rules.check.Trait.PART;
import static io.github.kehoach.rules.check.Trait.PARTLY_UNREAD;
import static io.github.kehoach.rules.check.Trait.RECURRING;
import static io.github.kehoach.rules.check.Trait.TRIGGERED;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
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
    to.put("deadline-before-plan-date", DUE_AT_ODD_TIMES.only(DeadlineRules::beforePlanDate));
    to.put("deadline-recurrence-over", RECURRING.only(each(DeadlineRules::recurrenceOver)));
    to.put("deadline-far-away", DUE_AT_ODD_TIMES.only(DeadlineRules::farAway));
    to.put("deadline-part-unread", PARTLY_UNREAD.only(each(DeadlineRules::partUnread)));
    to.put("deadline-trigger-unnamed", TRIGGERED.only(each(DeadlineRules::triggerUnnamed)));
    to.put("deadline-interval-without-first", RECURRING.only(each(DeadlineRules::withoutFirst)));
    to.put("deadline-lag-before-unforeseen", TRIGGERED.only(each(DeadlineRules::lagBefore)));
    to.put("deadline-later-than-whole", PART.only(DeadlineRules::laterThanWhole));
    to.put("deadline-on-day-off", DUE_ON_A_DAY.only(each(DeadlineRules::onDayOff)));
  }

  private static Place place(TaskVisit task) {
    return task.place().field("deadline");
  }

  /** Whether a day of the deadline lies before the plan or long after it. */
  static boolean isAtOddTimes(Deadline deadline, PlanHead head) {
    LocalDate issued = head.firstDay();
    LocalDate last = issued == null ? null : LastDays.latest(deadline);
    if (issued == null || last == null) {
      return false;
    }
    LocalDate first = LastDays.isSingle(deadline) ? last : LastDays.earliest(deadline);
    return (first != null && first.isBefore(issued)) || isFar(last, issued);
  }

  private static boolean isFar(LocalDate due, LocalDate issued) {
    return due.getYear() - issued.getYear() > MOST_YEARS;
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
      if (due != null && isFar(due, issued)) {
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

  private static void withoutFirst(Rule rule, Deadline part, TaskVisit task, Findings found) {
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

  private static void lagBefore(Rule rule, Deadline part, TaskVisit task, Findings found) {
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
