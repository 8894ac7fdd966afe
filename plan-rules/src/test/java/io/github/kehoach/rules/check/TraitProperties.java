package io.github.kehoach.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.rules.CheckLaws;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TraitProperties {
  private static final RuleSet BY_TRAIT =
      RuleSet.of(
          RuleSet.complete().rules().stream()
              .filter(rule -> rule.scope() == Scope.RECORD)
              .toList());
  private static final RuleSet EVERYWHERE =
      RuleSet.of(BY_TRAIT.rules().stream().map(TraitProperties::withoutTrait).toList());

  /** The same rule, shown every task: its check is wrapped in one that has no trait. */
  private static Rule withoutTrait(Rule rule) {
    Rule.OfTask check = (Rule.OfTask) rule.check();
    return checking(rule, (own, task, found) -> check.look(own, task, found));
  }

  private static Rule checking(Rule rule, Rule.OfTask check) {
    return new Rule(
        rule.id(),
        rule.family(),
        rule.severity(),
        rule.seeks(),
        rule.message(),
        rule.hint(),
        rule.why(),
        rule.since(),
        check);
  }

  /** Any plan; in some, titles say by when the task is finished. */
  @Provide
  Arbitrary<Plan> plans() {
    return Combinators.combine(AnyPlan.plan(), Arbitraries.of(false, true))
        .as((plan, says) -> says ? withDueTitles(plan) : plan);
  }

  private static Plan withDueTitles(Plan plan) {
    List<Section> sections =
        plan.sections().stream()
            .map(
                section ->
                    section.toBuilder()
                        .tasks(section.tasks().stream().map(TraitProperties::dueInMay).toList())
                        .build())
            .toList();
    return plan.toBuilder().sections(sections).build();
  }

  private static Task dueInMay(Task task) {
    return task.toBuilder().title("Rà soát, hoàn thành trong tháng 5/2025").build();
  }

  @Property(tries = 300)
  @Label("check-traits-hide-nothing")
  void traitsHideNothing(@ForAll("plans") Plan plan) {
    CheckLaws.traitsHideNothing(
            plan, PlanValidator.of(BY_TRAIT)::validate, PlanValidator.of(EVERYWHERE)::validate)
        .check();
  }

  @Example
  @Label("planted: check-traits-hide-nothing")
  void aRuleHasTheTraitOfAnother() {
    Rule doubtful = withoutTrait(BY_TRAIT.rule("task-doubtful").orElseThrow());
    Rule misled = checking(doubtful, Trait.TRIGGERED.only((Rule.OfTask) doubtful.check()));
    PlanValidator everywhere = PlanValidator.of(RuleSet.none().with(doubtful));
    PlanValidator byTrait = PlanValidator.of(RuleSet.none().with(misled));
    PlantedBug.isCaught(
        plans(),
        plan -> CheckLaws.traitsHideNothing(plan, byTrait::validate, everywhere::validate));
  }

  @Example
  void everyRuleAboutATaskSpeaksSomewhere() {
    Set<String> silent =
        EVERYWHERE.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    PlanValidator validator = PlanValidator.of(EVERYWHERE);
    plans()
        .sampleStream()
        .limit(3000)
        .takeWhile(plan -> !silent.isEmpty())
        .forEach(plan -> validator.validate(plan).findings().forEach(f -> silent.remove(f.rule())));
    assertThat(silent).isEmpty();
  }

  @Example
  void everyTraitIsNeededByARule() {
    int needed =
        BY_TRAIT.rules().stream()
            .mapToInt(rule -> Trait.neededBy((Rule.OfTask) rule.check()))
            .reduce(0, (one, other) -> one | other);
    assertThat(needed).isEqualTo((1 << Trait.values().length) - 1);
  }
}
