package io.github.kehoach.laws.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSelection;
import io.github.kehoach.rules.check.Severity;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class AnyReportTest {
  private static <T> List<T> samples(Arbitrary<T> any) {
    return any.sampleStream().limit(400).toList();
  }

  @Example
  void findingsAreOfEverySeverityWithAndWithoutAnotherSide() {
    List<Finding> all = samples(AnyReport.finding());
    assertThat(all).extracting(Finding::severity).contains(Severity.values());
    assertThat(all).extracting(finding -> finding.arguments().size()).contains(0, 1, 2, 3);
    assertThat(all).anyMatch(finding -> finding.other().isPresent());
    assertThat(all).anyMatch(finding -> finding.other().isEmpty());
    assertThat(all).anyMatch(finding -> finding.place().pointer().isEmpty());
    assertThat(all).anyMatch(finding -> finding.text().vi().isBlank());
  }

  @Example
  void reportsHaveNoneAndSeveralOfBoth() {
    List<Report> all = samples(AnyReport.report());
    assertThat(all).extracting(report -> report.findings().size()).contains(0, 1, 4);
    assertThat(all).extracting(report -> report.suppressed().size()).contains(0, 1, 3);
  }

  @Example
  void everyPartOfASelectionIsEmptyOrNot() {
    List<RuleSelection> all = samples(AnyReport.selection());
    assertThat(all).extracting(one -> one.only().isEmpty()).contains(true, false);
    assertThat(all).extracting(one -> one.without().isEmpty()).contains(true, false);
    assertThat(all).extracting(one -> one.severity().size()).contains(0, 3);
    assertThat(all).extracting(one -> one.suppress().size()).contains(0, 3);
  }
}
