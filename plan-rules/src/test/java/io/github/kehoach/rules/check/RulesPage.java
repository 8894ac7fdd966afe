package io.github.kehoach.rules.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
                  "{0} quy tắc. Trang này được tạo từ bảng quy tắc. Ví dụ là câu thông báo với giá trị"
                      + " thật. Bản tiếng Anh: [RULES.en.md](RULES.en.md).",
                  "{0} rules. This page is made from the tables of rules. An example is what a rule"
                      + " says, with real values. In Vietnamese: [RULES.md](RULES.md)."),
          "levels",
              new Text(
                  "Mức *lỗi*: kế hoạch tự mâu thuẫn hoặc không thực hiện được như đã ghi. Mức *cảnh"
                      + " báo*: cần xem lại trước khi dùng kế hoạch. Mức *lưu ý*: nên biết. Một nội"
                      + " dung lặp lại ở nhiều chỗ chỉ thành một phát hiện, kèm số lượng và các chỗ.",
                  "*error*: the plan contradicts itself or cannot be carried out as it stands."
                      + " *warning*: look at it before you use the plan. *info*: worth knowing. What"
                      + " repeats in several places is one finding, with the number of places."),
          "seeks", new Text("Tìm", "Looks for"),
          "says", new Text("Ví dụ", "Example"),
          "many", new Text("Khi lặp lại", "If it repeats"),
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
    Map<Rule.Family, List<Rule>> families =
        rules.stream()
            .collect(groupingBy(Rule::family, () -> new EnumMap<>(Rule.Family.class), toList()));
    families.forEach(page::contents);
    families.forEach(
        (family, own) -> {
          page.line("\n## " + page.heading(family) + anchor(family));
          own.forEach(rule -> page.rule(rule, examples.apply(rule.id())));
        });
    return page.page.toString();
  }

  /** A family in the contents: its rules by name. */
  private void contents(Rule.Family family, List<Rule> rules) {
    line("\n**[" + heading(family) + "](#" + name(family) + ")** (" + rules.size() + ")");
    line(
        rules.stream()
            .map(rule -> "[" + rule.id() + "](#" + rule.id() + ")")
            .collect(joining(", ", "", ".")));
  }

  private String heading(Rule.Family family) {
    String text = in(family.text());
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String anchor(Rule.Family family) {
    return " <a id=\"" + name(family) + "\"></a>";
  }

  private static String name(Rule.Family family) {
    return "family-" + family.name().toLowerCase(Locale.ROOT);
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
