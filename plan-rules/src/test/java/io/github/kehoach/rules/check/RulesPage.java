package io.github.kehoach.rules.check;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The reference page of the rules in Markdown, one for each language. */
public final class RulesPage {
  private static final Map<String, Text> WORDS =
      Map.of(
          "title", new Text("Quy tắc kiểm tra", "Rules"),
          "intro",
              Text.template(
                  "{0} quy tắc. Trang này được tạo từ bảng quy tắc; ví dụ là lời của quy tắc với giá"
                      + " trị thật. Bản tiếng Anh: [RULES.en.md](RULES.en.md).",
                  "{0} rules. This page is made from the tables of rules; examples are what a rule"
                      + " says, with real values. In Vietnamese: [RULES.md](RULES.md)."),
          "levels",
              new Text(
                  "Mức: *lỗi*, kế hoạch tự mâu thuẫn hoặc không thực hiện được như đã ghi; *cảnh"
                      + " báo*, cần xem lại trước khi dựa vào kế hoạch; *lưu ý*, nên biết. Nội dung"
                      + " lặp lại ở nhiều chỗ là một phát hiện, kèm số lượng và các chỗ.",
                  "Severities: *error*, the plan contradicts itself or cannot be carried out as it"
                      + " stands; *warning*, look at it before relying on the plan; *info*, worth"
                      + " knowing. What repeats in several places is one finding with their number."),
          "seeks", new Text("Tìm", "Looks for"),
          "says", new Text("Ví dụ", "Says"),
          "many", new Text("Khi lặp lại", "Of several"),
          "hint", new Text("Cách xử lý", "What to do"),
          "why", new Text("Căn cứ", "Why"),
          "off", new Text("mặc định tắt", "off by default"));

  private final Language language;
  private final StringBuilder page = new StringBuilder();

  private RulesPage(Language language) {
    this.language = language;
  }

  /**
   * The page.
   *
   * @param examples what each rule, by its id, says about its bad fixture
   */
  public static String of(Language language, List<Rule> rules, Function<String, Finding> examples) {
    RulesPage page = new RulesPage(language);
    page.head(rules.size());
    for (Rule.Family family : Rule.Family.values()) {
      List<Rule> own = rules.stream().filter(rule -> rule.family() == family).toList();
      if (!own.isEmpty()) {
        page.line("\n## " + page.in(family.text()));
        own.forEach(rule -> page.rule(rule, examples.apply(rule.id())));
      }
    }
    return page.page.toString();
  }

  private void head(int rules) {
    line("# " + word("title") + "\n");
    line(in(words("intro").fill(rules)) + "\n");
    line(word("levels"));
  }

  private void rule(Rule rule, Finding example) {
    boolean off =
        rule.family() != Rule.Family.CASCADE && RuleSet.standard().rule(rule.id()).isEmpty();
    line("\n### " + rule.id() + "\n");
    line("*" + in(rule.severity().text()) + "*" + (off ? ", " + word("off") : "") + "\n");
    item("seeks", in(rule.seeks()));
    item("says", in(example.text()));
    rule.many().ifPresent(many -> item("many", in(several(rule, many, example))));
    item("hint", in(example.hint()));
    item("why", in(rule.why().text()));
  }

  /** What is said of three such findings. */
  private static Text several(Rule rule, Text many, Finding example) {
    List<Object> values = new ArrayList<>(List.of(3));
    if (rule.isTogether()) {
      values.add(example.arguments().get(0) + "; …");
    } else {
      values.addAll(example.arguments());
    }
    return many.fill(values.toArray());
  }

  private void item(String word, String text) {
    line("- " + word(word) + ": " + text);
  }

  private String word(String key) {
    return in(words(key));
  }

  private static Text words(String key) {
    return Objects.requireNonNull(WORDS.get(key), key);
  }

  private String in(Text text) {
    return text.in(language);
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  /** For rules of the table about single plans: what one says about its bad fixture. */
  public static Finding example(String rule) {
    return RulesTest.ofRule(rule);
  }
}
