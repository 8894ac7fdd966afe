package io.github.kehoach.rules.status;

import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.schedule.ResolveContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks what became of a plan by a day. Pure: equal questions have equal answers, and nothing reads
 * a clock. Time and memory grow with the plan, the ledger and the due days up to the day asked for.
 *
 * <pre>{@code
 * StatusReport status = PlanStatus.of(plan).with(ledger).asOf(LocalDate.of(2025, 7, 1));
 * for (TaskStatus task : status.in(TaskState.OPEN_LATE)) {
 *   out.println(task.number() + " " + task.reason().in(Language.VI));
 * }
 * status.totals().bySection().forEach(row -> out.println(row.number() + " " + row.tally().doneRate()));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * <p>Laws: {@code status-late-iff-missed}, {@code status-undated-never-late}, {@code
 * status-done-stays-done}, {@code status-later-facts-irrelevant}, {@code status-cells-sum}, {@code
 * status-cancelled-never-late}, {@code status-reason-names-due-day}, {@code
 * status-unknown-task-reported}.
 */
public final class PlanStatus {
  private static final Logger LOG = LoggerFactory.getLogger(PlanStatus.class);

  /** So many days ahead a due day is near, unless told otherwise. */
  private static final int NEAR = 14;

  private final Inquiry asked;
  private final int nearDays;

  private PlanStatus(Inquiry asked, int nearDays) {
    this.asked = asked;
    this.nearDays = nearDays;
  }

  /** A question about a plan of which nothing is known yet. */
  public static PlanStatus of(Plan plan) {
    return new PlanStatus(Inquiry.of(plan), NEAR);
  }

  /** With what has happened. */
  public PlanStatus with(Ledger facts) {
    return new PlanStatus(asked.with(facts), nearDays);
  }

  /**
   * With the agencies through time: each task then tells who holds it on the day asked for, beside
   * whom the plan names.
   */
  public PlanStatus with(AgencyDirectory agencies) {
    return new PlanStatus(asked.with(agencies), nearDays);
  }

  /** Going by these days off, a province's own among them; they win over those of a context. */
  public PlanStatus with(WorkingCalendar calendar) {
    return new PlanStatus(asked.with(calendar), nearDays);
  }

  /**
   * With other policies, or the day that stands for the plan's where it prints none, or a month or
   * year alone: a day that the plan prints wins over the context's.
   *
   * @param context its facts and wording do not matter
   */
  public PlanStatus under(ResolveContext context) {
    return new PlanStatus(asked.under(context), nearDays);
  }

  /**
   * With another threshold for {@link TaskFlag#NEAR_DUE}; 14 unless told otherwise.
   *
   * @param days 0 to 3660; 0 means due on the very day
   */
  public PlanStatus near(int days) {
    return new PlanStatus(asked, Checks.range(days, 0, 3660, "PlanStatus.near"));
  }

  /**
   * The answer.
   *
   * @param day facts that count from a later day are as if they were not there; years 1 to 9999
   * @throws InvalidValueException if the plan prints no date and none was given, the day is outside
   *     these years, a lag ends outside them, or the ledger names another plan
   */
  public StatusReport asOf(LocalDate day) {
    Checks.range(Checks.required(day, "PlanStatus.asOf").getYear(), 1, 9999, "PlanStatus.asOf");
    ResolveContext policies = asked.policies("PlanStatus.under");
    Stories stories = new Stories(asked.plan(), asked.ledger(), day);
    FactFindings findings = stories.findings();
    StatusWriter writer = new StatusWriter(nearDays, asked.holders(day));
    Map<TaskStory, TaskStatus> statuses = new HashMap<>();
    for (int i = stories.all().size() - 1; i >= 0; i--) {
      TaskStory story = stories.all().get(i); // its parts came before it
      boolean leaf = story.parts.isEmpty();
      Optional<Judgement> judgement =
          leaf || story.isNamed()
              ? Optional.of(new Judgement(story, day, policies, stories))
              : Optional.empty();
      TaskStatus status =
          leaf
              ? writer.leaf(judgement.orElseThrow())
              : writer.whole(story, all(story.parts, statuses));
      statuses.put(story, status);
      judgement.ifPresent(one -> findings.of(one, status));
    }
    stories.reportUnasked();
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "plan {} on {}: {} tasks, {} facts, {} findings",
          asked
              .plan()
              .document()
              .number()
              .map(any -> HiddenCharacters.shown(any.toString()))
              .orElse("-"),
          day,
          statuses.size(),
          asked.ledger().facts().size(),
          findings.all().size());
    }
    return new StatusReport(
        day, all(stories.all(), statuses), stories.readings().statuses(), findings.all());
  }

  private static List<TaskStatus> all(List<TaskStory> stories, Map<TaskStory, TaskStatus> of) {
    return stories.stream().map(story -> Objects.requireNonNull(of.get(story))).toList();
  }
}
