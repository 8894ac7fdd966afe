package io.github.kehoach.rules.status;

import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What became of a plan by a day. It stands by itself: neither plan nor ledger is needed to read
 * it. Immutable and thread-safe.
 *
 * @param asOf the day: facts and due days up to it count, what is due on it is not late yet
 * @param tasks every task, each before its parts, in the order of print
 * @param indicators every indicator, in the order of print
 * @param findings what is to be said about facts, in the order of the ledger
 */
public record StatusReport(
    LocalDate asOf,
    List<TaskStatus> tasks,
    List<IndicatorStatus> indicators,
    List<FactFinding> findings) {
  /** Copies the lists. */
  public StatusReport {
    tasks = List.copyOf(tasks);
    indicators = List.copyOf(indicators);
    findings = List.copyOf(findings);
  }

  /** The tasks that count, by cell: all, by section, by who leads. Made anew at each call. */
  public Totals totals() {
    return Totals.of(tasks);
  }

  /**
   * The tasks that count, by who holds them on the day of the status, after mergers and changes of
   * name; an exact partition, in the order in which they come up. One row if the agencies through
   * time were not given.
   */
  public List<Totals.OfHolders> byHolder() {
    return Totals.byHolder(tasks);
  }

  /** The tasks that count and are in a state, in the order of print. */
  public List<TaskStatus> in(TaskState state) {
    return tasks.stream()
        .filter(TaskStatus::isCounted)
        .filter(one -> one.state() == state)
        .toList();
  }

  /** The tasks that count and bear a flag, in the order of print. */
  public List<TaskStatus> in(TaskFlag flag) {
    return tasks.stream()
        .filter(TaskStatus::isCounted)
        .filter(one -> one.flags().contains(flag))
        .toList();
  }

  /**
   * For how many days a task is late: since the first due day that was missed. 0 if none was.
   *
   * @param task one of the tasks
   */
  public int daysOverdue(TaskStatus task) {
    return task.overdue().stream()
        .findFirst()
        .map(day -> (int) ChronoUnit.DAYS.between(day, asOf))
        .orElse(0);
  }

  /**
   * The same in working days, those after the due day up to the day of the status.
   *
   * @param task one of the tasks
   * @param calendar the days on which agencies work
   */
  public int workingDaysOverdue(TaskStatus task, WorkingCalendar calendar) {
    return task.overdue().stream()
        .findFirst()
        .map(
            due ->
                (int)
                    due.plusDays(1)
                        .datesUntil(asOf.plusDays(1))
                        .filter(calendar::isWorking)
                        .count())
        .orElse(0);
  }
}
