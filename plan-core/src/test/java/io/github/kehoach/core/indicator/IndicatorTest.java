package io.github.kehoach.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.UnreadableTextException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IndicatorTest {
  private static final Horizon BY_2030 = Horizon.parse("2030");

  @Test
  void aHorizonEndsWithItsPeriod() {
    assertThat(BY_2030.lastDay()).isEqualTo(LocalDate.of(2030, 12, 31));
    assertThat(Horizon.parse("2025-Q2").lastDay()).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThatThrownBy(() -> Horizon.parse("đến năm 2030"))
        .isInstanceOf(UnreadableTextException.class);
  }
}
