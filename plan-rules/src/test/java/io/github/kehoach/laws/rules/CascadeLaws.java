package io.github.kehoach.laws.rules;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.laws.rules.AnyCascade.Pair;
import io.github.kehoach.rules.agency.Responsible;
import io.github.kehoach.rules.cascade.CascadeReport;
import io.github.kehoach.rules.cascade.TaskCoverage;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What holds for a plan and the one above it, and for two statements of one plan. */
public final class CascadeLaws {
  private static final Set<String> LOOSER =
      Set.of(
          "cascade-task-not-carried-out",
          "cascade-deadline-later",
          "cascade-deadline-undated",
          "cascade-standing-duty-dropped",
          "cascade-recurring-duty-dropped");

  private CascadeLaws() {}

  /** The check under test. */
  @FunctionalInterface
  public interface Checker {
    /** What a lower plan does with an upper one. */
    CascadeReport check(Plan lower, Plan upper);
  }

  /** The comparison under test. */
  @FunctionalInterface
  public interface Comparison {
    /** How two statements differ. */
    Report compare(Plan a, Plan b);
  }

  /** The look-up under test. */
  @FunctionalInterface
  public interface Following {
    /** Who stands for an agency on a day. */
    Responsible follow(AgencyId id, List<Succession> successions, LocalDate day);
  }

  /** {@code cascade-reflexive}. */
  public static Outcome reflexive(Plan plan, Checker check) {
    return Outcome.equal(
        looser(check.check(plan, plan).report()), List.of(), "a plan carries itself out");
  }

  /** {@code statements-reflexive}. */
  public static Outcome same(Plan plan, Comparison comparison) {
    return Outcome.equal(
        texts(comparison.compare(plan, plan)), List.of(), "a plan does not differ from itself");
  }

  /** {@code cascade-stated-link-wins}. */
  public static Outcome statedWins(Pair pair, int named, Checker check) {
    List<Task> tasks = new ArrayList<>(AnyCascade.tasks(pair.lower()));
    int upper = named % AnyCascade.tasks(pair.upper()).size();
    TaskRef ref = TaskRef.of(Integer.toString(upper + 1)).in(DocumentNumber.parse("726/KH-UBND"));
    tasks.set(0, tasks.get(0).toBuilder().carriesOut(List.of(ref)).build());
    CascadeReport report = check.check(pair.lower(tasks).lower(), pair.upper());
    List<String> served = new ArrayList<>();
    for (TaskCoverage coverage : report.tasks()) {
      if (coverage.carriers().stream().anyMatch(one -> one.lower().path().equals("1"))) {
        served.add(coverage.upper().path());
      }
    }
    return Outcome.equal(
        served, List.of(Integer.toString(upper + 1)), "task 1 carries out what it names");
  }

  /** {@code cascade-order-irrelevant}. */
  public static Outcome orderIrrelevant(Pair pair, Random random, Checker check) {
    List<Task> lowers = new ArrayList<>(AnyCascade.tasks(pair.lower()));
    List<Task> uppers = new ArrayList<>(AnyCascade.tasks(pair.upper()));
    Collections.shuffle(lowers, random);
    Collections.shuffle(uppers, random);
    Pair shuffled = pair.lower(lowers).upper(uppers);
    return Outcome.equal(
        sorted(texts(check.check(shuffled.lower(), shuffled.upper()).report())),
        sorted(texts(check.check(pair.lower(), pair.upper()).report())),
        "shuffled tasks give the same findings");
  }

