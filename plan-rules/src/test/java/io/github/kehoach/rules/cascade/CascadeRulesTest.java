package io.github.kehoach.rules.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.rules.check.Rule;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.check.Scope;
import org.junit.jupiter.api.Test;

class CascadeRulesTest {
  @Test
  void everyRuleLooksAtSeveralPlansAndSaysWhyItExists() {
    assertThat(CascadeRules.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.scope()).isEqualTo(Scope.PLANS);
              assertThat(rule.id()).matches("(cascade|statements)-[a-z-]+");
              assertThat(rule.why().text().vi()).isNotBlank();
              assertThat(rule.why().text().en()).isNotBlank();
            });
  }

  @Test
  void theyJoinTheOtherRulesWithoutAClash() {
    RuleSet all = RuleSet.standard();
    for (Rule rule : CascadeRules.all()) {
      if (all.rule(rule.id()).isEmpty()) {
        all = all.with(rule);
      }
    }
    assertThat(all.rules()).containsAll(CascadeRules.all());
  }
}
