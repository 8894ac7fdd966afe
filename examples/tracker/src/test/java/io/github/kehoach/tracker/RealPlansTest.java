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
import io.github.kehoach.tracker.input.PlanFile;
import io.github.kehoach.tracker.input.Plans;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules find in six real plans: all that the documents prove, and nothing else. */
class RealPlansTest {
  private static final PlanValidator VALIDATOR = PlanValidator.of(RuleSet.standard());

  @Test
  void plan726() {
    assertThat(found("hai-duong/726"))
        .containsExactly(
            "abbreviation-two-meanings",
            "agency-not-there-when-due",
            "agency-not-there-when-due 2",
            "citation-without-date 4",
            "citation-without-number 4",
            "citation-without-year",
            "coordinator-above-issuer 3",
            "deadline-drops-recurrence",
            "deadline-fixed-on-unforeseen",
            "deadline-trigger-unnamed",
            "deadline-trigger-without-subject 2",
            "deliverable-never-due 3",
            "deliverable-only-a-plan",
            "deliverable-vague 8",
            "duty-one-day-for-two-steps",
            "indicator-monitor-ended 2",
            "lead-not-recipient 2",
            "target-not-measurable",
            "task-before-its-source",
            "task-item-of-others",
            "task-same-system",
            "task-study-after-result",
            "task-target-against-indicator",
            "task-without-single-lead",
            "task-without-single-lead",
            "agency-name-varies 2",
            "agency-not-yet-there 3",
            "agency-spelled-in-two-ways 4",
            "coordinator-nobody 17",
            "deadline-first-passed",
            "deadline-without-end 2",
            "duty-on-day-off",
            "indicator-monitored-by-issuer",
            "indicator-monitored-together 4",
            "indicator-without-target",
            "lead-collective 4",
            "plan-outlives-province",
            "target-unit-twice 2",
            "task-is-this-plan");
  }

  @Test
  void theBodyOf726() {
    assertThat(found("hai-duong/726-body"))
        .containsExactly(
            "citation-without-number",
            "task-item-of-others",
            "agency-spelled-in-two-ways",
            "task-nearly-repeated",
            "task-without-clear-deadline");
  }

  @Test
  void theScienceDepartment() {
    assertThat(found("hai-duong/so-khcn"))
        .containsExactly(
            "citation-from-the-future",
            "deadline-before-plan-date",
            "citation-two-names",
            "citation-without-date 5",
            "citation-without-number 3",
            "coordinator-unlinked",
            "deadline-drops-recurrence 2",
            "deadline-fixed-on-unforeseen 3",
            "deadline-trigger-without-subject",
            "deliverable-never-due",
            "document-number-without-serial",
            "duty-one-day-for-two-steps",
            "making-without-deadline",
            "plan-without-deliverables",
            "target-not-measurable",
            "target-not-measurable",
            "task-content-narrower",
            "task-content-narrower",
            "task-content-narrower",
            "task-report-addressee",
            "task-same-system",
            "agency-name-varies",
            "agency-spelled-in-two-ways 2",
            "deadline-on-day-off 5",
            "deadline-without-end 2",
            "duty-on-day-off",
            "duty-without-reporter",
            "plan-outlives-province",
            "target-unit-twice 2",
            "task-without-clear-deadline",
            "task-without-coordinator 2");
  }

  @Test
  void theHomeAffairsDepartment() {
    assertThat(found("hai-duong/so-noi-vu"))
        .containsExactly(
            "agency-not-there-when-due",
            "citation-without-date",
            "citation-without-number",
            "document-date-without-day",
            "document-number-without-serial",
            "group-not-recipient 2",
            "making-without-deadline",
            "plan-without-deliverables",
            "duty-on-day-off",
            "plan-outlives-province");
  }

  @Test
  void theFinanceDepartment() {
    assertThat(found("hai-duong/so-tai-chinh"))
        .containsExactly(
            "citation-without-number",
            "deadline-trigger-without-subject 2",
            "deliverable-vague 2",
            "document-without-date",
            "document-without-number",
            "group-not-recipient",
            "agency-name-varies",
            "agency-spelled-in-two-ways",
            "lead-collective",
            "plan-outlives-province",
            "task-without-number");
  }

  @Test
  void hauGiang() {
    assertThat(found("hau-giang/ke-hoach"))
        .containsExactly(
            "document-date-without-day",
            "document-without-number",
            "duty-without-clear-deadline",
            "plan-annex-missing",
            "recurrence-without-cycle 4",
            "target-without-figure",
            "plan-outlives-province",
            "target-strives-and-binds");
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

  /** What is found, as the command finds it: severity, rule and, of what repeats, how often. */
  private static List<String> found(String name) {
    PlanValidator validator = VALIDATOR;
    for (String other : PlanFile.statementsBeside(name)) {
      validator = validator.withStatement(Plans.read(other));
    }
    return validator.validate(Plans.read(name)).findings().stream()
        .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::rule))
        .map(one -> one.rule() + (one.count() > 1 ? " " + one.count() : ""))
        .toList();
  }
}
