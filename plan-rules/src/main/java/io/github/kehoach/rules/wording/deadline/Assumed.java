package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.Text;
import java.util.Objects;

/**
 * What a reading may take for granted.
 *
 * @param code stable id in words, such as {@code middle-of-month}
 * @param text what was assumed and by which rule, for a person
 */
record Assumed(String code, Text text) {
  static final Assumed SPELLING =
      of("spelling", "đọc cả khi mất dấu hoặc sai dấu", "read although accents are lost or wrong");
  static final Assumed SHARED_YEAR =
      of("shared-year", "năm lấy từ vế bên cạnh", "the year is that of the clause beside it");
  static final Assumed CENTURY =
      of(
          "century",
          "năm hai chữ số thuộc thế kỷ 21",
          "a year of two digits lies in the 21st century");
  static final Assumed LATER =
      of("later-of-two", "chọn mốc muộn hơn trong hai mốc", "of two days the later one counts");
  static final Assumed START_OF_MONTH =
      of(
          "start-of-month",
          "đầu tháng là ngày đầu tiên của tháng (Bộ luật Dân sự 2015, Điều 146)",
          "the start of a month is its first day (Civil Code 2015, article 146)");
  static final Assumed MIDDLE_OF_MONTH =
      of(
          "middle-of-month",
          "giữa tháng là ngày 15 (Bộ luật Dân sự 2015, Điều 146)",
          "the middle of a month is day 15 (Civil Code 2015, article 146)");
  static final Assumed THIRD_OF_MONTH =
      of(
          "third-of-month",
          "thượng tuần, trung tuần, hạ tuần kết thúc ngày 10, ngày 20 và ngày cuối tháng",
          "the thirds of a month end on day 10, on day 20 and on its last day");
  static final Assumed ROUGH =
      of(
          "approximate",
          "“khoảng”: mốc ước chừng được giữ như mốc đã ghi",
          "“about”: a rough date is kept as it is written");
  static final Assumed BEFORE_HOUR =
      of(
          "before-hour",
          "trước một giờ trong ngày được hiểu là trước ngày đó",
          "before an hour of a day is taken as before that day");
  static final Assumed WEEK_OF_MONTH =
      of(
          "week-of-month",
          "tuần đầu của tháng kết thúc ngày 7, tuần cuối kết thúc ngày cuối tháng",
          "the first week of a month ends on day 7, the last one on the month's last day");
  static final Assumed LAPSE =
      of(
          "lapse",
          "thời hạn tính từ ngày liền sau ngày được ghi (Bộ luật Dân sự 2015, Điều 147)",
          "counted from the day after the day that is given (Civil Code 2015, article 147)");
  static final Assumed WORKING_DAYS =
      of(
          "working-days",
          "ngày làm việc tính theo lịch nghỉ đã công bố",
          "working days are those of the calendar that was announced");
  static final Assumed FEAST =
      of(
          "lunar-day",
          "ngày âm lịch tính theo bảng của từng năm",
          "the day of the lunar calendar is that of the table for the year");
  static final Assumed BEFORE_ALL_THE_SAME =
      of(
          "latest-before",
          "“chậm nhất trước ngày” được hiểu là trước ngày đó",
          "“at the latest before” a day is before that day");
  static final Assumed TURN =
      of(
          "turn",
          "cuối kỳ này, đầu kỳ sau: từ ngày cuối cùng đến ngày đầu tiên",
          "the end of one and the start of the next: from the last day to the first");
  static final Assumed START_OF_YEAR =
      of(
          "start-of-year",
          "đầu năm là ngày đầu tiên của tháng 01 (Bộ luật Dân sự 2015, Điều 146)",
          "the start of a year is the first day of January (Civil Code 2015, article 146)");
  static final Assumed MIDDLE_OF_YEAR =
      of(
          "middle-of-year",
          "giữa năm là ngày cuối cùng của tháng 6 (Bộ luật Dân sự 2015, Điều 146)",
          "the middle of a year is the last day of June (Civil Code 2015, article 146)");
  static final Assumed START_OF_QUARTER =
      of(
          "start-of-quarter",
          "đầu quý là ngày đầu tiên của quý (Bộ luật Dân sự không quy định quý)",
          "the start of a quarter is its first day (the Civil Code does not define the quarter)");
  static final Assumed MIDDLE_OF_QUARTER =
      of(
          "middle-of-quarter",
          "giữa quý là ngày 15 của tháng giữa quý (Bộ luật Dân sự không quy định quý)",
          "the middle of a quarter is day 15 of its middle month (the Civil Code does not define the quarter)");
  static final Assumed END_OF_QUARTER =
      of(
          "end-of-quarter",
          "cuối quý là ngày cuối cùng của quý (Bộ luật Dân sự không quy định quý)",
          "the end of a quarter is its last day (the Civil Code does not define the quarter)");
  static final Assumed NEXT_DAY =
      of("next-day", "ngày tiếp theo là sau một ngày", "the following day is one day later");
  static final Assumed STARTS_AFTER =
      of(
          "starts-after",
          "khoảng thời gian sau sự kiện được hiểu là hạn",
          "the time after the event is taken as the due day");
  static final Assumed PREVIOUS_CYCLE =
      of(
          "previous-cycle",
          "năm trước: tính theo năm có ngày đó",
          "the year before: the cycle is the year in which the day lies");
  static final Assumed RECURS =
      of("recurs", "mốc trong năm được hiểu là hằng năm", "a place in the year is taken as yearly");
  static final Assumed HALF_IN_YEAR =
      of(
          "half-in-year",
          "báo cáo 6 tháng có mốc tháng 7: mỗi năm một lần",
          "a half-yearly report due in July comes once a year");
  static final Assumed NO_END =
      of(
          "end-not-kept",
          "nhiệm vụ thường xuyên không giữ mốc kết thúc",
          "a standing duty keeps no end");
  static final Assumed VISION_START =
      of(
          "open-from",
          "những năm tiếp theo tính từ năm của văn bản",
          "the following years are those after the document's year");

  Assumed {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(text, "text");
  }

  private static Assumed of(String code, String vi, String en) {
    return new Assumed(code, new Text(vi, en));
  }

  static Assumed year(int year) {
    return of(
        "year",
        "không ghi năm: lấy năm " + year + " của văn bản",
        "no year is written: that of the document, " + year);
  }

  static Assumed leftOut(String words) {
    return of("left-out", "bỏ qua: " + words, "left out: " + words);
  }

  static Assumed scope(String words) {
    return of("scope", "hiểu là phạm vi: " + words, "taken as the name of a scope: " + words);
  }
}
