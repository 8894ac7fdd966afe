package io.github.kehoach.spark;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.document.Identity;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.status.Agenda;
import io.github.kehoach.rules.status.AgendaReport;
import io.github.kehoach.rules.status.PlanStatus;
import io.github.kehoach.rules.status.TaskStatus;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the library says about the plans of a file, as rows. Belongs to one thread. */
final class PlanRows {
  private final PlanValidator validator = PlanValidator.of(RuleSet.standard());
  private final DayRange range;
  private final LocalDate day;
  private List<Said> rows = new ArrayList<>();
  private String province = "";
  private String file = "";

  /**
   * Asks what is due in a range, and for the state of every task on a day.
   *
   * @param day the state is that at the end of this day
   */
  PlanRows(DayRange range, LocalDate day) {
    this.range = range;
    this.day = day;
  }

  /**
   * The rows of one file.
   *
   * @param plans its JSON Lines, packed with gzip or not; closed at the end
   * @param facts the JSON document of the ledger that stands beside it, if there is one
   * @throws IOException if a stream cannot be read
   */
  List<Said> of(String folder, String name, InputStream plans, Optional<InputStream> facts)
      throws IOException {
    rows = new ArrayList<>();
    province = folder;
    file = name;
    Ledger ledger = Ledger.empty();
    if (facts.isPresent()) {
      ReadResult<Ledger> read = JsonFormat.ledgers().check(facts.get());
      read.problems().forEach(one -> problem(one, ""));
      ledger = read.value().orElse(ledger);
    }
    Ledger known = ledger;
    PlanFile.read(plans, this::problem).ifPresent(plan -> say(plan, known));
    return rows;
  }

  private void say(Plan plan, Ledger ledger) {
    Map<String, List<String>> leads = new HashMap<>();
    TaskVisit.all(plan, task -> leads.put(task.pointer(), names(task.leads())));
    for (Finding finding : validator.validate(plan).findings()) {
      List<Place> places = finding.places().isEmpty() ? List.of(finding.place()) : finding.places();
      for (Place place : places) {
        String text = finding.text().vi();
        add("finding", finding.rule(), leadsAt(leads, place.pointer()), place.key(), text);
      }
    }
    Ledger followed = ledger;
    if (ledger.follows(plan) == Identity.DIFFERENT) {
      add("problem", "ledger-of-another-plan", List.of(), "", "Sổ theo dõi ghi kế hoạch khác.");
      followed = Ledger.empty();
    }
    if (plan.document().date().isPresent()) {
      sayDays(plan, followed);
    } else {
      TaskVisit.all(plan, this::sayUndated);
    }
  }

  private void sayDays(Plan plan, Ledger ledger) {
    for (AgendaReport.Due due : Agenda.of(plan).with(ledger).in(range).due()) {
      add("due", due.day().toString(), names(due.item().leads()), due.item().pointer(), "");
    }
    for (TaskStatus task : PlanStatus.of(plan).with(ledger).asOf(day).tasks()) {
      if (task.isCounted()) {
        add("status", task.state().toString(), names(task.leads()), task.pointer(), "");
      }
    }
  }

  /** Without the plan's day nobody knows from when its duties count; no day is guessed. */
  private void sayUndated(TaskVisit task) {
    if (task.isLeaf()) {
      add("status", "planWithoutDate", names(task.leads()), task.pointer(), "");
    }
  }

  private void problem(Problem problem, String line) {
    String number = Integer.toString(problem.line());
    String text = problem.text().vi();
    rows.add(
        new Said(
            province, file, "problem", problem.code().toString(), List.of(), number, text, line));
  }

  private void add(String what, String name, List<String> leads, String place, String text) {
    rows.add(new Said(province, file, what, name, leads, place, text, ""));
  }

  private static List<String> names(List<AgencyRef> leads) {
    return leads.stream()
        .map(one -> one.agency().map(Object::toString).or(one::text).orElse(""))
        .toList();
  }

  /** Those of the task in which a place lies; none outside of tasks. */
  private static List<String> leadsAt(Map<String, List<String>> leads, String pointer) {
    String at = pointer;
    while (!at.isEmpty()) {
      List<String> found = leads.get(at);
      if (found != null) {
        return found;
      }
      at = at.substring(0, at.lastIndexOf('/'));
    }
    return List.of();
  }
}
