package io.github.kehoach.rules.status;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.rules.check.Severity;

/** What there can be to say about a fact. The code is stable, fit to filter by. */
public enum FactIssue {
  /** The plan has no such task; the fact does not count. */
  UNKNOWN_TASK(
      "unknownTask",
      Severity.ERROR,
      "Kế hoạch không có {0}.",
      "The plan has no {0}.",
      "Sửa số nhiệm vụ, mục hoặc nhiệm vụ con trong sự việc.",
      "Correct the number, section or subtask in the fact."),
  /** Several tasks fit; the fact does not count. */
  AMBIGUOUS_TASK(
      "ambiguousTask",
      Severity.ERROR,
      "Kế hoạch có nhiều {0}.",
      "The plan has more than one {0}.",
      "Ghi thêm mục để chỉ rõ một nhiệm vụ.",
      "Name the section, so that one task is meant."),
  /** The fact names a task of another document; it does not count. */
  OTHER_DOCUMENT(
      "otherDocument",
      Severity.WARNING,
      "Sự việc nói về {0} của văn bản khác.",
      "The fact is about {0} of another document.",
      "Chuyển sự việc sang sổ theo dõi của kế hoạch đó.",
      "Move the fact to that plan's ledger."),
  /** The plan has no such indicator; the reading does not count. */
  UNKNOWN_INDICATOR(
      "unknownIndicator",
      Severity.ERROR,
      "Kế hoạch không có chỉ tiêu {0}.",
      "The plan has no indicator {0}.",
      "Sửa số hoặc mốc thời gian của chỉ tiêu.",
      "Correct number or horizon of the indicator."),
  /** Several indicators fit; the reading does not count. */
  AMBIGUOUS_INDICATOR(
      "ambiguousIndicator",
      Severity.ERROR,
      "Kế hoạch có nhiều chỉ tiêu {0}.",
      "The plan has more than one indicator {0}.",
      "Ghi thêm mốc thời gian để chỉ rõ một chỉ tiêu.",
      "Name the horizon, so that one indicator is meant."),
  /** The report names a day on which the task is not due; it does not count. */
  NOT_A_DUE_DAY(
      "notADueDay",
      Severity.WARNING,
      "Ngày {0} không phải ngày đến hạn của nhiệm vụ.",
      "{0} is no due day of the task.",
      "Ghi đúng ngày đến hạn của kỳ đã thực hiện.",
      "Give the due day that was served."),
  /** The report says done, and does not say which due day of a recurring task was served. */
  DUE_DAY_NEEDED(
      "dueDayNeeded",
      Severity.WARNING,
      "Nhiệm vụ định kỳ: báo cáo hoàn thành ngày {0} không nêu kỳ nào.",
      "The task recurs: done on {0}, but which due day was served is not said.",
      "Ghi ngày đến hạn của kỳ đã thực hiện.",
      "Give the due day that was served."),
  /** The report says done, and the task has nothing that could be finished. */
  NOTHING_TO_FINISH(
      "nothingToFinish",
      Severity.WARNING,
      "Báo cáo hoàn thành ngày {0}, nhưng nhiệm vụ là thường xuyên hoặc khi phát sinh.",
      "Reported as done on {0}, but the task is a standing one or on demand.",
      "Báo cáo kết quả bằng tỷ lệ hoặc lời, hoặc gia hạn bằng một thời hạn có ngày.",
      "Report progress as a share or in words, or give the task a deadline that ends."),
  /** The event is not what any task waits for. */
  NOTHING_WAITS(
      "nothingWaits",
      Severity.WARNING,
      "Không nhiệm vụ nào chờ sự kiện này.",
      "Nothing waits for this event.",
      "Ghi sự kiện đúng như kế hoạch nêu, hoặc chỉ rõ nhiệm vụ.",
      "Name the event as the plan does, or the task."),
  /** The report says that the task was done after it had been cancelled; it does not count. */
  DONE_AFTER_CANCELLED(
      "doneAfterCancelled",
      Severity.WARNING,
      "Báo cáo hoàn thành ngày {0}, sau khi dừng thực hiện ngày {1}.",
      "Reported as done on {0}, after it was cancelled on {1}.",
      "Kiểm tra ngày hoàn thành và quyết định dừng thực hiện.",
      "Check the day and the decision."),
  /** The task was done before it was cancelled, and stays done. */
  CANCELLED_AFTER_DONE(
      "cancelledAfterDone",
      Severity.INFO,
      "Dừng thực hiện ngày {1}, nhưng nhiệm vụ đã hoàn thành ngày {0}.",
      "Cancelled on {1}, but done on {0} already.",
      "Nhiệm vụ vẫn được tính là hoàn thành.",
      "The task still counts as done."),
  /** The task was done before the deadline was extended; the earlier deadline counts. */
  EXTENDED_AFTER_DONE(
      "extendedAfterDone",
      Severity.INFO,
      "Gia hạn ngày {1}, nhưng nhiệm vụ đã hoàn thành ngày {0}.",
      "Extended on {1}, but done on {0} already.",
      "Thời hạn trước khi gia hạn vẫn được dùng để đánh giá.",
      "The deadline before the extension still decides."),
  /** A later report gives another day of completion; the later report counts. */
  DONE_DAY_CHANGED(
      "doneDayChanged",
      Severity.INFO,
      "Báo cáo này ghi hoàn thành ngày {0}, báo cáo sau ghi ngày {1}.",
      "This report says done on {0}, a later one on {1}.",
      "Báo cáo sau được dùng; kiểm tra ngày nào đúng.",
      "The later report counts; check which day is right."),
  /** What the agency stated is not what was computed. */
  STATED_DIFFERS(
      "statedDiffers",
      Severity.WARNING,
      "Cơ quan báo cáo “{0}”, còn theo sổ theo dõi: {1}.",
      "The agency states “{0}”; computed: {1}.",
      "Bổ sung ngày hoàn thành, hoặc đối chiếu với cơ quan báo cáo.",
      "Add the day of completion, or clear it up with the agency.");

  private final String code;
  private final Severity severity;
  private final Text text;
  private final Text hint;

  FactIssue(String code, Severity severity, String vi, String en, String hintVi, String hintEn) {
    this.code = code;
    this.severity = severity;
    this.text = Text.template(vi, en);
    this.hint = new Text(hintVi, hintEn);
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
    return text;
  }

  /** What to do. */
  Text hint() {
    return hint;
  }

  @Override
  public String toString() {
    return code;
  }
}
