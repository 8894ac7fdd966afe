package io.github.kehoach.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.plan.Plan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the table against its fixtures, and its texts. */
class RulesTest {
  static Stream<String> ids() {
    return RuleSet.complete().rules().stream().map(Rule::id);
  }

  @Test
  void everyRuleHasItsFixturesAndEveryFixtureItsRule() {
    assertThat(Fixtures.BY_RULE.keySet()).containsExactlyInAnyOrderElementsOf(ids().toList());
  }

  @Test
  void thereAreRulesOfEveryFamilyAndScope() {
    List<Rule> rules = RuleSet.complete().rules();
    assertThat(rules).hasSizeGreaterThanOrEqualTo(35);
    assertThat(rules).extracting(Rule::scope).contains(Scope.values());
    assertThat(rules)
        .extracting(Rule::family)
        .doesNotContain(Rule.Family.OWN)
        .hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void whereNothingIsWrongNoRuleSpeaks(String id) {
    assertThat(found(id, Fixtures.of(id).good())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void oneDefectGivesExactlyTheFindingsThatAreListed(String id) {
    Fixture fixture = Fixtures.of(id);
    assertThat(found(id, fixture.bad())).containsExactlyInAnyOrderElementsOf(fixture.findings());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void whereThereIsNothingToLookAtTheRuleIsSilent(String id) {
    assertThat(found(id, Fixtures.of(id).notRelevant()))
        .noneMatch(finding -> finding.startsWith(id + " "));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aRuleSpeaksBothLanguagesAndLeavesNoPlaceOpen(String id) {
    Rule rule = RuleSet.complete().rule(id).orElseThrow();
    Finding finding = ofRule(id);
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
    assertThat(DoubledWords.in(ofRule(id))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void argumentsAreDataAndEachStandsInTheText(String id) {
    Rule rule = RuleSet.complete().rule(id).orElseThrow();
    List<String> arguments = ofRule(id).arguments();
    for (int i = 0; i < arguments.size(); i++) {
      String place = "{" + i + "}";
      for (Language language : Language.values()) {
        assertThat(rule.message().in(language) + rule.hint().in(language)).contains(place);
      }
    }
    assertThat(rule.message().vi() + rule.hint().vi()).doesNotContain("{" + arguments.size() + "}");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void whatPeopleReadHasNoNamesOfFieldsAndNoPositions(String id) {
    Finding finding = ofRule(id);
    Rule rule = RuleSet.complete().rule(id).orElseThrow();
    for (Language language : Language.values()) {
      assertThat(
              finding.text().in(language)
                  + finding.hint().in(language)
                  + finding.place().subject().in(language)
                  + rule.many().map(many -> many.in(language)).orElse(""))
          .doesNotContainPattern("deadlineText|targetText|reportingDuties|aliases|\"|thứ \\d")
          .doesNotContain("/sections", "null", "Optional");
    }
  }

  static Finding ofRule(String id) {
    return Fixtures.findings(id, RuleSet.complete(), Fixtures.of(id).bad()).stream()
        .filter(finding -> finding.rule().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The rules that run by default and the one in question, which may be off by default. */
  private static List<String> found(String id, List<Plan> plans) {
    Rule rule = RuleSet.complete().rule(id).orElseThrow();
    RuleSet standard = RuleSet.standard();
    RuleSet rules = standard.rule(id).isPresent() ? standard : standard.with(rule);
    return Fixtures.findings(id, rules, plans).stream()
        .map(finding -> finding.rule() + " " + finding.place().pointer())
        .toList();
  }
}
