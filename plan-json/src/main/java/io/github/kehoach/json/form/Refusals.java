package io.github.kehoach.json.form;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules by which the model refuses values: it words them in English, here is the rest. Goes
 * when the model's refusals speak both languages themselves.
 */
final class Refusals {
  static final Text UNREADABLE = new Text("phải đọc được", "be readable");

  private static final List<Rule> RULES =
      List.of(
          rule("be from {0} to {1} in {2}", "phải từ {0} đến {1} trong {2}"),
          rule("be from {0} to {1}", "phải từ {0} đến {1}"),
          rule("not be blank", "không được để trắng"),
          rule("hold each id once", "chỉ được có mỗi mã một lần"),
          rule("hold each finding once", "chỉ được có mỗi phát hiện một lần"),
          rule("not lie before effectiveOn {0}", "không được trước 'effectiveOn' {0}"),
          rule("not lie before existsFrom {0}", "không được trước 'existsFrom' {0}"),
          rule(
              "have either 'agency', 'text' or both, or 'collective' alone",
              "phải có 'agency', 'text' hoặc cả hai, hoặc chỉ 'collective'"),
          rule("not stand beside 'after'", "không được đứng cạnh 'after'"),
          rule("have either 'task' or 'trigger'", "phải có 'task' hoặc 'trigger'"),
          rule("be the sum of the cells", "phải là tổng các ô"),
          rule("follow from the cells: {0}", "phải suy ra từ các ô: {0}"),
          rule("follow from the tasks", "phải suy ra từ các nhiệm vụ"),
          rule("go with the state {0}", "phải phù hợp với trạng thái {0}"),
          rule("go with the kind {0}", "phải phù hợp với loại {0}"),
          rule("be there", "phải có"),
          rule("stand beside a target and a value", "phải đi cùng một mục tiêu và một giá trị đo"),
          rule("be the sum of the cells, at most {0}", "phải là tổng các ô, tối đa {0}"),
          rule(
              "be less than {0}, with at most {1} places after the point",
              "phải nhỏ hơn {0}, với tối đa {1} chữ số sau dấu thập phân"),
          rule(
              "have the same places in both languages",
              "phải có cùng các chỗ trống ở hai ngôn ngữ"),
          rule("be one for each place of “{0}”", "phải đủ cho từng chỗ trống của “{0}”"),
          rule("be 0 or more", "phải từ 0 trở lên"),
          rule("begin as /sections/0/tasks/0 does", "phải bắt đầu như /sections/0/tasks/0"));

  private Refusals() {}

  /** What was required, in both languages. */
  static Text rule(InvalidValueException refused) {
    return refused.code().equals("other")
        ? rule(refused.requirement().en())
        : refused.requirement();
  }

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
