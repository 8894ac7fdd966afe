package io.github.kehoach.rules.status;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.text.Messages;

/** What there can be to say about a fact. The code is stable, fit to filter by. */
public enum FactIssue {
  /** The plan has no such task; the fact does not count. */
  UNKNOWN_TASK(Severity.ERROR),
  /** Several tasks fit; the fact does not count. */
  AMBIGUOUS_TASK(Severity.ERROR),
  /** The fact names a task of another document; it does not count. */
  OTHER_DOCUMENT(Severity.WARNING),
  /** The plan has no such indicator; the reading does not count. */
  UNKNOWN_INDICATOR(Severity.ERROR),
  /** Several indicators fit; the reading does not count. */
  AMBIGUOUS_INDICATOR(Severity.ERROR),
  /** The report names a day on which the task is not due; it does not count. */
  NOT_A_DUE_DAY(Severity.WARNING),
  /** The report says done, and does not say which due day of a recurring task was served. */
  DUE_DAY_NEEDED(Severity.WARNING),
  /** The report says done, and the task has nothing that could be finished. */
  NOTHING_TO_FINISH(Severity.WARNING),
  /** The event is not what any task waits for. */
  NOTHING_WAITS(Severity.WARNING),
  /** The report says that the task was done after it had been cancelled; it does not count. */
  DONE_AFTER_CANCELLED(Severity.WARNING),
  /** The task was done before it was cancelled, and stays done. */
  CANCELLED_AFTER_DONE(Severity.INFO),
  /** The task was done before the deadline was extended; the earlier deadline counts. */
  EXTENDED_AFTER_DONE(Severity.INFO),
  /** A later report gives another day of completion; the later report counts. */
  DONE_DAY_CHANGED(Severity.INFO),
  /** What the agency stated is not what was computed. */
  STATED_DIFFERS(Severity.WARNING),
  /** The plan has no section of that number, or several; the task is not added. */
  UNKNOWN_SECTION(Severity.ERROR),
  /** No earlier fact has the id that is withdrawn; nothing was withdrawn. */
  UNKNOWN_FACT(Severity.ERROR);

  private final Severity severity;

  FactIssue(Severity severity) {
    this.severity = severity;
  }

  /**
   * The issue whose code is given.
   *
   * @throws UnreadableTextException if the code is none
   */
  public static FactIssue parse(String code) {
    return Codes.parse("FactIssue", values(), code);
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }

  /** What is wrong, as a template. */
  Text text() {
    return Messages.text("fact." + this);
  }

  /** What to do. */
  Text hint() {
    return Messages.text("fact." + this + ".hint");
  }

  @Override
  public String toString() {
    return Codes.of(this);
  }
}
