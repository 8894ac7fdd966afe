package io.github.kehoach.rules.check;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules about sections. */
final class StructureRules {
  private StructureRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("plan-without-tasks", (Rule.OfPlan) StructureRules::withoutTasks);
    to.put("section-number-duplicate", (Rule.OfPlan) StructureRules::duplicateNumbers);
    to.put("section-empty", (Rule.OfPlan) StructureRules::empty);
  }

  private static void withoutTasks(Rule rule, Plan plan, Findings found) {
    if (plan.sections().stream().allMatch(section -> section.tasks().isEmpty())) {
      found.add(rule, PlanPlaces.plan().field("sections"));
    }
  }

  /**
   * Sections are held flat, also where a plan prints them on two levels (I, 1, 2, II, 1, 2): after
   * a Roman numeral, the Arabic ones begin again.
   */
  private static void duplicateNumbers(Rule rule, Plan plan, Findings found) {
    Map<String, Integer> seen = new HashMap<>();
    List<Section> sections = plan.sections();
    int romans = 0;
    for (int i = 0; i < sections.size(); i++) {
      String number = sections.get(i).number().orElse(null);
      if (number == null) {
        continue;
      }
      boolean inner = Character.isDigit(number.charAt(0)) && number.indexOf('.') < 0;
      romans += inner ? 0 : 1;
      Integer first = seen.putIfAbsent(inner ? romans + "/" + number : number, i);
      if (first != null) {
        found.add(
            rule,
            PlanPlaces.section(sections.get(i), i),
            PlanPlaces.section(sections.get(first), first),
            number);
      }
    }
  }

  private static void empty(Rule rule, Plan plan, Findings found) {
    List<Section> sections = plan.sections();
    boolean someTasks = sections.stream().anyMatch(section -> !section.tasks().isEmpty());
    for (int i = 0; someTasks && i < sections.size(); i++) {
      Section section = sections.get(i);
      boolean heading = i + 1 < sections.size() && isBelow(sections.get(i + 1), section);
      if (section.tasks().isEmpty() && section.content().isEmpty() && !heading) {
        found.add(rule, PlanPlaces.section(section, i), section.number().orElse("?"));
      }
    }
  }

  /** Whether a section is numbered as one level below another: 1 below I, 2.1 below 2. */
  private static boolean isBelow(Section lower, Section upper) {
    String one = lower.number().orElse("");
    String other = upper.number().orElse("");
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    return one.startsWith(other + ".")
        || (Character.isDigit(one.charAt(0)) && !Character.isDigit(other.charAt(0)));
  }
}
