package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules find in six real plans: all that the documents prove, and nothing else. */
class RealPlansTest {
  private static final PlanValidator VALIDATOR = PlanValidator.of(RuleSet.standard());

  @Test
  void plan726WaitsForARoadmapThatItDoesNotName() {
    assertThat(serious("hai-duong/726"))
        .containsExactly("deadline-trigger-unnamed /sections/1/tasks/1/deadline");
    assertThat(counts("hai-duong/726")).containsEntry("task-without-single-lead", 6L);
    assertThat(infos("hai-duong/726"))
        .containsExactly(
            "citation-without-year /citations/1",
            "agency-spelled-otherwise /sections/3/tasks/4/coordinators/2");
  }

  @Test
  void theBodyOf726SaysTheSameOfItself() {
    assertThat(serious("hai-duong/726-body"))
        .containsExactly("deadline-trigger-unnamed /sections/1/tasks/1/subtasks/0/deadline");
    assertThat(infos("hai-duong/726-body"))
        .containsExactly(
            "citation-without-year /citations/1",
            "coordinator-unlinked /sections/7/tasks/5/coordinators/0");
  }

  @Test
  void theScienceDepartmentSetsADayThatHadPassedAndCites726WithTwoDates() {
    assertThat(serious("hai-duong/so-khcn"))
        .containsExactly(
            "document-number-without-serial /document/number",
            "citation-two-dates /citations/1",
            "citation-from-the-future /citations/1",
            "deadline-before-plan-date /sections/1/tasks/0/deadline",
            "duty-without-reporter /reportingDuties/1/from");
    assertThat(counts("hai-duong/so-khcn")).containsEntry("deadline-on-day-off", 5L);
  }

  @Test
  void theHomeAffairsDepartmentLeftItsNumberBlank() {
    assertThat(serious("hai-duong/so-noi-vu"))
        .containsExactly("document-number-without-serial /document/number");
    assertThat(infos("hai-duong/so-noi-vu"))
        .containsExactly("document-date-without-day /document/date");
  }

  @Test
  void theFinanceDepartmentsPlanHasNeitherNumberNorDate() {
    assertThat(serious("hai-duong/so-tai-chinh"))
        .containsExactly(
            "document-without-number /document/number", "document-without-date /document/date");
    assertThat(infos("hai-duong/so-tai-chinh"))
        .containsExactly("task-without-number /sections/9/tasks/3/number");
  }

  @Test
  void hauGiangNamesNobodyForMostTasks() {
    assertThat(serious("hau-giang/ke-hoach"))
        .containsExactly(
            "document-without-number /document/number",
            "duty-without-clear-deadline /reportingDuties/0/deadline");
    assertThat(counts("hau-giang/ke-hoach"))
        .containsEntry("task-without-lead", 45L)
        .containsEntry("task-without-clear-deadline", 48L);
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
  void everyFindingPointsIntoTheJsonOfThePlan(String name) throws IOException {
    Plan plan = Plans.read(name);
    JsonNode json = new ObjectMapper().readTree(JsonFormat.plans().write(plan)).get("plan");
    List<String> lost = new ArrayList<>();
    for (Finding finding : VALIDATOR.validate(plan).findings()) {
      JsonPointer pointer = JsonPointer.compile(finding.place().pointer());
      // What is missing has no place of its own: then the object around it is there.
      if (json.at(pointer).isMissingNode() && !json.at(pointer.head()).isObject()) {
        lost.add(pointer.toString());
      }
    }
    assertThat(lost).isEmpty();
  }

  /** Errors and warnings but for the clarities, which are counted apart. */
  private static List<String> serious(String name) {
    return VALIDATOR.validate(Plans.read(name)).findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO && !isClarity(finding))
        .map(finding -> finding.rule() + " " + finding.place().pointer())
        .toList();
  }

  /** Infos but for marks of doubt, which stand in the data. */
  private static List<String> infos(String name) {
    return VALIDATOR.validate(Plans.read(name)).findings().stream()
        .filter(finding -> finding.severity() == Severity.INFO)
        .filter(finding -> !finding.rule().endsWith("-doubtful"))
        .map(finding -> finding.rule() + " " + finding.place().pointer())
        .toList();
  }

  private static boolean isClarity(Finding finding) {
    return finding.rule().startsWith("task-without-");
  }

  private static Map<String, Long> counts(String name) {
    return VALIDATOR.validate(Plans.read(name)).findings().stream()
        .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
  }
}
