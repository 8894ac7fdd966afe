package io.github.kehoach.spark;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.status.Agenda;
import io.github.kehoach.rules.status.PlanStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The same sums by one machine and another way: the lines that were cut are taken out by their last
 * letter, the rest of a file is read as one plan.
 */
final class PlainNation {
  private final DayRange range;
  private final LocalDate day;
  private final Map<String, Long> sums = new TreeMap<>();
  private String province = "";

  private PlainNation(DayRange range, LocalDate day) {
    this.range = range;
    this.day = day;
  }

  static Map<String, Long> sums(Path folder, DayRange range, LocalDate day) throws IOException {
    PlainNation nation = new PlainNation(range, day);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".jsonl")).toList()) {
        nation.add(file);
      }
    }
    return nation.sums;
  }

  private void add(Path file) throws IOException {
    province = file.getParent().getFileName().toString();
    List<String> whole = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.endsWith("}")) {
        whole.add(line);
      } else {
        count("problem", "truncated", List.of());
      }
    }
    byte[] bytes = String.join("\n", whole).getBytes(StandardCharsets.UTF_8);
    Plan plan = PlanReader.plan(new ByteArrayInputStream(bytes)).orThrow();
    Path facts = file.resolveSibling(file.getFileName().toString().replace("jsonl", "ledger.json"));
    Ledger ledger = Files.exists(facts) ? JsonFormat.ledgers().read(facts) : Ledger.empty();
    List<TaskVisit> tasks = new ArrayList<>();
    TaskVisit.all(plan, tasks::add);
    for (Finding finding : PlanValidator.of(RuleSet.standard()).validate(plan).findings()) {
      List<Place> places = finding.places().isEmpty() ? List.of(finding.place()) : finding.places();
      for (Place place : places) {
        List<AgencyRef> leads = List.of();
        for (TaskVisit task : tasks) { // the last that fits is the innermost
          if ((place.pointer() + "/").startsWith(task.pointer() + "/")) {
            leads = task.leads();
          }
        }
        count("finding", finding.rule(), leads);
      }
    }
    if (plan.document().date().isEmpty()) {
      tasks.stream()
          .filter(TaskVisit::isLeaf)
          .forEach(task -> count("status", "planWithoutDate", task.leads()));
      return;
    }
    Agenda.of(plan)
        .with(ledger)
        .in(range)
        .due()
        .forEach(due -> count("due", due.day().toString(), due.item().leads()));
    PlanStatus.of(plan)
        .with(ledger)
        .asOf(day)
        .tasks()
        .forEach(
            task -> {
              if (task.isCounted()) {
                count("status", task.state().toString(), task.leads());
              }
            });
  }

  private void count(String what, String name, List<AgencyRef> leads) {
    List<String> names = new ArrayList<>();
    leads.forEach(
        lead -> names.add(lead.agency().map(Object::toString).orElseGet(() -> lead.text().get())));
    if (names.isEmpty()) {
      names.add("null");
    }
    names.forEach(lead -> sums.merge(String.join("|", province, what, name, lead), 1L, Long::sum));
  }
}
