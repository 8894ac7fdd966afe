package io.github.kehoach.core.internal;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Requirement;
import io.github.kehoach.core.UnreadableTextException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the model requires of its values, in one table: code, what follows "phải", what follows
 * "must"; for texts that cannot be read, what would have been right.
 */
public final class Refuse {
  private static final Map<String, Requirement> BY_CODE =
      """
      a-dash | dấu '-' | '-'
      a-day | ngày từ 01 đến {0} | a day from 01 to {0}
      a-document-number | số, ký hiệu như 726/KH-UBND hoặc 57-NQ/TW | a number such as 726/KH-UBND or 57-NQ/TW
      a-half-year | nửa năm 1 hoặc 2 | half-year 1 or 2
      a-later-end | điểm cuối sau {0} | a later end than {0}
      a-month | tháng từ 01 đến 12 | a month from 01 to 12
      a-part | phải có ít nhất một phần | have at least one part
      a-part-number | số như 15, a) hoặc (1), tối đa 64 ký tự | a number such as 15, a) or (1), of up to 64 characters
      a-period | một khoảng thời gian như 2025-02-28, 2025-04, 2025-Q2, 2025-S1, 2025 hoặc 2025/2030 | a period such as 2025-02-28, 2025-04, 2025-Q2, 2025-S1, 2025 or 2025/2030
      a-quarter | quý từ 1 đến 4 | a quarter from 1 to 4
      a-year | năm từ 0001 đến 9999 | a year from 0001 to 9999
      an-agency | phải nêu ít nhất một cơ quan | name at least one agency
      an-agency-unless-dissolved | phải nêu ít nhất một cơ quan, trừ khi giải thể | name at least one agency unless one was dissolved
      an-end-not-before | điểm cuối không trước {0} | an end not before {0}
      beside-month | phải đứng cạnh 'month' trong chu kỳ {0} | stand beside a month in a {0}
      beside-weekday | phải đứng cạnh 'weekday' | stand beside a day of the week
      day-after | phải kết thúc trước cuối năm 9999 | end before the year 9999 does
      day-before | phải bắt đầu sau ngày 01/01/0001 | begin after 0001-01-01
      day-of-month | phải từ 1 đến {0}, hoặc -1 (cuối cùng) | be from 1 to {0}, or -1 for the last
      day-of-named-month | phải từ 1 đến {0} trong tháng {1} của chu kỳ {2}, hoặc -1 (ngày cuối tháng) | be from 1 to {0} in month {1} of a {2}, or -1 for the last
      different-parts | phải là hai thời hạn khác nhau trở lên, không có 'allOf' nào trong đó | be two or more different deadlines, none an AllOf itself
      different-scopes | phải có các phạm vi khác nhau | have different scopes
      each-once | chỉ được có mỗi mã một lần | hold each id once
      fifteen-digits | chỉ được có tối đa 15 chữ số, và tối đa 15 chữ số sau dấu thập phân | have at most 15 digits, and at most 15 places after the point
      given | không được để trống | be given
      in-range | phải từ {0} đến {1} | be from {0} to {1}
      in-range-of | phải từ 1 đến {0} trong {1} | be from 1 to {0} in {1}
      month-of-cycle | phải từ 1 đến {0} trong chu kỳ {1}, hoặc -1 (tháng cuối) | be from 1 to {0} in a {1}, or -1 for the last
      no-range-as-end | không được có một khoảng làm đầu hoặc cuối | not have a range as an end
      no-scoped | không được chứa một 'scoped' khác | not hold another Scoped
      no-unstated | không được chứa một 'unstated' | not hold an Unstated
      not-after-report | không được sau ngày báo cáo {0} | not lie after the report of {0}
      not-backwards | không được kết thúc trước khi bắt đầu ({0}) | not end before it begins, {0}
      not-before | không được trước '{0}' {1} | not lie before {0} {1}
      not-beside-quarter | không được đứng cạnh 'quarter' | not stand beside a quarter
      not-deeper | chỉ được lồng nhau tối đa {0} cấp | be nested at most {0} deep
      not-empty | không được rỗng | not be empty
      one-day | không được đứng cạnh một ngày khác của tháng | stand beside no other day
      one-indicator | phải chỉ đúng một chỉ tiêu, có {0} chỉ tiêu khớp | name exactly one indicator, and {0} fit
      one-of | một trong {0} | one of {0}
      one-section | phải chỉ đúng một nhóm nhiệm vụ, có {0} nhóm khớp | name exactly one section, and {0} fit
      one-task | phải chỉ đúng một nhiệm vụ, có {0} nhiệm vụ khớp | name exactly one task, and {0} fit
      only-above-month | chỉ dùng trong chu kỳ quý, 6 tháng hoặc năm, không dùng trong chu kỳ {0} | stand only in a quarter, half-year or year, not in a {0}
      only-in-months | chỉ dùng trong chu kỳ từ tháng trở lên, không dùng trong chu kỳ {0} | stand only in a month or longer, not in a {0}
      only-in-week | chỉ dùng trong chu kỳ tuần, không dùng trong chu kỳ {0} | stand only in a week, not in a {0}
      only-in-year | chỉ dùng trong chu kỳ năm, không dùng trong chu kỳ {0} | stand only in a year, not in a {0}
      rising | phải tăng | rise
      same-places | phải có các chỗ trống như nhau trong hai thứ tiếng | have the same places in both languages
      short-id | phải có từ 1 đến {0} ký tự, không có khoảng trắng | have 1 to {0} characters and no white space
      text-without-number | không được để trống khi không có 'number' | be given where there is no number
      two-ends | phải có đầu và cuối khác nhau | have two different ends
      two-or-more | phải có từ hai trở lên | be two or more
      value-for-each-place | phải đủ cho mọi chỗ trống của “{0}” | be one for each place of “{0}”
      value-without-words | không được để trống khi không có lời | be given where there are no words
      """
          .lines()
          .map(line -> line.split(" \\| ", 3))
          .map(row -> Requirement.of(row[0], row[1], row[2]))
          .collect(Collectors.toUnmodifiableMap(Requirement::code, Function.identity()));

  private Refuse() {}

  /**
   * A value that cannot be.
   *
   * @param subject type and field
   * @param code of the requirement
   * @param value the refused value; null if nothing was given
   * @param arguments the values in the requirement
   */
  public static InvalidValueException value(
      String subject, String code, @Nullable Object value, Object... arguments) {
    return new InvalidValueException(subject, requirement(code), value, arguments);
  }

  /**
   * A text that is not the text form of a type.
   *
   * @param index where reading stopped
   * @param code of what would have been right
   * @param arguments the values in it
   */
  public static UnreadableTextException text(
      String type, String text, int index, String code, Object... arguments) {
    return new UnreadableTextException(type, text, index, requirement(code), arguments);
  }

  private static Requirement requirement(String code) {
    return Objects.requireNonNull(BY_CODE.get(code), code);
  }

  /** The codes of all requirements. */
  public static Set<String> codes() {
    return BY_CODE.keySet();
  }
}
