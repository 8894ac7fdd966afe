package io.github.kehoach.rules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSelectionTest {
  private static final RuleSet STANDARD = RuleSet.standard();
  private static final String OFF = "task-without-authority";

  private static RuleSelection selection(
      List<String> only, List<String> without, Map<String, Severity> severity) {
    return new RuleSelection(only, without, severity, List.of());
  }

  private static List<String> ids(RuleSelection selection) {
    return selection.apply(STANDARD).rules().stream().map(Rule::id).toList();
  }

  @Test
  void noChangeLeavesTheRuleSetAsItIs() {
    assertThat(RuleSelection.none().apply(STANDARD).rules()).isEqualTo(STANDARD.rules());
  }

  @Test
  void aRuleThatIsOffRunsWhenItIsNamed() {
    assertThat(STANDARD.rule(OFF)).isEmpty();
    assertThat(ids(RuleSelection.only(List.of(OFF, "task-without-lead"))))
        .containsExactly("task-without-lead", OFF);
  }

  @Test
  void rulesAreLeftOutAndGetAnotherSeverity() {
    RuleSet changed =
        selection(
                List.of("task-without-lead", "task-without-deliverable"),
                List.of("task-without-lead"),
                Map.of("task-without-deliverable", Severity.ERROR))
            .apply(STANDARD);
    assertThat(changed.rules()).extracting(Rule::id).containsExactly("task-without-deliverable");
    assertThat(changed.rules()).extracting(Rule::severity).containsExactly(Severity.ERROR);
  }

  @Test
  void whatIsSaidAboutARuleThatDoesNotRunChangesNothing() {
    RuleSelection selection =
        new RuleSelection(
            List.of(),
            List.of(OFF),
            Map.of(OFF, Severity.ERROR),
            List.of(new Suppression(OFF, "", "đã biết")));
    RuleSet same = selection.apply(STANDARD);
    assertThat(same.rules()).isEqualTo(STANDARD.rules());
    assertThat(same.suppressions()).isEmpty();
  }

  @Test
  void findingsAreAcceptedBesideThoseOfTheRuleSet() {
    Suppression more = new Suppression("task-without-lead", "section/I", "giao sau");
    RuleSet base = STANDARD.suppress("task-without-deliverable", "", "đã biết");
    assertThat(RuleSelection.suppress(List.of(more)).apply(base).suppressions())
        .extracting(Suppression::reason)
        .containsExactly("đã biết", "giao sau");
  }

  @Test
  void rulesOfAnEmbeddersOwnAreNamedLikeAnyOther() {
    assertThat(RuleSelection.only(List.of("own")).apply(STANDARD.with(own())).rules())
        .extracting(Rule::id)
        .containsExactly("own");
  }

  private static Rule own() {
    Rule any = STANDARD.rules().get(0);
    return Rule.of("own", any.severity(), any.message(), any.hint(), any.why(), any.check());
  }

  @Test
  void anIdThatDoesNotExistIsRefusedWhereverItStands() {
    for (RuleSelection selection :
        List.of(
            RuleSelection.only(List.of("x-y")),
            selection(List.of(), List.of("x-y"), Map.of()),
            selection(List.of(), List.of(), Map.of("x-y", Severity.INFO)),
            RuleSelection.suppress(List.of(new Suppression("x-y", "", "đã biết"))))) {
      assertThatThrownBy(() -> selection.apply(STANDARD))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("x-y");
    }
  }

  @Test
  void blankIdsAreRefused() {
    assertThatThrownBy(() -> RuleSelection.only(List.of("\u00a0")))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> selection(List.of(), List.of(" "), Map.of()))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> selection(List.of(), List.of(), Map.of("", Severity.INFO)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Suppression(" ", "", "đã biết"))
        .isInstanceOf(InvalidValueException.class);
  }
}
