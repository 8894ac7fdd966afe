package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleSetTest {
  private static final Task BARE = Task.builder().title("NÂNG CAO NHẬN THỨC").build();

  private static final RuleSet STANDARD = RuleSet.standard().without("duty-on-day-off");

  private static final Rule NO_SHOUTING =
      Rule.ofTask(
          "title-in-capitals",
          Severity.INFO,
          Text.template("Tên nhiệm vụ viết hoa toàn bộ.", "The title is all capitals."),
          Text.template("Viết chữ thường.", "Write it in lower case."),
          Rule.Why.practice("Thể thức của cơ quan.", "House style."),
          (task, found) -> {
            String title = task.task().title();
            if (title.equals(title.toUpperCase(Locale.ROOT))) {
              found.add(task.place().field("title"));
            }
          });

  @Test
  void anEmbedderAddsARuleOfItsOwn() {
    Plan plan = SamplePlans.of(sound("1").toBuilder().title("NÂNG CAO").build());
    Report report = PlanValidator.of(STANDARD.with(NO_SHOUTING)).validate(plan);
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("title-in-capitals");
    assertThat(report.hasErrors()).isFalse();
  }

  @Test
  void aRuleCanBeSwitchedOff() {
    assertThat(rulesThatSpeak(STANDARD.without("task-without-lead")))
        .containsExactly("task-without-deliverable", "task-without-clear-deadline");
  }

  @Test
  void onlyTheNamedRulesRun() {
    assertThat(rulesThatSpeak(STANDARD.only(List.of("task-without-lead"))))
        .containsExactly("task-without-lead");
  }

  @Test
  void aSeverityCanBeChanged() {
    RuleSet strict = STANDARD.severity("task-without-lead", Severity.ERROR);
    Report report = PlanValidator.of(strict).validate(SamplePlans.of(BARE));
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  void aSuppressedFindingLeavesTheFindingsAndStaysInTheReport() {
    RuleSet lenient = STANDARD.suppress("task-without-lead", "section/I", "giao sau bằng văn bản");
    Report report = PlanValidator.of(lenient).validate(SamplePlans.of(BARE));
    assertThat(report.findings())
        .extracting(Finding::rule)
        .containsExactly("task-without-deliverable", "task-without-clear-deadline");
    assertThat(report.suppressed().values())
        .extracting(Suppression::reason)
        .containsExactly("giao sau bằng văn bản");
  }

  @Test
  void aSuppressionOfOnePlaceDoesNotReachItsNeighbour() {
    Plan plan =
        SamplePlans.of(
            IntStream.rangeClosed(1, 11)
                .mapToObj(i -> BARE.toBuilder().number(PartNumber.parse("" + i)).build())
                .toArray(Task[]::new));
    Report report =
        PlanValidator.of(
                STANDARD
                    .only(List.of("task-without-lead"))
                    .suppress("task-without-lead", "task/1", "đã biết"))
            .validate(plan);
    assertThat(report.findings().get(0).count()).isEqualTo(10);
    assertThat(report.suppressed().keySet())
        .extracting(finding -> finding.place().pointer())
        .containsExactly("/sections/0/tasks/0/leads");
  }

  @Test
  void anUnknownRuleIsRefusedByName() {
    assertThatThrownBy(() -> STANDARD.without("no-such-rule"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("no-such-rule");
  }

  @Test
  void aRuleIdIsWordsJoinedByHyphens() {
    assertThatThrownBy(
            () ->
                Rule.ofTask(
                    "Not An Id",
                    Severity.INFO,
                    Text.same("x"),
                    Text.same("x"),
                    NO_SHOUTING.why(),
                    (task, found) -> {}))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Not An Id");
  }

  @Test
  void aRuleIdStandsOnceInASet() {
    assertThatThrownBy(() -> RuleSet.none().with(NO_SHOUTING).with(NO_SHOUTING))
        .isInstanceOf(InvalidValueException.class);
  }

  private static List<String> rulesThatSpeak(RuleSet rules) {
    return PlanValidator.of(rules).validate(SamplePlans.of(BARE)).findings().stream()
        .map(Finding::rule)
        .toList();
  }
}
