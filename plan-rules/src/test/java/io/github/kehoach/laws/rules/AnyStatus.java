package io.github.kehoach.laws.rules;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.laws.core.AnyIndicator;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.rules.status.PlanStatus;
import io.github.kehoach.rules.status.StatusReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Generators of plans that are followed: a plan of the year 2025 with tasks of every kind of
 * deadline, some with parts, what happened to them, and a day. Simplest is a plan of one task to
 * which nothing happened.
 */
public final class AnyStatus {
  private static final LocalDate START = LocalDate.of(2025, 1, 15);

  private AnyStatus() {}

  /**
   * A plan, what happened, and a day.
   *
   * @param asOf from 2025-01-15, two years long
   */
  public record Followed(Plan plan, Ledger ledger, LocalDate asOf) {
    /** The same plan with other facts. */
    public Followed with(List<Fact> facts) {
      return new Followed(plan, Ledger.of(facts.toArray(new Fact[0])), asOf);
    }

    /** The same plan as of another day. */
    public Followed on(LocalDate day) {
      return new Followed(plan, ledger, day);
    }
  }

  /** Any plan that is followed. */
  public static Arbitrary<Followed> followed() {
    return Combinators.combine(plan(), day())
        .flatAs(
            (plan, day) ->
                fact(refs(plan)).list().ofMaxSize(8).map(facts -> ledger(plan, facts, day)))
        .withoutEdgeCases();
  }

  /** Any status, of indicators too. */
  public static Arbitrary<StatusReport> report() {
    Arbitrary<List<Indicator>> indicators = AnyIndicator.indicator().list().ofMaxSize(2);
    return Combinators.combine(followed(), indicators, AnyIndicator.reading())
        .as(AnyStatus::report)
        .withoutEdgeCases();
  }

  private static StatusReport report(Followed followed, List<Indicator> some, Reading reading) {
    List<Fact> facts = new ArrayList<>(followed.ledger().facts());
    for (Indicator one : some) {
      one.number()
          .map(IndicatorRef::of)
          .ifPresent(ref -> facts.add(Fact.indicatorRead(ref, reading, START).build()));
    }
    Plan plan = followed.plan().toBuilder().indicators(some).build();
    return PlanStatus.of(plan).with(followed.with(facts).ledger()).asOf(followed.asOf());
  }

  private static Followed ledger(Plan plan, List<Fact> facts, LocalDate day) {
    return new Followed(plan, Ledger.empty(), day).with(facts);
  }

  /** Any day of the two years from the plan's. */
  public static Arbitrary<LocalDate> day() {
    return uniform(0, 730).map(START::plusDays);
  }

  /** Any plan of one to three sections, its tasks numbered from 1 throughout. */
  public static Arbitrary<Plan> plan() {
    return task()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(AnyStatus::numbered)
        .withoutEdgeCases();
  }

  private static Plan numbered(List<List<Task>> sections) {
    Plan.Builder plan =
        Plan.builder().document(Document.builder().date(CalendarPeriod.day(START)).build());
    int number = 0;
    for (int s = 0; s < sections.size(); s++) {
      Section.Builder section = Section.builder().number("M" + (s + 1));
      for (Task task : sections.get(s)) {
        number++;
        section.addTask(
            task.toBuilder().number(PartNumber.parse(Integer.toString(number))).build());
      }
      plan.addSection(section.build());
    }
    return plan.build();
  }

  private static Arbitrary<Task> task() {
    Arbitrary<List<AgencyRef>> leads =
        Arbitraries.of("Sở A", "Sở B", "sở b", "Sở C")
            .map(name -> (AgencyRef) AgencyRef.unlinked(name))
            .list()
            .ofMaxSize(2)
            .uniqueElements();
    Arbitrary<Task> leaf =
        Combinators.combine(deadline(), leads)
            .as(
                (deadline, who) ->
                    Task.builder().title("Việc").deadline(deadline).leads(who).build());
    Arbitrary<Task> whole =
        Combinators.combine(
                leaf, leaf.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
            .as(AnyStatus::withParts);
    return Composed.frequencyOf(Tuple.of(4, leaf), Tuple.of(1, whole));
  }

  private static Task withParts(Task task, List<Task> parts, boolean inherit) {
    List<Task> numbered = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Task.Builder part =
          parts.get(i).toBuilder().number(PartNumber.parse("abc".substring(i, i + 1)));
      numbered.add((inherit ? part.deadline(Deadline.unstated()) : part).build());
    }
    return task.toBuilder().subtasks(numbered).build();
  }

  /** Any deadline of the years 2025 and 2026, of every variant. */
  public static Arbitrary<Deadline> deadline() {
    Arbitrary<Deadline> once = uniform(1, 18).map(month -> Deadline.by(month(month)));
    Arbitrary<Deadline> recurring =
        Arbitraries.of(
            Deadline.every(Cycle.MONTH).onDay(18).build(),
            Deadline.every(Cycle.QUARTER).build(),
            Deadline.every(Cycle.YEAR).inMonth(10).before().build(),
            Deadline.every(Cycle.MONTH).onDay(5).until(CalendarPeriod.parse("2025-06")).build());
    Arbitrary<Deadline> undated = Arbitraries.of(undated());
    Arbitrary<Deadline> mixed =
        Combinators.combine(once, Composed.oneOf(recurring, undated))
            .filter((a, b) -> !b.equals(Deadline.unstated()))
            .as((a, b) -> Deadline.allOf(a, b));
    Arbitrary<Deadline> scoped =
        Combinators.combine(once, once)
            .as(
                (a, b) ->
                    Deadline.scoped(
                        ScopedPart.of("thành phố", a), ScopedPart.of("địa bàn khác", b)));
    return Composed.frequencyOf(
        Tuple.of(5, once),
        Tuple.of(2, recurring),
        Tuple.of(3, undated),
        Tuple.of(2, mixed),
        Tuple.of(1, scoped));
  }

