package io.github.kehoach.rules.status;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.text.Messages;

/** What there can be to say about a fact. The code is stable, fit to filter by. */
public enum FactIssue {
  /** The plan has no such task; the fact does not count. */
  UNKNOWN_TASK("unknownTask", Severity.ERROR),
  /** Several tasks fit; the fact does not count. */
  AMBIGUOUS_TASK("ambiguousTask", Severity.ERROR),
  /** The fact names a task of another document; it does not count. */
  OTHER_DOCUMENT("otherDocument", Severity.WARNING),
  /** The plan has no such indicator; the reading does not count. */
  UNKNOWN_INDICATOR("unknownIndicator", Severity.ERROR),
  /** Several indicators fit; the reading does not count. */
  AMBIGUOUS_INDICATOR("ambiguousIndicator", Severity.ERROR),
  /** The report names a day on which the task is not due; it does not count. */
  NOT_A_DUE_DAY("notADueDay", Severity.WARNING),
  /** The report says done, and does not say which due day of a recurring task was served. */
  DUE_DAY_NEEDED("dueDayNeeded", Severity.WARNING),
  /** The report says done, and the task has nothing that could be finished. */
  NOTHING_TO_FINISH("nothingToFinish", Severity.WARNING),
  /** The event is not what any task waits for. */
  NOTHING_WAITS("nothingWaits", Severity.WARNING),
  /** The report says that the task was done after it had been cancelled; it does not count. */
  DONE_AFTER_CANCELLED("doneAfterCancelled", Severity.WARNING),
  /** The task was done before it was cancelled, and stays done. */
  CANCELLED_AFTER_DONE("cancelledAfterDone", Severity.INFO),
  /** The task was done before the deadline was extended; the earlier deadline counts. */
  EXTENDED_AFTER_DONE("extendedAfterDone", Severity.INFO),
  /** A later report gives another day of completion; the later report counts. */
  DONE_DAY_CHANGED("doneDayChanged", Severity.INFO),
  /** What the agency stated is not what was computed. */
  STATED_DIFFERS("statedDiffers", Severity.WARNING);

  private final String code;
  private final Severity severity;

  FactIssue(String code, Severity severity) {
    this.code = code;
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
    return Messages.text("fact." + code);
  }

  /** What to do. */
  Text hint() {
    return Messages.text("fact." + code + ".hint");
  }

  @Override
  public String toString() {
    return code;
  }
}
