package io.github.kehoach.core.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarPeriodTest {
  @ParameterizedTest(name = "{0} runs from {1} to {2}")
  @CsvSource({
    "2025-02-28, 2025-02-28, 2025-02-28",
    "2024-02, 2024-02-01, 2024-02-29",
    "2025-04, 2025-04-01, 2025-04-30",
    "2025-Q2, 2025-04-01, 2025-06-30",
    "2025-S1, 2025-01-01, 2025-06-30",
    "2025-S2, 2025-07-01, 2025-12-31",
    "2025, 2025-01-01, 2025-12-31",
    "2025/2030, 2025-01-01, 2030-12-31",
    "2025-03/2025-06, 2025-03-01, 2025-06-30",
    "2026-08-15/2027-02-28, 2026-08-15, 2027-02-28",
    "2025-Q4/2026, 2025-10-01, 2026-12-31",
    "0001, 0001-01-01, 0001-12-31",
    "9999-S2, 9999-07-01, 9999-12-31"
  })
  void aTextNamesItsFirstAndLastDay(String text, LocalDate first, LocalDate last) {
    CalendarPeriod period = CalendarPeriod.parse(text);
    assertThat(period).hasToString(text);
    assertThat(period.days()).isEqualTo(DayRange.ofClosed(first, last));
  }

  @ParameterizedTest(name = "''{0}'' is refused at {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\"|0|a period such as",
        "25|0|a period such as",
        "28/02/2025|0|a period such as",
        "2025-|0|a period such as",
        "2025-13|5|a month from 01 to 12",
        "2025-00|5|a month from 01 to 12",
        "2025-Q5|6|a quarter from 1 to 4",
        "2025-Q0|6|a quarter from 1 to 4",
        "2025-S3|6|half-year 1 or 2",
        "2025-q2|5|a month from 01 to 12",
        "2025.02|4|'-'",
        "2025-02.28|7|'-'",
        "2025-02-29|8|a day from 01 to 28",
        "0000|0|a year from 0001 to 9999",
        "+202|0|a year from 0001 to 9999",
        "2025/|5|a period such as",
        "2025/2025|5|a later end than 2025",
        "2025/2024|5|an end not before 2025",
        "2025/2026/2027|5|a period such as",
        "٢٠٢٥|0|a year from 0001 to 9999"
      })
  void aTextThatNamesNoPeriodIsRefusedWhereItGoesWrong(String text, int index, String expected) {
    assertThatThrownBy(() -> CalendarPeriod.parse(text))
        .asInstanceOf(throwable(UnreadableTextException.class))
        .hasMessageContaining("'" + text + "'")
        .hasMessageContaining("expected " + expected)
        .extracting(UnreadableTextException::index)
        .isEqualTo(index);
  }

  @Test
  void aDayThatTheMonthDoesNotHaveIsRefusedWithTheMonth() {
    assertThatThrownBy(() -> CalendarPeriod.day(2025, 2, 29))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("CalendarPeriod.day must be from 1 to 28 in 2025-02, was '29'");
    assertThat(CalendarPeriod.day(2024, 2, 29)).hasToString("2024-02-29");
  }

  @Test
  void aYearWithoutATextFormIsRefused() {
    LocalDate late = LocalDate.of(10_000, 1, 1);
    assertThatThrownBy(() -> CalendarPeriod.day(late))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("CalendarPeriod.year must be from 1 to 9999, was '10000'");
  }

  @Test
  void aRangeMayBeginAndEndOnTheDaysOfItsOtherEnd() {
    assertThat(CalendarPeriod.parse("2025-01-01/2025").days())
        .isEqualTo(CalendarPeriod.year(2025).days());
    assertThatThrownBy(() -> CalendarPeriod.parse("2025/2025-06"))
        .isInstanceOf(UnreadableTextException.class);
  }
}
