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
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.cascade.Cascade;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.tracker.input.Plans;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
        fault("task-number-duplicate", task(t -> t.number(PartNumber.parse("12")))),
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

  /** Other letters for the same, in titles and contents. */
  private enum Rewording {
    SPACES_AND_MARKS(words -> words.replace(" ", "  ") + " ."),
    CAPITALS(words -> words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)),
    PLACE_OF_TONES(words -> words.replace("óa", "oá").replace("ủy", "uỷ").replace("òa", "oà")),
    TWO_SPELLINGS(words -> words.replace("hàng ", "hằng ").replace("Hàng ", "Hằng ")),
    SYNONYMS(words -> words.replace("đảm bảo", "bảo đảm").replace("Đảm bảo", "Bảo đảm")),
    LONG_FORMS(
        words -> words.replace("UBND", "Ủy ban nhân dân").replace("HĐND", "Hội đồng nhân dân"));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above keep nothing
    private final UnaryOperator<String> change;

    Rewording(UnaryOperator<String> change) {
      this.change = change;
    }
  }

  static Stream<Arguments> rewordings() {
    return Stream.of(
            "hai-duong/726",
            "hai-duong/726-body",
            "hai-duong/so-khcn",
            "hai-duong/so-noi-vu",
            "hai-duong/so-tai-chinh",
            "hau-giang/ke-hoach")
        .flatMap(name -> Stream.of(Rewording.values()).map(how -> Arguments.of(name, how)));
  }

  @ParameterizedTest
  @MethodSource("rewordings")
  void theSameInOtherLettersIsNoFault(String name, Rewording how) {
    Plan plan = Plans.read(name);
    assertThat(found(reworded(plan, how.change))).isEqualTo(found(plan));
  }

  @ParameterizedTest
  @MethodSource("rewordings")
  void theSameInOtherLettersCarriesOutTheSame(String name, Rewording how) {
    Plan plan = Plans.read(name);
    assertThat(cascaded(reworded(plan, how.change))).isEqualTo(cascaded(plan));
  }

  /** How often each rule speaks of a plan below plan 726. */
  private static Map<String, Integer> cascaded(Plan plan) {
    return times(Cascade.standard().check(plan, ANNEX).report().findings());
  }

  /** How often each rule speaks, every place counted. */
  private static Map<String, Integer> found(Plan plan) {
    return times(VALIDATOR.validate(plan).findings());
  }

  private static Map<String, Integer> times(List<Finding> findings) {
    Map<String, Integer> found = new TreeMap<>();
    for (Finding finding : findings) {
      List<Place> places = finding.places();
      found.merge(finding.rule(), Math.max(1, places.size()), Integer::sum);
    }
    return found;
  }

  private static Plan reworded(Plan plan, UnaryOperator<String> how) {
    return plan.toBuilder()
        .sections(plan.sections().stream().map(section -> reworded(section, how)).toList())
        .build();
  }

  private static Section reworded(Section section, UnaryOperator<String> how) {
    return section.toBuilder()
        .tasks(section.tasks().stream().map(task -> reworded(task, how)).toList())
        .sections(section.sections().stream().map(inner -> reworded(inner, how)).toList())
        .build();
  }

  private static Task reworded(Task task, UnaryOperator<String> how) {
    List<AgencyRef> coordinators = new ArrayList<>(task.coordinators());
    Collections.reverse(coordinators);
    return task.toBuilder()
        .title(how.apply(task.title()))
        .content(task.content().map(how).orElse(null))
        .coordinators(coordinators)
        .subtasks(task.subtasks().stream().map(part -> reworded(part, how)).toList())
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
