package io.github.kehoach.rules.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reference page of the rules in Markdown, from the tables and the fixtures. */
public final class RulesPage {
  private RulesPage() {}

  /**
   * The page.
   *
   * @param examples what each rule, by its id, says about its bad fixture
   */
  public static String of(List<Rule> rules, Function<String, Finding> examples) {
    Map<Rule.Family, List<Rule>> families =
        rules.stream()
            .collect(
                Collectors.groupingBy(
                    Rule::family, () -> new EnumMap<>(Rule.Family.class), Collectors.toList()));
    StringBuilder page = new StringBuilder("# Quy tắc kiểm tra / Rules\n\n");
    page.append("Generated from the tables of rules and their fixtures; a test keeps it true. ")
        .append(rules.size())
        .append(" rules. Examples are what a rule says about its bad fixture.\n\n")
        .append("Severities: *error*, the plan contradicts itself or cannot be carried out as it ")
        .append("stands; *warning*, look at it before relying on the plan; *info*, worth knowing. ")
        .append("Scopes: *record*, one task with the head of its plan, also in streams; *plan*; ")
        .append("*plans*, several together. In the family cascade `Cascade` and ")
        .append(
            "`Statements` hold two plans against each other; places are in the lower plan, or in ")
        .append("the first of two statements, or a whole plan.\n");
    families.forEach((family, list) -> family(page, family, list, examples));
    return page.toString();
  }

  private static void family(
      StringBuilder page,
      Rule.Family family,
      List<Rule> rules,
      Function<String, Finding> examples) {
    page.append("\n## ").append(family).append(": ").append(family.text().vi()).append('\n');
    for (Rule rule : rules) {
      Finding example = examples.apply(rule.id());
      boolean off = family != Rule.Family.CASCADE && RuleSet.standard().rule(rule.id()).isEmpty();
      page.append("\n### ").append(rule.id()).append("\n\n");
      page.append("*").append(rule.severity()).append("*, scope *").append(rule.scope());
      page.append("*, since ").append(rule.since()).append(off ? ", off by default" : "");
      page.append("\n\n");
      line(page, rule.seeks().vi() + " / " + rule.seeks().en());
      String kind = rule.why().kind().toString();
      line(page, "Why (" + kind + "): " + rule.why().text().vi() + " / " + rule.why().text().en());
      line(page, "Hint: " + rule.hint().vi() + " / " + rule.hint().en());
      line(
          page,
          "Example: "
              + pointer(example.place())
              + " "
              + example.text().vi()
              + " / "
              + example.text().en());
    }
  }

  /** For rules of the table about single plans: what one says about its bad fixture. */
  public static Finding example(String rule) {
    return RulesTest.ofRule(rule);
  }

  private static String pointer(Place place) {
    return place.pointer().isEmpty()
        ? "(" + place.subject().en() + ")"
        : "`" + place.pointer() + "`";
  }

  private static void line(StringBuilder page, String text) {
    page.append("- ").append(text).append('\n');
  }
}
