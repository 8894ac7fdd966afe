package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    return compare(a, b, Cascade.rules());
  }

  /** Compares with chosen rules. */
  public static Report compare(Plan a, Plan b, RuleSet rules) {
    PairFindings findings = new PairFindings(rules);
    new Statements(a, b, findings).tasks();
    new IndicatorStatements(a, b, findings).check();
    return findings.report();
  }

  private void tasks() {
    TaskMatching matching = TaskMatching.of(others, ones, StatedLinks.none());
    Map<PlanTask, Map<Integer, Link>> matches = new LinkedHashMap<>();
    Map<Integer, Integer> partners = new HashMap<>();
    for (PlanTask other : others) {
      boolean looked = other.isLeaf() || matching.hasOwn(other);
      Map<Integer, Link> links = looked ? matching.of(other) : Map.of();
      if (!links.isEmpty()) {
        links.keySet().forEach(one -> partners.merge(one, 1, Integer::sum));
        matches.put(other, links);
      }
    }
    matches.forEach(
        (other, links) ->
            links.entrySet().stream()
                .limit(Cascade.MOST_CARRIERS)
                .forEach(
                    link -> {
                      PlanTask one = ones.get(link.getKey());
                      boolean alone =
                          links.size() == 1 && partners.getOrDefault(one.index(), 0) == 1;
                      if (other.isLeaf()) {
                        compare(one, other, link.getValue());
                      }
                      titles.compare(one, other, link.getValue(), alone);
                    }));
    for (PlanTask one : ones) {
      if (isWork(one) && !matching.hasSource(one)) {
        missing(one, names.one(), names.other(), one.place(), new Place("", names.other()));
      }
    }
    for (PlanTask other : others) {
      if (isWork(other) && !matches.containsKey(other)) {
        missing(other, names.other(), names.one(), new Place("", names.one()), other.place());
      }
    }
  }

  /** How a plan is carried out is no work, unless it is due on a day. */
  private static boolean isWork(PlanTask task) {
    Deadline due = task.visit().deadline();
    boolean dated = due instanceof Deadline.By || due instanceof Deadline.Before;
    return task.isLeaf() && (!task.isArrangement() || dated);
  }

  private void compare(PlanTask one, PlanTask other, Link link) {
    TaskVisit here = one.visit();
    TaskVisit there = other.visit();
    Deadline left = here.deadline();
    Deadline right = there.deadline();
    boolean bothSay = !left.equals(Deadline.unstated()) && !right.equals(Deadline.unstated());
    boolean same = left.equals(right) || (judge.serves(left, right) && judge.serves(right, left));
    if (bothSay && !same) {
      boolean looser = judge.isLooser(left, right) || judge.isLooser(right, left);
      PairRule rule = looser ? PairRule.DEADLINES_DIFFER : PairRule.DEADLINES_NOT_DECIDED;
      findings
          .of(rule, one, other, "deadline", link)
          .say(
              DeadlineJudge.wording(here),
              names.one(),
              DeadlineJudge.wording(there),
              names.other(),
              there.place());
    }
    coordinators(one, other, link);
    Map<String, String> leads = byId(here.leads());
    Map<String, String> otherLeads = byId(there.leads());
    if (!leads.isEmpty() && !otherLeads.isEmpty() && !leads.keySet().equals(otherLeads.keySet())) {
      findings
          .of(PairRule.LEADS_DIFFER, one, other, "leads", link)
          .say(
              String.join("; ", leads.values()),
              names.one(),
              String.join("; ", otherLeads.values()),
              names.other(),
              there.place());
    }
  }

  /** Whom one side names, and the other does not where it names others. */
  private void coordinators(PlanTask one, PlanTask other, Link link) {
    Map<String, String> here = byId(one.task().coordinators());
    Map<String, String> there = byId(other.task().coordinators());
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
          .of(PairRule.COORDINATORS_DIFFER, one, other, "coordinators", link)
          .say(
              String.join("; ", only.values()),
              thereLacks ? names.one() : names.other(),
              thereLacks ? names.other() : names.one());
    }
  }

  /** Agencies as printed, by what makes two of them one. */
  private Map<String, String> byId(List<AgencyRef> refs) {
    Map<String, String> byId = new TreeMap<>();
    for (AgencyRef ref : refs) {
      String words = ref.text().orElse("");
      String id = ref.agency().map(AgencyId::value).orElseGet(() -> Words.line(words));
      Optional<String> name = ref.agency().flatMap(agencies::get).map(Agency::name);
      byId.put(id, words.isEmpty() ? name.orElse(id) : words);
    }
    return byId;
  }

  private void missing(PlanTask task, Text in, Text notIn, Place here, Place there) {
    findings
        .of(PairRule.TASK_MISSING, here)
        .against(there)
        .atMost(task.isArrangement() ? Severity.INFO : Severity.ERROR)
        .reading("title", task.task())
        .say(task.place(), task.task().title(), in, notIn);
  }
}
