package io.github.kehoach.rules.check;

import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.place.DoubtfulPlace;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.PlanHead;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a rule set on plans. Keeps no state between runs, so one validator serves many threads at
 * once; immutable. A run costs time and memory in proportion to the plan's size.
 *
 * <pre>{@code
 * Report report =
 *     PlanValidator.of(RuleSet.standard()).with(directory).with(calendar).validate(plan);
 * report.findings().forEach(f -> log.warn("{} {}", f.place().pointer(), f.text().vi()));
 * }</pre>
 *
 * <p>Of a whole plan, what one rule says in equal words of several places is one finding with its
 * {@link Finding#places places}.
 *
 * <p>Laws: {@code check-one-defect}, {@code check-rewording}, {@code check-order-of-tasks}, {@code
 * check-unrelated-task}, {@code check-task-by-task}, {@code check-shared-by-threads}.
 */
public final class PlanValidator {
  private static final Logger LOG = LoggerFactory.getLogger(PlanValidator.class);

  private final RuleSet rules;
  private final Findings.Given given;
  private final SuppressionIndex suppressions;
  private final TaskRules ofTasks;
  private final List<Rule> ofPlans;
  private final List<Rule> ofSeveral;

  private PlanValidator(RuleSet rules, Findings.Given given) {
    this.rules = Objects.requireNonNull(rules, "rules");
    this.given = given;
    this.suppressions = new SuppressionIndex(rules.suppressions());
    this.ofTasks = new TaskRules(of(Scope.RECORD));
    this.ofPlans = of(Scope.PLAN);
    this.ofSeveral = of(Scope.PLANS);
  }

  private List<Rule> of(Scope scope) {
    return rules.rules().stream().filter(rule -> rule.scope() == scope).toList();
  }

  /** A validator for a rule set, with the national calendar and no directory but the plan's own. */
  public static PlanValidator of(RuleSet rules) {
    return new PlanValidator(
        rules, new Findings.Given(AgencyDirectory.empty(), WorkingCalendar.vietnam(), List.of()));
  }

  /** This validator, knowing these agencies and successions beside those of each plan. */
  public PlanValidator with(AgencyDirectory directory) {
    return with(directory, given.calendar(), given.statements());
  }

  /** This validator, going by these days off, a province's own among them. */
  public PlanValidator with(WorkingCalendar calendar) {
    return with(given.directory(), calendar, given.statements());
  }

  /**
   * This validator, knowing what the same plan states elsewhere, such as its annex beside its body:
   * what stands there is not missing here, and where only the other says what must come out, what
   * holds of both is told of the other alone.
   */
  public PlanValidator withStatement(Plan other) {
    List<Plan> statements = new ArrayList<>(given.statements());
    statements.add(Objects.requireNonNull(other, "other"));
    return with(given.directory(), given.calendar(), statements);
  }

  private PlanValidator with(
      AgencyDirectory directory, WorkingCalendar calendar, List<Plan> statements) {
    return new PlanValidator(rules, new Findings.Given(directory, calendar, statements));
  }

  /** The rules that run. */
  public RuleSet rules() {
    return rules;
  }

  /**
   * What the rules of scope record and plan have to say about a plan, in the order of its text, and
   * its marks of doubt.
   */
  public Report validate(Plan plan) {
    Findings run = look(plan, given);
    List<Finding> found = run.list();
    if (run.tasks().haveNoProducts()) {
      for (Plan other : given.statements()) {
        found = withoutTold(found, run.tasks(), other);
      }
    }
    List<DoubtfulPlace> doubts = DoubtfulPlace.in(plan);
    Report report = report(found.stream().map(new Doubted(doubts)::weigh).toList());
    Report gathered =
        report.toBuilder()
            .findings(Gathering.of(rules, plan).gather(report))
            .doubts(doubts)
            .build();
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "plan {}: {} tasks, {} rules, {} findings",
          plan.document().number().map(any -> HiddenCharacters.shown(any.toString())).orElse("-"),
          run.tasks().all().size(),
          rules.rules().size(),
          gathered.findings().size());
    }
    return gathered;
  }

  private Findings look(Plan plan, Findings.Given known) {
    Findings run = new Findings(PlanHead.of(plan), plan.sections(), known);
    for (Rule rule : ofPlans) {
      run.speaks(rule);
      ((Check.OfPlan) rule.check()).look(plan, run);
    }
    run.tasks().all().forEach(task -> ofTasks.look(task, run));
    return run;
  }

  /** The statement that hands out the work, with its products, tells what both have. */
  private List<Finding> withoutTold(List<Finding> found, PlanTasks own, Plan other) {
    if (new PlanTasks(PlanHead.of(other), other.sections()).haveNoProducts()) {
      return found;
    }
    Findings run = look(other, new Findings.Given(given.directory(), given.calendar(), List.of()));
    return new ToldElsewhere(own, run.tasks(), run.list()).left(found);
  }

  /**
   * What the rules of scope record have to say about one task and its parts, as for a stream whose
   * tasks come one by one; what a wording means and who bears a name is worked out once for all
   * tasks of one head; {@link #notRunOnTasks} are left out. Suppressions that cover nothing are not
   * told: they may cover another task.
   */
  public Report validate(TaskVisit task) {
    return validate(task, task.head());
  }

  Report validate(TaskVisit task, PlanHead head) {
    Findings run = new Findings(head, List.of(), given);
    task.walk(visit -> ofTasks.look(visit, run));
    return run.list().isEmpty()
        ? Report.empty() // nearly every task is sound and should cost nothing
        : report(run.list()).toBuilder().unused(List.of()).build();
  }

  /**
   * What the rules of scope plans have to say about several plans together; each by itself is left
   * to {@link #validate(Plan)}. Places begin with the index of the plan.
   */
  public Report validate(List<Plan> plans) {
    Plan first = plans.isEmpty() ? Plan.builder().build() : plans.get(0);
    Findings run = new Findings(PlanHead.of(first), List.of(), given);
    for (Rule rule : ofSeveral) {
      if (rule.check() instanceof Check.OfPlans check) {
        run.speaks(rule);
        check.look(plans, run);
      }
    }
    return report(run.list());
  }

  /** The rules that need more than one task with the head of its plan. */
  public List<Rule> notRunOnTasks() {
    return rules.rules().stream().filter(rule -> rule.scope() != Scope.RECORD).toList();
  }

  private Report report(List<Finding> found) {
    List<Finding> all = new ArrayList<>(found);
    all.sort(Comparator.comparing(Finding::place, Place.readingOrder()));
    return suppressions.report(all);
  }
}
