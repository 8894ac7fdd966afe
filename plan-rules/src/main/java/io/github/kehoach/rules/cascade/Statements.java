package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Place;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.TaskVisit;
import io.github.kehoach.rules.compare.DeadlineComparison;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares two statements of one plan, such as its body and its annex: deadlines, leads, wording
 * and targets. Tasks and indicators are matched by likeness as {@link Cascade} does it. Deadlines
 * are the same if each serves the other. Two targets in words are not compared; one in words beside
 * a number is information. What only one side says of a task is no difference: an annex prints
 * coordinators and deliverables that a body leaves out. Stateless and thread-safe.
 */
public final class Statements {
  /** Words with which a body hands a task over; they are no difference. */
  private static final Set<String> HANDING =
      Set.of("chu", "tri", "tham", "muu", "phoi", "hop", "voi", "va", "de", "cua", "hoan", "thanh");

  private static final Place FIRST = new Place("", new Text("phần thứ nhất", "first statement"));
  private static final Place SECOND = new Place("", new Text("phần thứ hai", "second statement"));

  private final List<Unit> ones;
  private final List<Unit> others;
  private final DeadlineJudge judge;
  private final AgencyDirectory agencies;
  private final Reporter reporter;

  private Statements(Plan a, Plan b, Reporter reporter) {
    Titles titles = new Titles();
    this.ones = Unit.allIn(a, titles);
    this.others = Unit.allIn(b, titles);
    this.judge =
        new DeadlineJudge(
            a.document().date().or(() -> b.document().date()).map(CalendarPeriod::firstDay));
    this.agencies = Cascade.directoryOf(a).merge(Cascade.directoryOf(b));
    this.reporter = reporter;
  }

  /**
   * Compares with all rules. The places of the findings are in {@code a}, the others in {@code b}.
   * A task that one of them lacks is held against the other as a whole, with the pointer "".
   */
  public static Report compare(Plan a, Plan b) {
    return compare(a, b, RuleSet.of(CascadeRules.all()));
  }

  /** Compares with chosen rules. */
  public static Report compare(Plan a, Plan b, RuleSet rules) {
    Reporter reporter = new Reporter(rules);
    new Statements(a, b, reporter).tasks();
    new Indicators(a, b, reporter).statements();
    return reporter.report();
  }

  private void tasks() {
    Matching matching = Matching.of(others, ones, StatedLinks.none());
    Map<Integer, List<Integer>> byOne = new HashMap<>();
    Map<Integer, Integer> timesOther = new HashMap<>();
    Set<Integer> found = new HashSet<>();
    for (Unit other : others) {
      Map<Integer, Link> links = other.isLeaf() ? matching.of(other) : Map.of();
      links.entrySet().stream()
          .limit(Cascade.MOST_CARRIERS)
          .forEach(
              entry -> {
                compare(ones.get(entry.getKey()), other, entry.getValue());
                found.add(other.index());
                byOne.computeIfAbsent(entry.getKey(), any -> new ArrayList<>()).add(other.index());
                timesOther.merge(other.index(), 1, Integer::sum);
              });
    }
    for (Unit one : ones) {
      List<Integer> partners = byOne.getOrDefault(one.index(), List.of());
      if (one.isLeaf() && !matching.hasSource(one)) {
        missing(one, FIRST, SECOND, one.visit().place(), SECOND);
      } else if (partners.size() == 1
          && timesOther.getOrDefault(partners.get(0), 0) == 1
          && one.isLeaf()) {
        Unit other = others.get(partners.get(0));
        titles(one, other, matching.of(other).getOrDefault(one.index(), new Link.Assumed(0)));
      }
    }
    for (Unit other : others) {
      if (other.isLeaf() && !found.contains(other.index())) {
        missing(other, SECOND, FIRST, FIRST, other.visit().place());
      }
    }
  }

