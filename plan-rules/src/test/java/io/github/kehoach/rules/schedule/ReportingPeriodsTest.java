package io.github.kehoach.rules.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.period.CalendarPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodsTest {
  @ParameterizedTest
  @CsvSource({
    "2025-03, 2025-02-15/2025-03-14, 2025-03-01/2025-03-31",
    "2025-01, 2024-12-15/2025-01-14, 2025-01-01/2025-01-31",
    "2025-Q1, 2024-12-15/2025-03-14, 2025-01-01/2025-03-31",
    "2025-Q2, 2025-03-15/2025-06-14, 2025-04-01/2025-06-30",
    "2025-Q3, 2025-06-15/2025-09-14, 2025-07-01/2025-09-30",
    "2025-Q4, 2025-09-15/2025-12-14, 2025-10-01/2025-12-31",
    "2025-S1, 2024-12-15/2025-06-14, 2025-01-01/2025-06-30",
    "2025-S2, 2025-06-15/2025-12-14, 2025-07-01/2025-12-31",
    "2025, 2024-12-15/2025-12-14, 2025-01-01/2025-12-31"
  })
  void eachSystemHasItsDays(String text, String decree, String calendar) {
    CalendarPeriod period = CalendarPeriod.parse(text);
    assertThat(ReportingPeriods.DECREE_09_2019.dataOf(period)).hasToString(decree);
    assertThat(ReportingPeriods.CALENDAR.dataOf(period)).hasToString(calendar);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-03-14", "2025/2030"})
  void otherPeriodsAreFixedByWhoeverAsks(String text) {
    for (ReportingPeriods system : ReportingPeriods.values()) {
      assertThatThrownBy(() -> system.dataOf(CalendarPeriod.parse(text)))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining(text);
    }
  }
}
