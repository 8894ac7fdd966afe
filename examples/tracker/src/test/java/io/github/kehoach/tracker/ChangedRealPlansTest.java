package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskNumber;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.tracker.input.Plans;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the real plans one new fault is one new finding, and other letters are none. */
class ChangedRealPlansTest {
  private static final PlanValidator VALIDATOR = PlanValidator.of(RuleSet.standard());
  private static final Plan ANNEX = Plans.read("hai-duong/726");

  /** A fault in plan 726, one or more of each family, and the rule that finds it. */
  static Stream<Arguments> faults() {
    Deadline past = Deadline.by(CalendarPeriod.month(2025, 1));
    return Stream.of(
        fault("task-without-lead", task(t -> t.leads(List.of()))),
        fault(
            "task-without-deliverable",
            task(t -> t.title("Đôn đốc các bên tham gia").deliverables(List.of()))),
        fault(
            "task-without-clear-deadline",
            task(t -> t.deadline(Deadline.unstated()).deadlineText(null))),
        fault("deadline-before-plan-date", task(t -> t.deadline(past).deadlineText("01/2025"))),
        fault("deadline-differs-from-wording", task(t -> t.deadlineText("5/2026"))),
        fault(
            "deliverable-vague",
            task(t -> t.deliverables(List.of(Deliverable.of("Nâng cao nhận thức"))))),
        fault("task-number-duplicate", task(t -> t.number(TaskNumber.parse("12")))),
        fault("lead-also-coordinator", task(t -> t.addCoordinator(lead()))),
        fault("coordinator-unlinked", task(t -> t.addCoordinator(AgencyRef.unlinked("Sở Mới")))),
        fault("deadline-drops-recurrence", task(t -> t.content("Rà soát, định kỳ công bố."))),
        fault(
            "citation-from-the-future",
            plan ->
                plan.toBuilder()
                    .addBasis(
                        Citation.of(DocumentNumber.parse("99/NQ-CP"))
                            .dated(CalendarPeriod.day(2025, 12, 1)))
                    .build()),
        fault("target-share-over-hundred", indicator(i -> i.target(value(180)).targetText("180"))),
        fault("target-differs-from-text", indicator(i -> i.targetText("70"))),
        fault("duty-without-addressee", duty(d -> d.to(List.of()))));
  }

  private static Arguments fault(String rule, UnaryOperator<Plan> change) {
    return Arguments.of(rule, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void oneFaultIsOneFindingMore(String rule, UnaryOperator<Plan> change) {
    Map<String, Integer> more = found(change.apply(ANNEX));
    found(ANNEX).forEach((before, times) -> more.merge(before, -times, Integer::sum));
    more.values().removeIf(times -> times == 0);
    assertThat(more).containsEntry(rule, 1);
    assertThat(more.keySet())
        .as("nothing else is found besides")
        .isSubsetOf(rule, "task-number-gap", "indicator-without-target");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hai-duong/726",
        "hai-duong/726-body",
        "hai-duong/so-khcn",
        "hai-duong/so-noi-vu",
        "hai-duong/so-tai-chinh",
        "hau-giang/ke-hoach"
      })
  void otherSpacesMarksAndOrderAreNoFault(String name) {
    Plan plan = Plans.read(name);
    assertThat(found(reworded(plan))).isEqualTo(found(plan));
  }

  /** How often each rule speaks, every place counted. */
  private static Map<String, Integer> found(Plan plan) {
    Map<String, Integer> found = new TreeMap<>();
    for (Finding finding : VALIDATOR.validate(plan).findings()) {
      List<Place> places = finding.places();
      found.merge(finding.rule(), Math.max(1, places.size()), Integer::sum);
    }
    return found;
  }

  private static Plan reworded(Plan plan) {
    return plan.toBuilder()
        .sections(plan.sections().stream().map(ChangedRealPlansTest::reworded).toList())
        .build();
  }

  private static Section reworded(Section section) {
    return section.toBuilder()
        .tasks(section.tasks().stream().map(ChangedRealPlansTest::reworded).toList())
        .sections(section.sections().stream().map(ChangedRealPlansTest::reworded).toList())
        .build();
  }

  private static Task reworded(Task task) {
    List<AgencyRef> coordinators = new ArrayList<>(task.coordinators());
    Collections.reverse(coordinators);
    return task.toBuilder()
        .title(task.title().replace(" ", "  ") + " .")
        .content(task.content().map(text -> text.replace(" ", "  ") + " .").orElse(null))
        .coordinators(coordinators)
        .subtasks(task.subtasks().stream().map(ChangedRealPlansTest::reworded).toList())
        .build();
  }

  /** Task 13, with everything that a task has. */
  private static UnaryOperator<Plan> task(Consumer<Task.Builder> change) {
    return plan -> {
      List<Section> sections = new ArrayList<>(plan.sections());
      Section second = sections.get(1);
      List<Task> tasks = new ArrayList<>(second.tasks());
      Task.Builder task = tasks.get(2).toBuilder();
      change.accept(task);
      tasks.set(2, task.build());
      sections.set(1, second.toBuilder().tasks(tasks).build());
      return plan.toBuilder().sections(sections).build();
    };
  }

  private static AgencyRef lead() {
    return ANNEX.sections().get(1).tasks().get(2).leads().get(0);
  }

  /** Indicator 7.3, a share of 100 %. */
  private static UnaryOperator<Plan> indicator(Consumer<Indicator.Builder> change) {
    return plan -> {
      List<Indicator> indicators = new ArrayList<>(plan.indicators());
      for (int i = 0; i < indicators.size(); i++) {
        if (indicators.get(i).number().filter("7.3"::equals).isPresent()) {
          Indicator.Builder indicator = indicators.get(i).toBuilder();
          change.accept(indicator);
          indicators.set(i, indicator.build());
        }
      }
      return plan.toBuilder().indicators(indicators).build();
    };
  }

  private static Target value(int value) {
    return Target.exactly(BigDecimal.valueOf(value));
  }

  private static UnaryOperator<Plan> duty(Consumer<ReportingDuty.Builder> change) {
    return plan -> {
      List<ReportingDuty> duties = new ArrayList<>(plan.reportingDuties());
      ReportingDuty.Builder duty = duties.get(0).toBuilder();
      change.accept(duty);
      duties.set(0, duty.build());
      return plan.toBuilder().reportingDuties(duties).build();
    };
  }
}
