package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;

/** What can stand in the way of reading a part. */
enum ProblemCode {
  NONE("none", "", ""),
  NOT_UNDERSTOOD("not-understood", "chưa hiểu phần này", "this part is not understood"),
  SEVERAL_MEANINGS(
      "several-meanings",
      "có thể hiểu theo nhiều cách",
      "this can be understood in more than one way"),
  IMPOSSIBLE_DATE(
      "impossible-date", "ngày, tháng hoặc quý không có trong lịch", "no calendar has this date"),
  NO_YEAR(
      "no-year",
      "không ghi năm và không rõ năm của văn bản",
      "no year is written and the year of the document is not known"),
  BEFORE_ISSUE(
      "before-issue",
      "ngày không ghi năm lại rơi trước ngày ban hành văn bản",
      "a day without a year would lie before the document itself"),
  NO_MONTH(
      "no-month", "chỉ ghi ngày, không rõ tháng", "only a day is written, the month is not known"),
  NO_CYCLE(
      "no-cycle", "ghi định kỳ nhưng không rõ chu kỳ", "it recurs, but how often is not written"),
  DOES_NOT_FIT(
      "does-not-fit", "thời điểm không khớp với chu kỳ", "the place does not fit the cycle"),
  RUNS_BACKWARDS(
      "runs-backwards",
      "khoảng thời gian kết thúc trước khi bắt đầu",
      "the range ends before it begins"),
  ENDS_ON_DAY_OFF(
      "ends-on-day-off",
      "thời hạn kết thúc vào ngày nghỉ: không rõ có lùi sang ngày làm việc tiếp theo hay không",
      "it ends on a day off, and whether it moves to the next working day is not certain"),
  NUMBERS_DISAGREE(
      "numbers-disagree",
      "số viết bằng chữ và bằng số khác nhau",
      "words and figures give two numbers"),
  WEEKDAY_DISAGREES(
      "weekday-disagrees",
      "thứ trong tuần không khớp với ngày",
      "the day of the week is not that of the date"),
  WINDOW_BEFORE_EVENT(
      "window-before-event",
      "khoảng thời gian trước một sự kiện không cho biết hạn",
      "a window before an event gives no due day"),
  EVENT_COMES_AFTER(
      "before-event",
      "chỉ biết phải xong trước một sự kiện chưa rõ ngày",
      "due before an event whose day is not known");

  private final String code;
  private final String vi;
  private final String en;

  ProblemCode(String code, String vi, String en) {
    this.code = code;
    this.vi = vi;
    this.en = en;
  }

  Remark at(TextSpan span) {
    return new Remark(code, span, new Text(vi, en));
  }
}
