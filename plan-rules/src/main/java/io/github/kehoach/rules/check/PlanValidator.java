package io.github.kehoach.rules.check;

import io.github.kehoach.core.plan.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs a rule set on plans. Keeps no state between runs, so one validator serves many threads at
 * once; immutable. A run costs time and memory in proportion to the plan's size.
 *
 * <pre>{@code
 * Report report = PlanValidator.of(RuleSet.standard()).validate(plan);
 * report.findings().forEach(f -> log.warn("{} {}", f.place().pointer(), f.text().vi()));
 * }</pre>
 */
public final class PlanValidator {
  private static final Report NOTHING = Report.empty();

  private final RuleSet rules;
  private final SuppressionIndex suppressions;
  private final Rule[] ofTasks;
  private final Rule.OfTask[] taskChecks;
  private final int[] neededTraits;
  private final List<Rule> ofPlans = new ArrayList<>();
  private final List<Rule> ofSeveral = new ArrayList<>();

  private PlanValidator(RuleSet rules) {
    this.rules = rules;
    this.suppressions = new SuppressionIndex(rules.suppressions());
    List<Rule> records = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      switch (rule.scope()) {
        case RECORD -> records.add(rule);
        case PLAN -> ofPlans.add(rule);
        case PLANS -> ofSeveral.add(rule);
      }
    }
    this.ofTasks = records.toArray(Rule[]::new);
    this.taskChecks =
        records.stream().map(rule -> (Rule.OfTask) rule.check()).toArray(Rule.OfTask[]::new);
    this.neededTraits = Arrays.stream(taskChecks).mapToInt(Trait::neededBy).toArray();
  }

  /** A validator for a rule set. */
  public static PlanValidator of(RuleSet rules) {
    return new PlanValidator(rules);
  }

  /** The rules that run. */
  public RuleSet rules() {
    return rules;
  }

  /** What the rules of scope record and plan have to say about a plan, in the order of its text. */
  public Report validate(Plan plan) {
    Findings found = new Findings(new Memory());
    for (Rule rule : ofPlans) {
      ((Rule.OfPlan) rule.check()).look(rule, plan, found);
    }
    List<TaskVisit> tasks = found.memory().tasks(plan).all();
    for (int i = 0; i < tasks.size(); i++) {
      look(tasks.get(i), found);
    }
    return report(found);
  }

  /**
   * What the rules of scope record have to say about one task and its parts, as for a stream whose
   * tasks come one by one; {@link #notRunOnTasks} are left out.
   */
  public Report validate(TaskVisit task) {
    return validate(task, new Memory());
  }

  Report validate(TaskVisit task, Memory memory) {
    Findings found = new Findings(memory);
    task.walk(visit -> look(visit, found));
    return report(found);
  }

  /** For the tasks of a stream, one after another: sooner than {@link #validate(TaskVisit)}. */
  public TaskValidator forTasks() {
    return new TaskValidator(this);
  }

  /**
   * What the rules of scope plans have to say about several plans together; each by itself is left
   * to {@link #validate(Plan)}. Places begin with the index of the plan.
   */
  public Report validate(List<Plan> plans) {
    Findings found = new Findings(new Memory());
    for (Rule rule : ofSeveral) {
      ((Rule.OfPlans) rule.check()).look(rule, plans, found);
    }
    return report(found);
  }

  /** The rules that need more than one task with the head of its plan. */
  public List<Rule> notRunOnTasks() {
    return rules.rules().stream().filter(rule -> rule.scope() != Scope.RECORD).toList();
  }

  private void look(TaskVisit task, Findings found) {
    int traits = TaskTraits.of(task);
    for (int i = 0; i < taskChecks.length; i++) {
      if ((traits & neededTraits[i]) == neededTraits[i]) {
        taskChecks[i].look(ofTasks[i], task, found);
      }
    }
  }

  private Report report(Findings run) {
    List<Finding> all = run.list();
    if (all.isEmpty()) {
      return NOTHING; // nearly every task is sound and should cost nothing
    }
    all.sort(ReadingOrder.FINDINGS);
    return suppressions.report(all);
  }
}
