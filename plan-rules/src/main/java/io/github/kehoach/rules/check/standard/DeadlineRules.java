package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.calendar.DayKind;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.Subject;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.DeadlineText;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Said;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Rules about when a task is due. */
final class DeadlineRules {
  private static final int MOST_YEARS = 50;

  /** Events that nobody outside the body concerned knows beforehand. */
  private static final Set<Trigger.Type> UNFORESEEN =
      EnumSet.of(Trigger.Type.ISSUANCE, Trigger.Type.GUIDANCE, Trigger.Type.APPROVAL);

  private DeadlineRules() {}

  static void bind(Binder to) {
    to.task("deadline-before-plan-date", DeadlineRules::beforePlanDate);
    to.deadline(Deadline.Every.class, "deadline-recurrence-over", DeadlineRules::recurrenceOver);
    to.task("deadline-far-away", DeadlineRules::farAway);
    to.deadline(Deadline.Unread.class, "deadline-part-unread", DeadlineRules::partUnread);
    to.deadline(
        Deadline.Triggered.class, "deadline-trigger-unnamed", DeadlineRules::triggerUnnamed);
    to.deadline(
        Deadline.Every.class, "deadline-interval-without-first", DeadlineRules::withoutFirst);
    to.deadline(
        Deadline.Triggered.class, "deadline-lag-before-unforeseen", DeadlineRules::lagBefore);
    to.each(Subject.PART, "deadline-later-than-whole", DeadlineRules::laterThanWhole);
    to.deadline(Deadline.By.class, "deadline-on-day-off", DeadlineRules::onDayOff);
    to.deadline(
        Deadline.Triggered.class,
        "deadline-trigger-without-subject",
        DeadlineRules::triggerWithoutSubject);
    to.deadline(Deadline.Every.class, "deadline-first-passed", DeadlineRules::firstPassed);
  }

  private static Place place(TaskVisit task) {
    return task.place().field("deadline");
  }

  private static void beforePlanDate(TaskVisit task, Findings found) {
    LocalDate issued = task.head().firstDay().orElse(null);
    LocalDate due = issued == null ? null : DueDays.earliest(task.task().deadline());
    if (issued != null && due != null && due.isBefore(issued)) {
      CalendarPeriod date = task.head().document().date().orElseThrow();
      found.add(place(task), due, date);
    }
  }

  private static void recurrenceOver(Deadline.Every every, TaskVisit task, Findings found) {
    LocalDate issued = task.head().firstDay().orElse(null);
    if (issued != null
        && every.until().isPresent()
        && every.until().get().lastDay().isBefore(issued)) {
      found.add(place(task), every.until().get(), issued);
    }
  }

  private static void farAway(TaskVisit task, Findings found) {
    LocalDate issued = task.head().firstDay().orElse(null);
    LocalDate due = issued == null ? null : DueDays.latest(task.task().deadline());
    if (issued != null && due != null && due.getYear() - issued.getYear() > MOST_YEARS) {
      found.add(place(task), due, issued);
    }
  }

  /** A deadline of which nothing is read is an empty slot of the clarities instead. */
  private static void partUnread(Deadline.Unread unread, TaskVisit task, Findings found) {
    if (DueDays.isMade(task.task().deadline())) {
      found.add(place(task), unread.text());
    }
  }

  private static void triggerUnnamed(Deadline.Triggered part, TaskVisit task, Findings found) {
    if (part.trigger().by().isEmpty() && part.trigger().subject().isEmpty()) {
      found.add(place(task), due(task));
    }
  }

  private static void withoutFirst(Deadline.Every every, TaskVisit task, Findings found) {
    if (every.interval() > 1 && every.from().isEmpty()) {
      found.add(
          place(task),
          every.interval(),
          Said.of(every.cycle(), Messages.text("cycle." + every.cycle())));
    }
  }

  private static void lagBefore(Deadline.Triggered part, TaskVisit task, Findings found) {
    if (part.lag().map(Lag::amount).orElse(0) < 0 && UNFORESEEN.contains(part.trigger().type())) {
      found.add(place(task), due(task));
    }
  }

  /** Judged against the nearest task above that is due on one day and nothing else. */
  private static void laterThanWhole(TaskVisit part, Findings found) {
    LocalDate due = DueDays.latest(part.task().deadline());
    TaskVisit above = part.parent().orElseThrow();
    while (due != null
        && above.task().deadline() instanceof Deadline.Unstated
        && above.parent().isPresent()) {
      above = above.parent().get();
    }
    Deadline around = above.task().deadline();
    LocalDate wholeDue = DueDays.isSingle(around) ? DueDays.latest(around) : null;
    if (due != null && wholeDue != null && due.isAfter(wholeDue)) {
      found.add(place(part), place(above), due, wholeDue);
    }
  }

  private static void onDayOff(Deadline.By by, TaskVisit task, Findings found) {
    if (by.period() instanceof CalendarPeriod.Day day) {
      DayKind kind = found.calendar().kindOf(day.date());
      if (!kind.isWorking()) {
        found.add(
            place(task), day.date(), Said.of(kind, Messages.text("dayOff." + Codes.of(kind))));
      }
    }
  }

  /** The deadline of a task as printed, or as it is said where nothing is printed. */
  static Object due(TaskVisit task) {
    return task.deadlineText().<Object>map(words -> words).orElseGet(() -> said(task.deadline()));
  }

  private static Said said(Deadline deadline) {
    return new Said(deadline.toString(), DeadlineText.of(deadline));
  }

  /** An event by somebody who is named, of which nothing else is said. */
  private static void triggerWithoutSubject(
      Deadline.Triggered part, TaskVisit task, Findings found) {
    if (part.trigger().by().isPresent() && part.trigger().subject().isEmpty()) {
      found.add(place(task), due(task));
    }
  }

  /** A yearly deadline whose day of this year had passed when the plan was issued. */
  private static void firstPassed(Deadline.Every every, TaskVisit task, Findings found) {
    LocalDate issued = task.head().firstDay().orElse(null);
    int month = every.month().orElse(0);
    if (issued != null
        && every.cycle() == Cycle.YEAR
        && every.interval() == 1
        && every.offset() == 0
        && every.from().isEmpty()
        && month > 0
        && every.edge() == Edge.BY
        && every.day().isEmpty()
        && month < issued.getMonthValue()) {
      found.add(place(task), due(task), issued.getYear(), issued.getYear() + 1);
    }
  }
}
