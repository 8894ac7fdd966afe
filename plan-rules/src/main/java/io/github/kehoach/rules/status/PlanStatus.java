package io.github.kehoach.rules.status;

import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.text.Messages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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

  private final Plan plan;
  private final Ledger ledger;
  private final Optional<AgencyDirectory> directory;
  private final Optional<ResolveContext> policies;
  private final int nearDays;

  private PlanStatus(
      Plan plan,
      Ledger ledger,
      Optional<AgencyDirectory> directory,
      Optional<ResolveContext> policies,
      int nearDays) {
    this.plan = plan;
    this.ledger = ledger;
    this.directory = directory;
    this.policies = policies;
    this.nearDays = nearDays;
  }

  /** A question about a plan of which nothing is known yet. */
  public static PlanStatus of(Plan plan) {
    return new PlanStatus(
        Objects.requireNonNull(plan, "plan"),
        Ledger.empty(),
        Optional.empty(),
        Optional.empty(),
        NEAR);
  }

  /** With what has happened. */
  public PlanStatus with(Ledger facts) {
    return new PlanStatus(
        plan, Objects.requireNonNull(facts, "facts"), directory, policies, nearDays);
  }

  /**
   * With the agencies through time: each task then tells who holds it on the day asked for, beside
   * whom the plan names.
   */
  public PlanStatus with(AgencyDirectory agencies) {
    return new PlanStatus(
        plan,
        ledger,
        Optional.of(Objects.requireNonNull(agencies, "agencies")),
        policies,
        nearDays);
  }

  /**
   * With another calendar, other policies, or the day that stands for the plan's where it prints
   * none.
   *
   * @param context its facts and wording do not matter
   */
  public PlanStatus under(ResolveContext context) {
    return new PlanStatus(plan, ledger, directory, Optional.of(context), nearDays);
  }

  /**
   * With another threshold for {@link TaskFlag#NEAR_DUE}; 14 unless told otherwise.
   *
   * @param days 0 to 3660; 0 means due on the very day
   */
  public PlanStatus near(int days) {
    return new PlanStatus(
        plan, ledger, directory, policies, Checks.range(days, 0, 3660, "PlanStatus.near"));
  }

  /**
   * The answer.
   *
   * @param day facts that count from a later day are as if they were not there; years 1 to 9999
   * @throws InvalidValueException if the plan prints no date and none was given, the day is outside
   *     these years, a lag ends outside them, or the ledger names another plan
   */
  public StatusReport asOf(LocalDate day) {
    Checks.range(day.getYear(), 1, 9999, "PlanStatus.asOf");
    ResolveContext context = policies.orElseGet(() -> contextOf(plan, "PlanStatus.under"));
    Stories stories = new Stories(plan, ledger, day);
    FactFindings findings = stories.findings();
    GeneralEvents events = stories.events();
    List<TaskStatus> tasks =
        statuses(stories.all(), day, story -> new Judgement(story, day, context, events), findings);
    events
        .unasked()
        .forEach(event -> findings.add(event.index(), FactIssue.NOTHING_WAITS, Optional.empty()));
    if (LOG.isDebugEnabled()) {
      LOG.debug(
          "plan {} on {}: {} tasks, {} facts, {} findings",
          plan.document().number().map(any -> HiddenCharacters.shown(any.toString())).orElse("-"),
          day,
          tasks.size(),
          ledger.facts().size(),
          findings.all().size());
    }
    return new StatusReport(day, tasks, stories.readings().statuses(), findings.all());
  }

  /** The usual policies from the plan's day on. */
  static ResolveContext contextOf(Plan plan, String where) {
    return plan.document()
        .date()
        .map(CalendarPeriod::firstDay)
        .map(ResolveContext::since)
        .orElseThrow(
            () ->
                new InvalidValueException(where, Messages.requirement("given-without-date"), null));
  }

  /** From the last to the first, so that parts come before what they are parts of. */
  private List<TaskStatus> statuses(
      List<TaskStory> stories,
      LocalDate day,
      Function<TaskStory, Judgement> judge,
      FactFindings findings) {
    StatusWriter writer = new StatusWriter(nearDays, holders(day));
    Map<TaskStory, TaskStatus> statuses = new HashMap<>();
    for (int i = stories.size() - 1; i >= 0; i--) {
      TaskStory story = stories.get(i);
      boolean leaf = story.parts().isEmpty();
      if (leaf || story.facts().isNamed()) {
        Judgement judgement = judge.apply(story);
        statuses.put(story, leaf ? writer.leaf(judgement) : whole(story, writer, statuses));
        findings.of(judgement, Objects.requireNonNull(statuses.get(story)));
      } else {
        statuses.put(story, whole(story, writer, statuses));
      }
    }
    return stories.stream().map(story -> Objects.requireNonNull(statuses.get(story))).toList();
  }

  private Function<List<AgencyRef>, List<Holder>> holders(LocalDate day) {
    Optional<LocalDate> assignedOn = plan.document().date().map(CalendarPeriod::firstDay);
    return directory.isPresent()
        ? Holders.of(directory.get(), assignedOn, day)
        : leads -> List.of();
  }

  private static TaskStatus whole(
      TaskStory story, StatusWriter writer, Map<TaskStory, TaskStatus> statuses) {
    return writer.whole(
        story,
        story.parts().stream().map(part -> Objects.requireNonNull(statuses.get(part))).toList());
  }
}
