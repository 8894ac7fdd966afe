package io.github.kehoach.core.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.ElectronicCode.Scheme;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 6, 30);

  @Test
  void existsFromItsFirstDayToItsLastBothIncluded() {
    Agency agency =
        Agency.builder()
            .id(AgencyId.of("so-khcn-hai-duong"))
            .name("Sở Khoa học và Công nghệ")
            .existsFrom(FIRST)
            .existsUntil(LAST)
            .build();
    assertThat(agency.existsOn(FIRST)).isTrue();
    assertThat(agency.existsOn(LAST)).isTrue();
    assertThat(agency.existsOn(FIRST.minusDays(1))).isFalse();
    assertThat(agency.existsOn(LAST.plusDays(1))).isFalse();
  }

  @Test
  void existsOnAnyDayWhereNoDatesAreKnown() {
    Agency agency = Agency.builder().id(AgencyId.of("so-y-te")).name("Sở Y tế").build();
    assertThat(agency.existsOn(FIRST)).isTrue();
  }

  @Test
  void anIdMayHave128CharactersHoweverManyUnitsTheyTake() {
    String wide = "\uD83C\uDFE2".repeat(128);
    assertThat(AgencyId.of(wide)).hasToString(wide);
  }

  @ParameterizedTest
  @CsvSource({
    "H23, DECISION_20_2020",
    "H23.15, DECISION_20_2020",
    "H55.242, DECISION_20_2020",
    "H24.15.A1, DECISION_20_2020",
    "000.00.00.H49, QCVN_102_2016",
    "000.00.15.H22, QCVN_102_2016",
    "h23.15, UNKNOWN",
    "H23., UNKNOWN",
    "H23.15.15.15.15.15.15.15.15.15.15.1, DECISION_20_2020",
    "H23.15.15.15.15.15.15.15.15.15.15.15, UNKNOWN",
    "0800123456, UNKNOWN",
  })
  void theFormOfACodeTellsItsScheme(String code, Scheme scheme) {
    assertThat(ElectronicCode.of(code).scheme()).isEqualTo(scheme);
    assertThat(ElectronicCode.of(code)).hasToString(code);
  }

  @Test
  void lawAndWorkMayBeginOnDifferentDays() {
    Succession provinces =
        Succession.builder()
            .kind(SuccessionKind.MERGE)
            .from(List.of(AgencyId.of("ubnd-hai-duong"), AgencyId.of("ubnd-hai-phong-cu")))
            .to(List.of(AgencyId.of("ubnd-hai-phong")))
            .effectiveOn(LocalDate.of(2025, 6, 12))
            .operationalOn(LocalDate.of(2025, 7, 1))
            .legalBasis("Nghị quyết số 202/2025/QH15")
            .build();
    assertThat(provinces.responsibleFrom()).isEqualTo(LocalDate.of(2025, 7, 1));
  }
}
