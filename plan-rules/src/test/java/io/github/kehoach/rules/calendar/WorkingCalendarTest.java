package io.github.kehoach.rules.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.UnreadableTextException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
  private static final WorkingCalendar VIETNAM = WorkingCalendar.vietnam();

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<LocalDate> off(String first, String last) {
    return day(first)
        .datesUntil(day(last).plusDays(1))
        .filter(day -> !VIETNAM.isWorking(day))
        .collect(Collectors.toList());
  }

  @Test
  void knowsTheLunarHolidaysOfEveryYearFrom2020To2050() {
    for (int year = 2020; year <= 2050; year++) {
      assertThat(VIETNAM.kindOf(lunar(year, 1, 1))).as("Tết %s", year).isEqualTo(DayKind.HOLIDAY);
      assertThat(VIETNAM.explain(lunar(year, 3, 10)).in(Language.VI))
          .as("Giỗ Tổ %s", year)
          .contains("Giỗ Tổ Hùng Vương");
      assertThat(VIETNAM.kindOf(lunar(year, 3, 10))).isEqualTo(DayKind.HOLIDAY);
    }
  }

  private static LocalDate lunar(int year, int month, int dayOfMonth) {
    return VietnameseCalendar.of(
            EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), dayOfMonth)
        .transform(PlainDate.class)
        .toTemporalAccessor();
  }

  @Test
  void givesExactlyFiveDaysOfTetAndOneOfGioToEveryYear() {
    for (int year = 2020; year <= 2050; year++) {
      long holidays =
          LocalDate.of(year, 1, 1)
              .datesUntil(LocalDate.of(year + 1, 1, 1))
              .filter(day -> VIETNAM.kindOf(day) == DayKind.HOLIDAY)
              .count();
      long expected = year < 2021 ? 10 : year < 2026 ? 11 : 12;
      boolean gioToOnVictoryDay = lunar(year, 3, 10).equals(LocalDate.of(year, 4, 30));
      assertThat(holidays)
          .as("holidays of %s", year)
          .isEqualTo(expected - (gioToOnVictoryDay ? 1 : 0));
    }
  }

  /** The breaks as announced: every day from the first to the last is off, its neighbours not. */
  @ParameterizedTest
  @CsvSource({
    "2021-02-10, 2021-02-16",
    "2021-09-02, 2021-09-05",
    "2022-01-29, 2022-02-06",
    "2022-09-01, 2022-09-04",
    "2023-01-20, 2023-01-26",
    "2023-04-29, 2023-05-03",
    "2023-09-01, 2023-09-04",
    "2024-02-08, 2024-02-14",
    "2024-04-27, 2024-05-01",
    "2024-08-31, 2024-09-03",
    "2025-01-25, 2025-02-02",
    "2025-04-30, 2025-05-04",
    "2025-08-30, 2025-09-02",
    "2026-01-01, 2026-01-04",
    "2026-02-14, 2026-02-22",
    "2026-08-29, 2026-09-02",
    "2026-11-24, 2026-11-24"
  })
  void holdsTheAnnouncedBreaks(String first, String last) {
    assertThat(off(first, last))
        .hasSize((int) (day(last).toEpochDay() - day(first).toEpochDay() + 1));
    assertThat(VIETNAM.isWorking(day(first).minusDays(1))).as("the day before").isTrue();
    assertThat(VIETNAM.isWorking(day(last).plusDays(1))).as("the day after").isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05-04", "2025-04-26", "2026-08-22"})
  void worksOnTheSaturdaysGivenInExchange(String saturday) {
    assertThat(VIETNAM.kindOf(day(saturday))).isEqualTo(DayKind.WORKING_BY_SWAP);
    assertThat(VIETNAM.isWorking(day(saturday).plusDays(7))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-29, HOLIDAY",
    "2025-02-01, WEEKLY_REST",
    "2025-05-02, LIEU_DAY",
    "2023-09-02, HOLIDAY",
    "2023-09-04, LIEU_DAY",
    "2022-01-03, LIEU_DAY",
    "2025-05-05, WORKING",
    "2025-11-24, WORKING",
    "2026-11-24, HOLIDAY"
  })
  void saysWhatADayIs(String day, DayKind kind) {
    assertThat(VIETNAM.kindOf(day(day))).isEqualTo(kind);
  }

  @Test
  void doesNotTakeAProposalForADecision() {
    assertThat(VIETNAM.kindOf(day("2026-11-23"))).isEqualTo(DayKind.WORKING);
    assertThat(VIETNAM.kindOf(day("2026-01-10"))).isEqualTo(DayKind.WEEKLY_REST);
    assertThat(VIETNAM.isProvisional(day("2026-11-23"))).isTrue();
    assertThat(VIETNAM.isProvisional(day("2026-11-28"))).isTrue();
    assertThat(VIETNAM.isProvisional(day("2026-11-25"))).isFalse();
    assertThat(VIETNAM.explain(day("2026-11-23")).in(Language.EN))
        .isEqualTo(
            """
            2026-11-23 is a working day
              provisional: Culture Day swap is not known to be decided (đề xuất tháng 9/2026)\
            """);
  }

  @Test
  void computesAYearWithoutAnnouncementsFromTheLawAndSaysSo() {
    assertThat(VIETNAM.kindOf(day("2027-02-04"))).isEqualTo(DayKind.HOLIDAY);
    assertThat(VIETNAM.kindOf(day("2027-09-02"))).isEqualTo(DayKind.HOLIDAY);
    assertThat(VIETNAM.kindOf(day("2027-09-03"))).isEqualTo(DayKind.HOLIDAY);
    assertThat(VIETNAM.isProvisional(day("2027-09-03"))).isTrue();
    assertThat(VIETNAM.explain(day("2027-09-03")).in(Language.VI))
        .isEqualTo(
            """
            03/09/2027 là ngày nghỉ lễ, tết
              Quốc khánh: ngày liền kề được giả định để kỳ nghỉ dài nhất, chưa có thông báo (45/2019/QH14, điều 112.1)
              tạm tính: lịch nghỉ năm 2027 chưa có trong dữ liệu, tính theo luật\
            """);
    assertThat(VIETNAM.explain(day("2060-06-01")).in(Language.EN))
        .contains("provisional")
        .contains("no lunar dates for 2060");
    assertThat(VIETNAM.covers(Year.of(2026))).isTrue();
    assertThat(VIETNAM.covers(Year.of(2027))).isFalse();
  }

  /**
   * The rule by itself gives what was announced, so that its answers for later years are likely.
   */
  @ParameterizedTest
  @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
  void theRuleAssumesTheNeighbourOfNationalDayThatWasAnnounced(int year) {
    WorkingCalendar rule =
        WorkingCalendar.parse(
            "rest | saturday sunday\nyearly | 09-02 | Quốc khánh | National Day | law");
    for (int d = 1; d <= 3; d++) {
      LocalDate day = LocalDate.of(year, 9, d);
      assertThat(rule.kindOf(day)).as("%s", day).isEqualTo(VIETNAM.kindOf(day));
    }
  }

  @Test
  void givesNoLieuDayForTheCultureDayUnlessTold() {
    assertThat(VIETNAM.kindOf(day("2029-11-24"))).isEqualTo(DayKind.HOLIDAY);
    assertThat(VIETNAM.kindOf(day("2029-11-26"))).isEqualTo(DayKind.WORKING);
    WorkingCalendar otherReading =
        VIETNAM.with("yearly | 11-24 from 2026-07-01 | Ngày Văn hóa | Culture Day | other reading");
    assertThat(otherReading.kindOf(day("2029-11-26"))).isEqualTo(DayKind.LIEU_DAY);
  }

  @Test
  void aProvinceAddsItsOwnDays() {
    WorkingCalendar province =
        VIETNAM.with(
            """
            # the province's own memorial day, and one-stop desks that work on Saturday
            holiday | 2025-10-30 | Ngày truyền thống | Memorial day | decided | 2025-03 | 1/TB-UBND
            rest    | sunday
            """);
    assertThat(province.kindOf(day("2025-10-30"))).isEqualTo(DayKind.HOLIDAY);
    assertThat(province.kindOf(day("2025-11-01"))).isEqualTo(DayKind.WORKING);
    assertThat(VIETNAM.kindOf(day("2025-10-30"))).isEqualTo(DayKind.WORKING);
    assertThat(province).isNotEqualTo(VIETNAM);
  }

  @Test
  void aLaterDecisionTakesThePlaceOfAnEarlierOne() {
    WorkingCalendar changed =
        VIETNAM.with("tet | 2025-01-28/2025-02-01 | Tết | Tết | decided | 2024-12-30 | x/TB");
    assertThat(changed.kindOf(day("2025-01-27"))).isEqualTo(DayKind.WORKING);
    assertThat(changed.kindOf(day("2025-02-03"))).isEqualTo(DayKind.LIEU_DAY);
  }

  @Test
  void isReadFromAReaderToo() throws java.io.IOException {
    String text = "rest | saturday sunday";
    assertThat(WorkingCalendar.read(new StringReader(text))).isEqualTo(WorkingCalendar.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-28, 1, 2025-03-03",
    "2025-03-01, 1, 2025-03-03",
    "2025-01-24, 1, 2025-02-03",
    "2025-04-25, 1, 2025-04-26",
    "2025-04-25, 5, 2025-05-06",
    "2025-05-05, -1, 2025-04-29",
    "2025-05-05, 0, 2025-05-05",
    "2025-05-04, 0, 2025-05-04"
  })
  void countsWorkingDays(String from, int amount, String expected) {
    assertThat(VIETNAM.plusWorkingDays(day(from), amount)).isEqualTo(day(expected));
  }

  @Test
  void refusesToCountWithoutEnd() {
    assertThatThrownBy(() -> VIETNAM.plusWorkingDays(day("2025-01-01"), Integer.MIN_VALUE))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("-2147483648");
    assertThatThrownBy(() -> VIETNAM.plusWorkingDays(day("9999-12-01"), 10_000))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("10000");
    assertThatThrownBy(() -> VIETNAM.nextWorkingDay(LocalDate.MAX))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("999999999");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "rest | caturday ! caturday ! line 1",
        "rest | monday tuesday wednesday thursday friday saturday sunday ! monday ! line 1",
        "work | sunday ! work | sunday ! line 1",
        "holiday | 2025-13-01 | a | b | decided | - | c ! 2025-13-01 ! line 1",
        "holiday | 2025-01-01 | a | b | agreed | - | c ! agreed ! decided, proposed",
        "holiday | 2025-01-01 | a | b | decided | - ! 2025-01-01 ! one more field",
        "holiday | 2025-01-01 | a | b | decided | - | c | d ! | d ! the end of line 1",
        "holiday | 2025-01-01 | | b | decided | - | c ! 2025-01-01 ! not blank",
        "holiday | 2025-01-01 | a | b | decided | soon | c ! soon ! line 1",
        "holiday | 2025-01-01/2025-03-01 | a | b | decided | - | c ! 2025-03-01 ! at most 31 days",
        "lieu | 2025-01-03 | a | b | decided | - | c ! 2025-01-03 ! lieu day",
        "yearly | 02-30 | a | b | c ! 02-30 ! month and day",
        "yearly | 02-29 | a | b | c ! 02-29 ! every year",
        "lunar | 2025-01-29 | 2025-02-07 ! 2025-02-07 ! Giỗ Tổ"
      })
  void refusesALineItCannotRead(String text, String value, String expected) {
    assertThatThrownBy(() -> WorkingCalendar.parse(text))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining(value)
        .hasMessageContaining(expected)
        .hasMessageContaining("line 1");
  }

  @ParameterizedTest
  @CsvSource({
    "swap | 2025-05-02 for 2025-05-01, worked on, 2025-05-01",
    "swap | 2025-05-03 for 2025-04-26, give off, 2025-05-03"
  })
  void refusesASwapThatCannotBe(String swap, String rule, String day) {
    assertThatThrownBy(() -> VIETNAM.with(swap + " | a | b | decided | - | c"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(rule)
        .hasMessageContaining(day);
  }

  @Test
  void countsFarFromTheYearsThatPlansSpeakOf() {
    assertThat(VIETNAM.kindOf(day("1950-04-30"))).isEqualTo(DayKind.HOLIDAY);
    assertThat(VIETNAM.nextWorkingDay(day("2099-12-31"))).isEqualTo(day("2099-12-31"));
    assertThat(VIETNAM.plusWorkingDays(day("0001-01-01"), 10_000).getYear()).isEqualTo(39);
    assertThat(VIETNAM.isProvisional(day("2099-12-31"))).isTrue();
  }

  @Test
  void needsAWeeklyRest() {
    assertThatThrownBy(() -> WorkingCalendar.parse("covers | 2025"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("rest");
  }
}