  private void compare(Unit one, Unit other, Link link) {
    TaskVisit here = one.visit();
    TaskVisit there = other.visit();
    Deadline left = here.deadline();
    Deadline right = there.deadline();
    boolean bothSay = !left.equals(Deadline.unstated()) && !right.equals(Deadline.unstated());
    if (bothSay && !left.equals(right)) {
      Optional<DeadlineComparison> forth = judge.compare(left, right);
      Optional<DeadlineComparison> back = judge.compare(right, left);
      if (!served(forth) || !served(back)) {
        boolean looser = looser(forth) || looser(back);
        reporter.add(
            looser ? "statements-deadline-differs" : "statements-deadline-not-decided",
            here.place().field("deadline"),
            there.place().field("deadline"),
            link,
            Reporter.doubts(one.task(), other.task(), "deadline"),
            here.place().subject(),
            Tasks.wording(here),
            there.place().subject(),
            Tasks.wording(there),
            DeadlineJudge.inWords(left),
            DeadlineJudge.inWords(right));
      }
    }
    Set<String> leads = leads(here.leads());
    Set<String> otherLeads = leads(there.leads());
    if (!leads.isEmpty() && !otherLeads.isEmpty() && !leads.equals(otherLeads)) {
      reporter.add(
          "statements-leads-differ",
          here.place().field("leads"),
          there.place().field("leads"),
          link,
          Reporter.doubts(one.task(), other.task(), "leads"),
          here.place().subject(),
          String.join("; ", leads),
          there.place().subject(),
          String.join("; ", otherLeads));
    }
  }

  private static boolean served(Optional<DeadlineComparison> answer) {
    return answer.isPresent() && answer.get().duties().stream().allMatch(duty -> duty.isServed());
  }

  private static boolean looser(Optional<DeadlineComparison> answer) {
    return answer.isPresent() && answer.get().duties().stream().anyMatch(duty -> duty.isLooser());
  }

  private static Set<String> leads(List<AgencyRef> refs) {
    Set<String> leads = new LinkedHashSet<>();
    refs.forEach(
        ref ->
            leads.add(
                ref.agency()
                    .map(Object::toString)
                    .orElseGet(() -> String.join(" ", Title.words(ref.text().orElse(""))))));
    return leads;
  }

  private void titles(Unit one, Unit other, Link link) {
    if (one.title().key().equals(other.title().key())) {
      return;
    }
    Set<String> opening = new HashSet<>(HANDING);
    for (Unit unit : List.of(one, other)) {
      opening.addAll(handedTo(unit.visit()));
    }
    WordDifference difference =
        WordDifference.of(one.task().title(), other.task().title(), opening);
    if (!difference.isEmpty()) {
      reporter.add(
          "statements-title-differs",
          one.visit().place().field("title"),
          other.visit().place().field("title"),
          link,
          Reporter.doubts(one.task(), other.task(), "title"),
          one.visit().place().subject(),
          other.visit().place().subject(),
          orNothing(difference.here()),
          orNothing(difference.there()));
    }
  }

  private static String orNothing(String words) {
    return words.isEmpty() ? "–" : Reporter.shortened(words);
  }

  /** The words that name who leads and coordinates, and those of the task above. */
  private Set<String> handedTo(TaskVisit task) {
    Set<String> words = new HashSet<>();
    List<AgencyRef> refs = new ArrayList<>(task.leads());
    refs.addAll(task.task().coordinators());
    for (AgencyRef ref : refs) {
      ref.text().ifPresent(text -> words.addAll(Title.words(text)));
      ref.agency().flatMap(agencies::get).ifPresent(agency -> words.addAll(wordsOf(agency)));
    }
    task.parent().ifPresent(above -> words.addAll(Title.words(above.task().title())));
    return words;
  }

  private static Set<String> wordsOf(Agency agency) {
    Set<String> words = new HashSet<>(Title.words(agency.name()));
    agency.aliases().forEach(alias -> words.addAll(Title.words(alias)));
    return words;
  }

  private void missing(Unit unit, Place in, Place notIn, Place here, Place there) {
    reporter.add(
        "statements-task-missing",
        here,
        there,
        Reporter.doubts(unit.task(), "title"),
        unit.visit().place().subject(),
        Reporter.shortened(unit.task().title()),
        in.subject(),
        notIn.subject());
  }
}
