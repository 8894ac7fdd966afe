package io.github.kehoach.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.period.CalendarPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IndicatorTest {
  private static final Horizon BY_2030 = Horizon.parse("2030");

  @Test
  void holdsIndicatorsOfPlan726() {
    Indicator management =
        Indicator.builder()
            .number("7.12")
            .horizon(BY_2030)
            .name("Tỷ lệ các cơ quan nhà nước thực hiện chỉ đạo, điều hành, quản trị nội bộ")
            .unit(Unit.of("%"))
            .target(Target.exactly(new BigDecimal("100")))
            .targetText("100")
            .addMonitor(AgencyRef.unlinked("Văn phòng UBND tỉnh"))
            .build();
    Indicator broadband = management.toBuilder().number("18.1").targetText("100%").build();
    assertThat(management.number()).contains("7.12");
    assertThat(broadband).isNotEqualTo(management);
    assertThat(broadband.target()).isEqualTo(management.target());
    assertThat(broadband.monitors()).isEqualTo(management.monitors());
  }

  @Test
  void aHeadingHasANameAndNoTarget() {
    Indicator heading = Indicator.builder().number("18").name("Hạ tầng số").build();
    assertThat(heading.target()).isEmpty();
    assertThat(heading.unit()).isEmpty();
    assertThat(heading.better()).isEmpty();
  }

  @Test
  void aHorizonEndsWithItsPeriod() {
    assertThat(BY_2030.lastDay()).isEqualTo(LocalDate.of(2030, 12, 31));
    assertThat(Horizon.parse("2025-Q2").lastDay()).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThatThrownBy(() -> Horizon.parse("đến năm 2030"))
        .isInstanceOf(UnreadableTextException.class);
  }

  @Test
  void directionsHaveCodes() {
    for (Better better : Better.values()) {
      assertThat(Better.parse(better.toString())).isEqualTo(better);
    }
    assertThatThrownBy(() -> Better.parse("more"))
        .hasMessageContaining("'more'")
        .hasMessageContaining("one of higher, lower");
  }

  @Test
  void aReadingKnowsItsSource() {
    Reading reading = Reading.of(new BigDecimal("0.750"), CalendarPeriod.year(2025));
    assertThat(reading.value()).contains(new BigDecimal("0.75"));
    assertThat(reading.toBuilder().source("Báo cáo 12/BC-SKHCN").build().source())
        .contains("Báo cáo 12/BC-SKHCN");
    assertThat(reading.source()).isEmpty();
  }
}
