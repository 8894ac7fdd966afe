package io.github.kehoach.json;

import io.github.kehoach.rules.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules by which the model refuses values: it words them in English, here is the rest. */
final class Refusals {
  static final Text UNREADABLE = new Text("phải đọc được", "be readable");

  private static final List<Rule> RULES =
      List.of(
          rule("be from {0} to {1}", "phải từ {0} đến {1}"),
          rule("not be blank", "không được để trắng"),
          rule("have a number or a text", "phải có số, ký hiệu hoặc lời văn"),
          rule("not lie after the report of {0}", "không được sau ngày báo cáo {0}"),
          rule("name at least one agency", "phải nêu ít nhất một cơ quan"),
          rule(
              "stand only in a week, not in a {0}",
              "chỉ dùng trong chu kỳ tuần (week), không dùng trong chu kỳ {0}"),
          rule(
              "stand only in a quarter, half-year or year, not in a {0}",
              "chỉ dùng trong chu kỳ quý, nửa năm hoặc năm, không dùng trong chu kỳ {0}"),
          rule("not stand beside a quarter", "không được đứng cạnh 'quarter'"),
          rule(
              "stand only in a year, not in a {0}",
              "chỉ dùng trong chu kỳ năm (year), không dùng trong chu kỳ {0}"),
          rule(
              "stand only in a month or longer, not in a {0}",
              "chỉ dùng trong chu kỳ từ tháng trở lên, không dùng trong chu kỳ {0}"),
          rule(
              "stand beside a month in a cycle longer than a month",
              "phải đứng cạnh 'month' trong chu kỳ dài hơn một tháng"),
          rule("end before the year 9999 does", "phải kết thúc trước cuối năm 9999"),
          rule("begin after 0001-01-01", "phải bắt đầu sau ngày 0001-01-01"),
          rule("not end before 'from' begins", "không được kết thúc trước khi 'from' bắt đầu"),
          rule("be two or more different deadlines", "phải là hai thời hạn khác nhau trở lên"),
          rule(
              "not hold another AllOf or Unstated",
              "không được chứa một 'allOf' hoặc 'unstated' khác"),
          rule("have at least one part", "phải có ít nhất một phần"),
          rule("have different scopes", "phải có các phạm vi khác nhau"),
          rule(
              "not hold another Scoped or Unstated",
              "không được chứa một 'scoped' hoặc 'unstated' khác"),
          rule("rise", "phải tăng"),
          rule(
              "have at most 15 significant digits before and after the point",
              "chỉ được có tối đa 15 chữ số có nghĩa trước và sau dấu thập phân"),
          rule("have at most 15 significant digits", "chỉ được có tối đa 15 chữ số có nghĩa"),
          rule("hold each id once", "chỉ được có mỗi mã một lần"),
          rule("not lie before effectiveOn", "không được trước 'effectiveOn'"),
          rule("not lie before existsFrom", "không được trước 'existsFrom'"),
          rule(
              "have either 'agency', 'text' or both, or 'collective' alone",
              "phải có 'agency', 'text' hoặc cả hai, hoặc chỉ 'collective'"),
          rule("not stand beside 'after'", "không được đứng cạnh 'after'"),
          rule("have either 'task' or 'trigger'", "phải có 'task' hoặc 'trigger'"),
          rule(
              "stand beside a number of the shape number/agency-unit",
              "phải đứng cạnh một số, ký hiệu dạng số/cơ quan-đơn vị"));

  private Refusals() {}

  /** A rule in both languages; one that nobody has translated stays in English. */
  static Text rule(String english) {
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(english);
      if (matcher.matches()) {
        Object[] values = new Object[matcher.groupCount()];
        for (int i = 0; i < values.length; i++) {
          values[i] = matcher.group(i + 1);
        }
        return rule.text().fill(values);
      }
    }
    return Text.same(english);
  }

  private static Rule rule(String english, String vietnamese) {
    String pattern = "\\Q" + english.replaceAll("\\{[0-9]\\}", "\\\\E(.*)\\\\Q") + "\\E";
    return new Rule(Pattern.compile(pattern), Text.template(vietnamese, english));
  }

  private record Rule(Pattern pattern, Text text) {}
}