  /** Deadlines without a due day, two of them as long as an event has not happened. */
  public static List<Deadline> undated() {
    return List.of(
        Deadline.continuous(),
        Deadline.open(),
        Deadline.onDemand("khi có yêu cầu"),
        Deadline.unstated(),
        Deadline.unread("sau Tết"),
        Deadline.triggered(decree()),
        Deadline.triggered(decree(), Lag.of(15, LagUnit.DAY)));
  }

  /** The task that a fact of these ledgers names, without its parts; empty for an event for all. */
  public static String task(Fact fact) {
    if (fact instanceof Fact.TaskReport report) {
      return report.task().task().toString();
    }
    if (fact instanceof Fact.DeadlineExtended extended) {
      return extended.task().task().toString();
    }
    if (fact instanceof Fact.Reassigned reassigned) {
      return reassigned.task().task().toString();
    }
    if (fact instanceof Fact.Cancelled cancelled) {
      return cancelled.task().task().toString();
    }
    return fact instanceof Fact.TriggerFired fired
            && fired.released() instanceof Released.OneTask one
        ? one.task().task().toString()
        : "";
  }

  /** Evenly spread, because what is late is late at the end of the years. */
  private static Arbitrary<Integer> uniform(int lowest, int highest) {
    return Arbitraries.integers()
        .between(lowest, highest)
        .withDistribution(RandomDistribution.uniform());
  }

  private static Trigger decree() {
    return Trigger.builder()
        .type(Trigger.Type.ISSUANCE)
        .by("Chính phủ")
        .subject("Nghị định")
        .build();
  }

  private static CalendarPeriod month(int number) {
    return CalendarPeriod.month(2025 + (number - 1) / 12, (number - 1) % 12 + 1);
  }

  /** The references to every task of a plan, and one to none. */
  public static List<TaskRef> refs(Plan plan) {
    List<TaskRef> refs = new ArrayList<>();
    for (Section section : plan.sections()) {
      for (Task task : section.tasks()) {
        TaskRef ref = TaskRef.of(task.number().orElseThrow());
        refs.add(ref);
        task.subtasks().forEach(part -> refs.add(ref.subtask(part.number().orElseThrow())));
      }
    }
    refs.add(TaskRef.of("99"));
    return refs;
  }

  /** Any fact about one of some tasks; reports most often. */
  public static Arbitrary<Fact> fact(List<TaskRef> refs) {
    Arbitrary<TaskRef> tasks = Arbitraries.of(refs);
    Arbitrary<Fact> done =
        Combinators.combine(tasks, day(), uniform(0, 40))
            .as((task, on, ago) -> Fact.taskReport(task, on).doneOn(on.minusDays(ago)).build());
    Arbitrary<Fact> occurrence =
        Combinators.combine(tasks, day(), uniform(-10, 40), dueDays())
            .as(
                (task, on, ago, due) ->
                    Fact.taskReport(task, on)
                        .doneOn(on.minusDays(Math.max(0, ago)))
                        .occurrence(due)
                        .build());
    Arbitrary<Fact> stated =
        Combinators.combine(tasks, day(), uniform(0, 100))
            .as(
                (task, on, share) ->
                    Fact.taskReport(task, on).percent(share).statedStatus("quá hạn").build());
    Arbitrary<Fact> event =
        Combinators.combine(tasks, day(), Arbitraries.of(true, false))
            .as(
                (task, on, one) ->
                    Fact.triggerFired(one ? Released.task(task) : Released.allWaiting(decree()), on)
                        .build());
    Arbitrary<Fact> extended =
        Combinators.combine(tasks, deadline(), day())
            .as((task, to, on) -> Fact.deadlineExtended(task, to, on).build());
    Arbitrary<Fact> cancelled =
        Combinators.combine(tasks, day()).as((task, on) -> Fact.cancelled(task, on).build());
    Arbitrary<Fact> reassigned =
        Combinators.combine(tasks, day())
            .as(
                (task, on) ->
                    Fact.reassigned(task, List.of(AgencyRef.unlinked("Sở D")), on).build());
    return Composed.frequencyOf(
        Tuple.of(6, done),
        Tuple.of(3, occurrence),
        Tuple.of(2, stated),
        Tuple.of(2, event),
        Tuple.of(2, extended),
        Tuple.of(1, cancelled),
        Tuple.of(1, reassigned));
  }

  /** Days on which the recurring deadlines of these plans are due, and others. */
  private static Arbitrary<LocalDate> dueDays() {
    return Combinators.combine(uniform(1, 18), Arbitraries.of(5, 18, 30, 28))
        .as((month, day) -> month(month).firstDay().withDayOfMonth(Math.min(day, 28)))
        .flatMap(day -> Arbitraries.of(day, day.withDayOfMonth(day.lengthOfMonth())));
  }
}
