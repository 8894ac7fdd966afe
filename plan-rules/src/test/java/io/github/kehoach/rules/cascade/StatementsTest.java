package io.github.kehoach.rules.cascade;

import static io.github.kehoach.rules.cascade.SamplePairs.ISSUER;
import static io.github.kehoach.rules.cascade.SamplePairs.MAY;
import static io.github.kehoach.rules.cascade.SamplePairs.OTHER;
import static io.github.kehoach.rules.cascade.SamplePairs.TITLE;
import static io.github.kehoach.rules.cascade.SamplePairs.empty;
import static io.github.kehoach.rules.cascade.SamplePairs.indicator;
import static io.github.kehoach.rules.cascade.SamplePairs.indicators;
import static io.github.kehoach.rules.cascade.SamplePairs.upper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.rules.AnyCascade;
import io.github.kehoach.laws.rules.AnyCascade.Pair;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.Severity;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only one of two plans says, and what is said of their targets. */
class StatementsTest {
  @Test
  void aTaskOfOneStatementIsHeldAgainstTheOtherAsAWhole() {
    Task both = upper(1, TITLE, MAY);
    Plan one = AnyCascade.with(empty().upper(), List.of(both, upper(2, OTHER, MAY)));
    Plan other = AnyCascade.with(empty().upper(), List.of(both));
    Finding here = Statements.compare(one, other).findings().get(0);
    assertThat(here.rule()).isEqualTo("statements-task-missing");
    assertThat(here.place().pointer()).isEqualTo("/sections/0/tasks/1");
    assertThat(here.other().orElseThrow().pointer()).isEmpty();
    assertThat(here.text().vi()).contains("chỉ có ở văn bản thứ nhất, không có ở văn bản thứ hai");
    assertThat(here.hint().en()).contains("forgotten in the second text");

    Finding there = Statements.compare(other, one).findings().get(0);
    assertThat(there.rule()).isEqualTo("statements-task-missing");
    assertThat(there.place().pointer()).isEmpty();
    assertThat(there.other().orElseThrow().pointer()).isEqualTo("/sections/0/tasks/1");
    assertThat(there.text().vi()).contains("chỉ có ở văn bản thứ hai, không có ở văn bản thứ nhất");
    assertThat(there.hint().en()).contains("forgotten in the first text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"target", "target/kind", "targetText"})
  void aDoubtAboutATargetLowersWhatIsFoundAboutItsSign(String field) {
    Pair pair = signs(Doubt.of(field, "OCR không phân biệt được ≥ và >"));
    assertThat(Cascade.standard().check(pair.lower(), pair.upper()).report().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("cascade-indicator-weakened");
              assertThat(finding.severity()).isEqualTo(Severity.INFO);
              assertThat(finding.note().orElseThrow().vi()).contains("OCR không phân biệt được");
            });
    assertThat(Statements.compare(pair.lower(), pair.upper()).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("statements-target-differs");
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
  }

  @Test
  void aDoubtAboutANameLowersNothingAboutATarget() {
    Pair pair = signs(Doubt.of("name", "chữ mờ"));
    assertThat(Cascade.standard().check(pair.lower(), pair.upper()).report().findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
  }

  /** At least 40 below, more than 40 above, which is doubted. */
  private static Pair signs(Doubt doubt) {
    BigDecimal forty = BigDecimal.valueOf(40);
    List<Indicator> above = indicator(Target.moreThan(forty), ISSUER);
    return indicators(
        indicator(Target.atLeast(forty), ISSUER),
        List.of(above.get(0).toBuilder().addDoubt(doubt).build()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          99  | % dân số | Phủ sóng toàn tỉnh            | 1
          1   | %        | nổi trội so với các tỉnh       | 1
          100 | %        | Hoàn thành xây dựng, kết nối  | 0
          100 | tỷ đồng  | huy động tối đa               | 1
          55  | %        | ở mức từ 55% trở lên          | 0
          20  | tỉnh     | thuộc nhóm 20 tỉnh dẫn đầu    | 0
          """)
  void aNumberBesideWordsIsTold(BigDecimal number, String unit, String words, int findings) {
    Indicator.Builder named = Indicator.builder().name("Tỷ lệ hồ sơ giải quyết đúng hạn");
    Indicator counted =
        named.target(Target.atLeast(number)).targetText("≥ " + number).unit(Unit.of(unit)).build();
    Indicator worded =
        Indicator.builder().name(counted.name()).target(Target.inWords(words)).build();
    Plan one = indicators(List.of(counted), List.of()).lower();
    Plan other = indicators(List.of(worded), List.of()).lower();
    for (Report report : List.of(Statements.compare(one, other), Statements.compare(other, one))) {
      assertThat(report.findings())
          .extracting(Finding::rule)
          .containsExactlyElementsOf(
              Collections.nCopies(findings, "statements-target-not-decided"));
      assertThat(report.count(Severity.WARNING)).isEqualTo(findings);
    }
  }

  @Test
  void aTargetThatIsOnlyTypedIsWrittenAsPeopleWriteIt() {
    Pair pair = signs(Doubt.of("name", "chữ mờ"));
    assertThat(Statements.compare(pair.lower(), pair.upper()).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.text().vi()).contains("“≥ 40”", "“> 40”"));
  }
}
