package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares two statements of one plan, such as its body and its annex: deadlines, leads, wording,
 * documents and targets. Tasks and indicators are matched by likeness as {@link Cascade} does it.
 * Deadlines are the same if each serves the other. What only one side says of a task is no
 * difference: an annex prints coordinators and deliverables that a body leaves out, and how the
 * plan is carried out (tổ chức thực hiện) stands in the body alone. Stateless and thread-safe.
 *
 * <p>Laws: {@code statements-reflexive}, {@code statements-change-found}.
 */
public final class Statements {
  private final List<PlanTask> ones;
  private final List<PlanTask> others;
  private final DeadlineJudge judge;
  private final AgencyDirectory agencies;
  private final StatementNames names;
  private final PairFindings findings;
  private final StatementTitles titles;

  private Statements(Plan a, Plan b, PairFindings findings) {
    Map<String, TitleWords> read = new HashMap<>();
    this.ones = PlanTask.allIn(a, read);
    this.others = PlanTask.allIn(b, read);
    this.judge =
        new DeadlineJudge(
            a.document().date().or(() -> b.document().date()).map(CalendarPeriod::firstDay));
    this.agencies = Cascade.directoryOf(a).merge(Cascade.directoryOf(b));
    this.names = StatementNames.ofTasks(a, b);
    this.findings = findings;
    this.titles = new StatementTitles(names, agencies, findings);
  }

  /**
   * Compares with all rules. The places of the findings are in {@code a}, the others in {@code b}.
   * What one of them lacks is held against it as a whole, with the pointer "".
   */
  public static Report compare(Plan a, Plan b) {
    return compare(a, b, RuleSet.of(CascadeRules.all()));
  }

  /** Compares with chosen rules. */
  public static Report compare(Plan a, Plan b, RuleSet rules) {
    PairFindings findings = new PairFindings(rules);
    Statements statements = new Statements(a, b, findings);
    statements.tasks();
    new IndicatorStatements(a, b, findings).check();
    return findings.report();
  }

  private void tasks() {
    TaskMatching matching = TaskMatching.of(others, ones, StatedLinks.none());
    Map<Integer, Integer> partners = new HashMap<>();
    Set<Integer> found = new HashSet<>();
    List<Map.Entry<PlanTask, Map<Integer, Link>>> matches = new ArrayList<>();
    for (PlanTask other : others) {
      Map<Integer, Link> links =
          other.isLeaf() || matching.hasOwn(other) ? matching.of(other) : Map.of();
      if (!links.isEmpty()) {
        found.add(other.index());
        links.keySet().forEach(one -> partners.merge(one, 1, Integer::sum));
        matches.add(Map.entry(other, links));
      }
    }
    matches.forEach(
        match ->
            match.getValue().entrySet().stream()
                .limit(Cascade.MOST_CARRIERS)
                .forEach(
                    link -> {
                      PlanTask one = ones.get(link.getKey());
                      boolean alone =
                          match.getValue().size() == 1
                              && partners.getOrDefault(one.index(), 0) == 1;
                      if (match.getKey().isLeaf()) {
                        compare(one, match.getKey(), link.getValue());
                      }
                      titles.compare(one, match.getKey(), link.getValue(), alone);
                    }));
    for (PlanTask one : ones) {
      if (one.isLeaf() && isWork(one) && !matching.hasSource(one)) {
        missing(one, names.one(), names.other(), one.place(), plan(names.other()));
      }
    }
    for (PlanTask other : others) {
      if (other.isLeaf() && isWork(other) && !found.contains(other.index())) {
        missing(other, names.other(), names.one(), plan(names.one()), other.place());
      }
    }
  }

  /** How a plan is carried out is no work, unless it is due on a day. */
  private static boolean isWork(PlanTask task) {
    Deadline due = task.visit().deadline();
    boolean dated = due instanceof Deadline.By || due instanceof Deadline.Before;
    return !task.isArrangement() || dated;
  }

  private static Place plan(Text name) {
    return new Place("", name);
  }

  private void compare(PlanTask one, PlanTask other, Link link) {
    TaskVisit here = one.visit();
    TaskVisit there = other.visit();
    Deadline left = here.deadline();
    Deadline right = there.deadline();
    boolean bothSay = !left.equals(Deadline.unstated()) && !right.equals(Deadline.unstated());
    if (bothSay
        && !left.equals(right)
        && !(judge.serves(left, right) && judge.serves(right, left))) {
      boolean looser = judge.isLooser(left, right) || judge.isLooser(right, left);
      findings
          .tell(
              looser ? PairRule.DEADLINES_DIFFER : PairRule.DEADLINES_NOT_DECIDED,
              one,
              other,
              "deadline",
              link)
          .say(
              DeadlineJudge.wording(here),
              StatementNames.said(names.one()),
              DeadlineJudge.wording(there),
              StatementNames.said(names.other()),
              there.place());
    }
    coordinators(one, other, link);
    Map<String, String> leads = leads(here.leads());
    Map<String, String> otherLeads = leads(there.leads());
    if (!leads.isEmpty() && !otherLeads.isEmpty() && !leads.keySet().equals(otherLeads.keySet())) {
      findings
          .tell(PairRule.LEADS_DIFFER, one, other, "leads", link)
          .say(
              String.join("; ", leads.values()),
              StatementNames.said(names.one()),
              String.join("; ", otherLeads.values()),
              StatementNames.said(names.other()),
              there.place());
    }
  }

  /** Whom one side names, and the other does not where it names others. */
  private void coordinators(PlanTask one, PlanTask other, Link link) {
    Map<String, String> here = leads(one.task().coordinators());
    Map<String, String> there = leads(other.task().coordinators());
    if (here.isEmpty() || there.isEmpty()) {
      return;
    }
    Map<String, String> onlyHere = new TreeMap<>(here);
    onlyHere.keySet().removeAll(there.keySet());
    Map<String, String> onlyThere = new TreeMap<>(there);
    onlyThere.keySet().removeAll(here.keySet());
    boolean thereLacks = onlyThere.isEmpty();
    Map<String, String> only = thereLacks ? onlyHere : onlyThere;
    if (!only.isEmpty()) {
      findings
          .tell(PairRule.COORDINATORS_DIFFER, one, other, "coordinators", link)
          .say(
              String.join("; ", only.values()),
              StatementNames.said(thereLacks ? names.one() : names.other()),
              StatementNames.said(thereLacks ? names.other() : names.one()));
    }
  }

  /** Agencies as printed, by what makes two of them one. */
  private Map<String, String> leads(List<AgencyRef> refs) {
    Map<String, String> leads = new TreeMap<>();
    refs.forEach(
        ref -> {
          String words = ref.text().orElse("");
          String id = ref.agency().map(Object::toString).orElseGet(() -> Words.line(words));
          String name =
              words.isEmpty()
                  ? ref.agency().flatMap(agencies::get).map(Agency::name).orElse(id)
                  : words;
          leads.put(id, name);
        });
    return leads;
  }

  private void missing(PlanTask task, Text in, Text notIn, Place here, Place there) {
    findings
        .of(PairRule.TASK_MISSING, here)
        .against(there)
        .atMost(task.isArrangement() ? Severity.INFO : Severity.ERROR)
        .reading("title", task.task())
        .say(
            task.place(), task.task().title(), StatementNames.said(in), StatementNames.said(notIn));
  }
}