  /** {@code cascade-loosening-found}. */
  public static Outcome looseningFound(Pair pair, int which, int months, Checker check) {
    List<Task> lowers = new ArrayList<>(AnyCascade.tasks(pair.lower()));
    int at = which % lowers.size();
    CalendarPeriod later = CalendarPeriod.month(2026, months);
    Deadline loose = Deadline.allOf(Deadline.by(later), Deadline.continuous());
    Task upper = AnyCascade.tasks(pair.upper()).get(at);
    boolean dated = !(upper.deadline() instanceof Deadline.Continuous);
    boolean recurring = upper.deadline() instanceof Deadline.Every;
    lowers.set(at, lowers.get(at).toBuilder().deadline(loose).build());
    List<Finding> found = check.check(pair.lower(lowers).lower(), pair.upper()).report().findings();
    List<String> expected = new ArrayList<>();
    if (dated) {
      String rule = recurring ? "cascade-recurring-duty-dropped" : "cascade-deadline-later";
      expected.add(rule + " /sections/0/tasks/" + at + "/deadline");
    }
    return Outcome.equal(
        found.stream()
            .filter(finding -> LOOSER.contains(finding.rule()))
            .map(finding -> finding.rule() + " " + finding.place().pointer())
            .toList(),
        expected,
        "task " + (at + 1) + " is put off to " + later);
  }

  /** {@code cascade-change-found}. */
  public static Outcome changeFound(Pair pair, PairChange change, Checker check) {
    Pair whole = PairChange.whole(pair);
    return Outcome.equal(
        rules(check.check(change.in(whole.lower()), whole.upper()).report()),
        change.inCascade(),
        "the lower plan has " + change);
  }

  /** {@code statements-change-found}. */
  public static Outcome differenceFound(Pair pair, PairChange change, Comparison comparison) {
    Plan plan = PairChange.whole(pair).upper();
    return Outcome.equal(
        rules(comparison.compare(change.in(plan), plan)),
        change.inStatements(),
        "the first statement has " + change);
  }

  /** {@code cascade-unrelated-irrelevant}. */
  public static Outcome unrelatedIrrelevant(Pair pair, List<Task> others, Checker check) {
    List<Task> uppers = new ArrayList<>(AnyCascade.tasks(pair.upper()));
    uppers.addAll(others);
    return Outcome.equal(
        check.check(pair.lower(), pair.upper(uppers).upper()).report(),
        check.check(pair.lower(), pair.upper()).report(),
        "other agencies' tasks change nothing");
  }

  /** {@code cascade-deterministic}. */
  public static Outcome deterministic(Plan lower, Plan upper, Checker check) {
    return Outcome.equal(
        check.check(lower, upper).report(), check.check(lower, upper).report(), "checked twice");
  }

  /** {@code cascade-linear}. */
  public static Outcome linear(Plan lower, Plan upper, Checker check) {
    long most = 33L * lower.tasks().size();
    long comparisons = check.check(lower, upper).comparisons();
    return Outcome.holds(comparisons <= most, comparisons + " comparisons, at most " + most);
  }

  /** {@code succession-chains-end}. */
  public static Outcome chainsEnd(
      AgencyId id, List<Succession> successions, LocalDate day, Following following) {
    Responsible answer = following.follow(id, successions, day);
    boolean left =
        successions.stream()
            .anyMatch(one -> one.from().contains(id) && !one.responsibleFrom().isAfter(day));
    return Outcome.holds(
        left || answer.equals(new Responsible.One(id, List.of())),
        id + " on " + day + " is " + answer);
  }

  /** {@code succession-later-irrelevant}. */
  public static Outcome laterIrrelevant(
      AgencyId id, List<Succession> successions, LocalDate day, Following following) {
    List<Succession> known =
        successions.stream().filter(one -> !one.responsibleFrom().isAfter(day)).toList();
    return Outcome.equal(
        following.follow(id, successions, day),
        following.follow(id, known, day),
        id + " on " + day);
  }

  private static List<String> looser(Report report) {
    return report.findings().stream()
        .filter(finding -> LOOSER.contains(finding.rule()))
        .map(finding -> finding.rule() + ": " + finding.text().en())
        .toList();
  }

  private static List<String> texts(Report report) {
    return report.findings().stream().map(one -> one.rule() + ": " + one.text().en()).toList();
  }

  private static List<String> rules(Report report) {
    return report.findings().stream().map(Finding::rule).toList();
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }
}
