package io.github.kehoach.rules.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import io.github.kehoach.laws.core.GeneratedFile;
import io.github.kehoach.laws.rules.AnyCascade.Pair;
import io.github.kehoach.rules.check.DoubledWords;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.RulesPage;
import io.github.kehoach.rules.check.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule about two plans against its fixtures and texts; the reference page of all rules. */
class CascadeRulesTest {
  private static final RuleSet RULES = Cascade.rules();

  static Stream<String> ids() {
    return RULES.rules().stream().map(Rule::id);
  }

  private static PairFixture fixture(String id) {
    return Objects.requireNonNull(
        PairFixtures.BY_RULE.get(id), () -> "rule without fixtures: " + id);
  }

  private static List<String> found(String id, Pair pair) {
    return fixture(id).found(pair).stream()
        .map(finding -> finding.rule() + " " + finding.place().pointer())
        .toList();
  }

  @Test
  void everyRuleHasItsFixturesAndEveryFixtureItsRule() {
    assertThat(PairFixtures.BY_RULE.keySet()).containsExactlyInAnyOrderElementsOf(ids().toList());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void whereNothingIsWrongNoRuleSpeaks(String id) {
    assertThat(found(id, fixture(id).good())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void oneDefectGivesExactlyTheFindingOfItsRule(String id) {
    PairFixture fixture = fixture(id);
    assertThat(found(id, fixture.bad())).containsExactly(id + " " + fixture.pointer());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void whereThereIsNothingToLookAtTheRuleIsSilent(String id) {
    assertThat(found(id, fixture(id).notRelevant()))
        .noneMatch(finding -> finding.startsWith(id + " "));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aRuleSpeaksBothLanguagesAndLeavesNoPlaceOpen(String id) {
    Rule rule = RULES.rule(id).orElseThrow();
    Finding finding = fixture(id).example();
    for (Language language : Language.values()) {
      assertThat(
              List.of(
                  rule.seeks().in(language),
                  rule.why().text().in(language),
                  finding.text().in(language),
                  finding.hint().in(language)))
          .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
    }
    assertThat(finding.text().vi()).isNotEqualTo(finding.text().en());
    assertThat(rule.since()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void noWordsStandTwiceInARow(String id) {
    assertThat(DoubledWords.in(fixture(id).example())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyArgumentStandsInTheText(String id) {
    Rule rule = RULES.rule(id).orElseThrow();
    List<String> arguments = fixture(id).example().arguments();
    for (int i = 0; i < arguments.size(); i++) {
      assertThat(rule.message().vi() + rule.hint().vi()).contains("{" + i + "}");
    }
  }

  @Test
  void everyRuleLooksAtSeveralPlansAndIsOfTheFamily() {
    assertThat(Cascade.rules().rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.scope()).isEqualTo(Scope.PLANS);
              assertThat(rule.family()).isEqualTo(Rule.Family.CASCADE);
              assertThat(rule.id()).matches("(cascade|statements)-[a-z-]+");
            });
  }

  @Test
  void theTableAndTheCodeKnowTheSameRules() {
    assertThat(ids())
        .containsExactly(
            Stream.of(PairRule.values()).map(PairRule::toString).toArray(String[]::new));
    assertThat(PairRule.DEADLINE_LATER.in(RuleSet.none())).isEmpty();
  }

  @Test
  void theyJoinTheOtherRulesWithoutAClash() {
    assertThat(RuleSet.of(all()).rules()).containsAll(Cascade.rules().rules());
  }

  @Test
  void theReferencePageIsUpToDate() {
    GeneratedFile.isUpToDate(
        Path.of("RULES.md"), RulesPage.of(Language.VI, all(), CascadeRulesTest::example));
    GeneratedFile.isUpToDate(
        Path.of("RULES.en.md"), RulesPage.of(Language.EN, all(), CascadeRulesTest::example));
  }

  private static List<Rule> all() {
    List<Rule> all = new ArrayList<>(RuleSet.complete().rules());
    all.addAll(Cascade.rules().rules());
    return all;
  }

  private static Finding example(String id) {
    return RULES.rule(id).isPresent() ? fixture(id).example() : RulesPage.example(id);
  }
}
