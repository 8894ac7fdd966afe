package io.github.kehoach.core.internal;

import io.github.kehoach.core.Requirement;

/** What the model requires of its values, in one table: code, Vietnamese, English. */
public final class Requirements {
  public static final Requirement GIVEN = of("given", "phải có", "be given");
  public static final Requirement NOT_EMPTY = of("not-empty", "không được rỗng", "not be empty");
  public static final Requirement IN_RANGE =
      of("in-range", "phải từ {0} đến {1}", "be from {0} to {1}");
  public static final Requirement IN_RANGE_OF =
      of("in-range-of", "phải từ 1 đến {0} trong {1}", "be from 1 to {0} in {1}");
  public static final Requirement NOT_BACKWARDS =
      of("not-backwards", "không được chạy ngược", "not run backwards");
  public static final Requirement EACH_ONCE =
      of("each-once", "chỉ được có mỗi mã một lần", "hold each id once");
  public static final Requirement AN_AGENCY =
      of("an-agency", "phải nêu ít nhất một cơ quan", "name at least one agency");
  public static final Requirement AN_AGENCY_UNLESS_DISSOLVED =
      of(
          "an-agency-unless-dissolved",
          "phải nêu ít nhất một cơ quan, trừ khi giải thể",
          "name at least one agency unless one was dissolved");
  public static final Requirement TWO_OR_MORE =
      of("two-or-more", "phải có từ hai trở lên", "be two or more");
  public static final Requirement NOT_BEFORE =
      of("not-before", "không được trước '{0}' {1}", "not lie before {0} {1}");
  public static final Requirement SHORT_ID =
      of(
          "short-id",
          "phải có từ 1 đến {0} ký tự, không có khoảng trắng",
          "have 1 to {0} characters and no white space");
  public static final Requirement NO_RANGE_AS_END =
      of(
          "no-range-as-end",
          "không được có một khoảng làm đầu hoặc cuối",
          "not have a range as an end");
  public static final Requirement TWO_ENDS =
      of("two-ends", "phải có đầu và cuối khác nhau", "have two different ends");
  public static final Requirement DAY_BEFORE =
      of("day-before", "phải bắt đầu sau ngày 0001-01-01", "begin after 0001-01-01");
  public static final Requirement DAY_AFTER =
      of("day-after", "phải kết thúc trước cuối năm 9999", "end before the year 9999 does");
  public static final Requirement ENDS_AFTER_FROM =
      of(
          "ends-after-from",
          "không được kết thúc trước khi 'from' bắt đầu",
          "not end before 'from' begins");
  public static final Requirement ENDS_AFTER_START =
      of(
          "ends-after-start",
          "không được kết thúc trước khi việc bắt đầu, ngày {0}",
          "not end before the duty begins on {0}");
  public static final Requirement ONLY_IN_WEEK =
      of(
          "only-in-week",
          "chỉ dùng trong chu kỳ tuần, không dùng trong chu kỳ {0}",
          "stand only in a week, not in a {0}");
  public static final Requirement ONLY_IN_YEAR =
      of(
          "only-in-year",
          "chỉ dùng trong chu kỳ năm, không dùng trong chu kỳ {0}",
          "stand only in a year, not in a {0}");
  public static final Requirement ONLY_IN_MONTHS =
      of(
          "only-in-months",
          "chỉ dùng trong chu kỳ từ tháng trở lên, không dùng trong chu kỳ {0}",
          "stand only in a month or longer, not in a {0}");
  public static final Requirement ONLY_ABOVE_MONTH =
      of(
          "only-above-month",
          "chỉ dùng trong chu kỳ quý, 6 tháng hoặc năm, không dùng trong chu kỳ {0}",
          "stand only in a quarter, half-year or year, not in a {0}");
  public static final Requirement BESIDE_MONTH =
      of(
          "beside-month",
          "phải đứng cạnh 'month' trong chu kỳ {0}",
          "stand beside a month in a {0}");
  public static final Requirement BESIDE_WEEKDAY =
      of("beside-weekday", "phải đứng cạnh 'weekday'", "stand beside a day of the week");
  public static final Requirement ONE_DAY =
      of("one-day", "không đứng cạnh một ngày khác của tháng", "stand beside no other day");
  public static final Requirement NOT_BESIDE_QUARTER =
      of("not-beside-quarter", "không được đứng cạnh 'quarter'", "not stand beside a quarter");
  public static final Requirement MONTH_OF_CYCLE =
      of(
          "month-of-cycle",
          "phải từ 1 đến {0} trong chu kỳ {1}, hoặc -1 là cuối cùng",
          "be from 1 to {0} in a {1}, or -1 for the last");
  public static final Requirement DAY_OF_MONTH =
      of(
          "day-of-month",
          "phải từ 1 đến {0}, hoặc -1 là cuối cùng",
          "be from 1 to {0}, or -1 for the last");
  public static final Requirement DAY_OF_NAMED_MONTH =
      of(
          "day-of-named-month",
          "phải từ 1 đến {0} trong tháng {1} của chu kỳ {2}, hoặc -1 là cuối cùng",
          "be from 1 to {0} in month {1} of a {2}, or -1 for the last");
  public static final Requirement A_PART =
      of("a-part", "phải có ít nhất một phần", "have at least one part");
  public static final Requirement DIFFERENT_PARTS =
      of(
          "different-parts",
          "phải là hai thời hạn khác nhau trở lên, không có 'allOf' nào trong đó",
          "be two or more different deadlines, none an AllOf itself");
  public static final Requirement DIFFERENT_SCOPES =
      of("different-scopes", "phải có các phạm vi khác nhau", "have different scopes");
  public static final Requirement NO_SCOPED =
      of("no-scoped", "không được chứa một 'scoped' khác", "not hold another Scoped");
  public static final Requirement NO_UNSTATED =
      of("no-unstated", "không được chứa một 'unstated'", "not hold an Unstated");
  public static final Requirement ONE_TASK =
      of("one-task", "phải chỉ một nhiệm vụ, nhưng có {0} khớp", "name one task, but fits {0}");
  public static final Requirement ONE_SECTION =
      of(
          "one-section",
          "phải chỉ một nhóm nhiệm vụ, nhưng có {0} khớp",
          "name one section, but fits {0}");
  public static final Requirement ONE_INDICATOR =
      of(
          "one-indicator",
          "phải chỉ một chỉ tiêu, nhưng có {0} khớp",
          "name one indicator, but fits {0}");
  public static final Requirement NOT_DEEPER =
      of("not-deeper", "chỉ được lồng nhau tối đa {0} cấp", "be nested at most {0} deep");
  public static final Requirement TEXT_WITHOUT_NUMBER =
      of("text-without-number", "phải có khi không có 'number'", "be there if there is no number");
  public static final Requirement VALUE_WITHOUT_WORDS =
      of("value-without-words", "phải có khi không có lời", "be there if there are no words");
  public static final Requirement RISING = of("rising", "phải tăng", "rise");
  public static final Requirement FIFTEEN_DIGITS =
      of(
          "fifteen-digits",
          "chỉ được có tối đa 15 chữ số, và tối đa 15 chữ số sau dấu thập phân",
          "have at most 15 digits, and at most 15 places after the point");
  public static final Requirement NOT_AFTER_REPORT =
      of("not-after-report", "không được sau ngày báo cáo {0}", "not lie after the report of {0}");
  public static final Requirement A_PART_NUMBER =
      of(
          "a-part-number",
          "số như 15, a) hoặc (1), tối đa 64 ký tự",
          "a number such as 15, a) or (1), of up to 64 characters");
  public static final Requirement A_DOCUMENT_NUMBER =
      of(
          "a-document-number",
          "số, ký hiệu như 726/KH-UBND hoặc 57-NQ/TW",
          "a number such as 726/KH-UBND or 57-NQ/TW");
  public static final Requirement SAME_PLACES =
      of(
          "same-places",
          "phải có các chỗ trống như nhau trong hai thứ tiếng",
          "have the same places in both languages");
  public static final Requirement VALUE_FOR_EACH_PLACE =
      of(
          "value-for-each-place",
          "phải đủ cho mọi chỗ trống của “{0}”",
          "be one for each place of “{0}”");
  public static final Requirement ONE_OF = of("one-of", "một trong {0}", "one of {0}");
  public static final Requirement A_PERIOD =
      of(
          "a-period",
          "một khoảng thời gian như 2025-02-28, 2025-04, 2025-Q2, 2025-S1, 2025 hoặc 2025/2030",
          "a period such as 2025-02-28, 2025-04, 2025-Q2, 2025-S1, 2025 or 2025/2030");
  public static final Requirement A_YEAR =
      of("a-year", "năm từ 0001 đến 9999", "a year from 0001 to 9999");
  public static final Requirement A_QUARTER =
      of("a-quarter", "quý từ 1 đến 4", "a quarter from 1 to 4");
  public static final Requirement A_HALF_YEAR =
      of("a-half-year", "nửa năm 1 hoặc 2", "half-year 1 or 2");
  public static final Requirement A_MONTH =
      of("a-month", "tháng từ 01 đến 12", "a month from 01 to 12");
  public static final Requirement A_DAY = of("a-day", "ngày từ 01 đến {0}", "a day from 01 to {0}");
  public static final Requirement A_DASH = of("a-dash", "dấu '-'", "'-'");
  public static final Requirement A_LATER_END =
      of("a-later-end", "điểm cuối sau {0}", "a later end than {0}");
  public static final Requirement AN_END_NOT_BEFORE =
      of("an-end-not-before", "điểm cuối không trước {0}", "an end not before {0}");

  private Requirements() {}

  private static Requirement of(String code, String vi, String en) {
    return Requirement.of(code, vi, en);
  }
}
