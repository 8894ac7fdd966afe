package io.github.kehoach.rules.check;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.words.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one finding of what a rule says again and again: what it says in equal words, or, of a rule
 * that is together, whatever it says. The finding has all places and stands at the section or plan
 * around them.
 */
final class Gathering {
  /** What is told with a rule's finding, and so not again. */
  private static final Map<String, Set<String>> EXPLAINED =
      Map.of(
          "plan-annex-missing",
          Set.of(
              "task-without-lead",
              "task-without-clear-deadline",
              "task-without-deliverable",
              "plan-without-deliverables"),
          "plan-without-deliverables",
          Set.of("task-without-deliverable"));

  private final RuleSet rules;
  private final Plan plan;

  private Gathering(RuleSet rules, Plan plan) {
    this.rules = rules;
    this.plan = plan;
  }

  static Gathering of(RuleSet rules, Plan plan) {
    return new Gathering(rules, plan);
  }

  /** What makes two findings one. */
  private record Key(String rule, Severity severity, List<String> arguments) {}

  /**
   * The findings in the order given, each gathered one where the first of it stood. What one
   * finding explains is not told by others.
   */
  List<Finding> gather(Report report) {
    List<Finding> findings = report.findings();
    Set<String> told = new HashSet<>();
    Stream.concat(findings.stream(), report.suppressed().keySet().stream())
        .forEach(finding -> told.addAll(EXPLAINED.getOrDefault(finding.rule(), Set.of())));
    Map<Object, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (told.contains(finding.rule())) {
        continue;
      }
      boolean together = rules.rule(finding.rule()).filter(Rule::isTogether).isPresent();
      Object key =
          finding.other().isPresent()
              ? finding
              : new Key(
                  finding.rule(), finding.severity(), together ? List.of() : finding.arguments());
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream()
        .map(group -> group.size() == 1 ? group.get(0) : one(group))
        .toList();
  }

  private Finding one(List<Finding> group) {
    Finding first = group.get(0);
    List<Place> places = group.stream().map(Finding::place).toList();
    Rule rule = rules.rule(first.rule()).orElseThrow();
    Finding.Builder one = first.toBuilder().place(around(places)).places(places).note(null);
    if (rule.many().isPresent()) {
      List<Object> values = new ArrayList<>();
      values.add(group.size());
      values.addAll(rule.isTogether() ? List.of(firsts(group)) : first.arguments());
      one.text(rule.many().get().fill(values.stream().map(Said::wordsOf).toArray()))
          .arguments(values.stream().map(Said::dataOf).toList());
    }
    return one.build();
  }

  /** What the findings of a rule that is together name first, each once. */
  private static Said firsts(List<Finding> group) {
    Map<String, String> different = new LinkedHashMap<>();
    for (Finding finding : group) {
      String first = finding.arguments().get(0);
      different.putIfAbsent(WordList.folded(first), first);
    }
    return Said.joined(
        "; ",
        different.values().stream()
            .map(one -> DAY.matcher(one).matches() ? LocalDate.parse(one) : one)
            .toList());
  }

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** The one section in which all places are, else the plan. */
  private Place around(List<Place> places) {
    Set<String> lists =
        places.stream().map(place -> section(place.pointer())).collect(Collectors.toSet());
    String only = lists.size() == 1 ? lists.iterator().next() : "";
    List<Place> found = new ArrayList<>();
    PlanPlaces.sections(
        plan,
        (section, at) -> {
          if (at.equals(only) && !PlanPlaces.sectionPrefix(section).isEmpty()) {
            found.add(PlanPlaces.section(section, at));
          }
        });
    return found.isEmpty() ? PlanPlaces.plan() : found.get(0);
  }

  /** The pointer to the section of a task; empty for what is in none. */
  private static String section(String pointer) {
    int tasks = pointer.indexOf("/tasks/");
    return tasks < 0 ? "" : pointer.substring(0, tasks);
  }
}
