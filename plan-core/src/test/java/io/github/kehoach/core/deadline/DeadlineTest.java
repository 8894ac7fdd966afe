package io.github.kehoach.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {
  private static final Deadline MAY = Deadline.by(CalendarPeriod.month(2025, 5));
  private static final Deadline STANDING = Deadline.continuous();

  @Test
  void mayAndStandingAreOneDeadlineOfTwoParts() {
    Deadline both = Deadline.allOf(MAY, STANDING);
    assertThat(both).isInstanceOf(Deadline.AllOf.class);
    assertThat(((Deadline.AllOf) both).parts()).containsExactly(MAY, STANDING);
    assertThat(both).isNotEqualTo(Deadline.allOf(STANDING, MAY));
  }

  @Test
  void bracketsAndRepetitionMakeNoOtherDeadline() {
    Deadline unread = Deadline.unread("theo tiến độ");
    assertThat(Deadline.allOf(MAY, Deadline.allOf(STANDING, MAY, unread)))
        .isEqualTo(Deadline.allOf(MAY, STANDING, unread));
    assertThat(Deadline.allOf(MAY, MAY)).isSameAs(MAY);
  }

  @Test
  void aMixtureOutsideTheNormalFormCannotBeBuilt() {
    assertThatThrownBy(() -> new Deadline.AllOf(List.of(MAY)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("AllOf.parts must be two or more different deadlines");
    assertThatThrownBy(() -> new Deadline.AllOf(List.of(MAY, STANDING, MAY)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Deadline.AllOf(List.of(MAY, Deadline.allOf(MAY, STANDING))))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new Deadline.AllOf(List.of(MAY, Deadline.unstated())))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aMixtureOfNothingIsRefused() {
    assertThatThrownBy(() -> Deadline.allOf())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("AllOf.parts must have at least one part, was '[]'");
  }

  /** Failed once: a lone unstated part slipped through the check. */
  @Test
  void aLoneUnstatedPartIsRefusedLikeAnyOther() {
    assertThatThrownBy(() -> Deadline.allOf(Deadline.unstated()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Unstated");
  }

  @Test
  void scopesHideNoScopesInAMixture() {
    Deadline.Scoped inner = Deadline.scoped(ScopedPart.of("các xã", MAY));
    assertThatThrownBy(
            () -> Deadline.scoped(ScopedPart.of("tỉnh", Deadline.allOf(STANDING, inner))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("Scoped.parts must not hold another Scoped");
    assertThat(Deadline.allOf(STANDING, inner)).isInstanceOf(Deadline.AllOf.class);
  }

  @Test
  void partsCannotBeChangedFromOutside() {
    List<Deadline> parts = new ArrayList<>(List.of(MAY, STANDING));
    Deadline both = Deadline.allOf(parts);
    parts.clear();
    assertThat(both).isEqualTo(Deadline.allOf(MAY, STANDING));
  }

  @Test
  void beforeOctoberOfEachYearHasItsMonthAndEdge() {
    Deadline.Every rule = Deadline.every(Cycle.YEAR).inMonth(10).before();
    assertThat(rule.edge()).isEqualTo(Edge.BEFORE);
    assertThat(rule.place().month()).hasValue(10);
    assertThat(rule.interval()).isOne();
  }

  @Test
  void theLastDayOfAMonthAndTheLeapDayArePlaces() {
    assertThat(Deadline.every(Cycle.MONTH).onDay(-1).place().day()).hasValue(-1);
    assertThat(Deadline.every(Cycle.YEAR).inMonth(2).onDay(29).place().day()).hasValue(29);
    assertThat(Deadline.every(Cycle.WEEK).on(DayOfWeek.FRIDAY).place().weekday())
        .contains(DayOfWeek.FRIDAY);
  }

  @Test
  void aNewMonthKeepsTheDay() {
    Deadline.Every rule = Deadline.every(Cycle.YEAR).inMonth(6).onDay(25);
    assertThat(rule.inMonth(12))
        .isEqualTo(Deadline.every(Cycle.YEAR).inMonth(12).onDay(25))
        .isNotEqualTo(rule);
  }

  @Test
  void theThirtyFirstOfJuneIsRefusedWithItsMonth() {
    assertThatThrownBy(() -> Deadline.every(Cycle.YEAR).inMonth(6).onDay(31))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Every.day must be from 1 to 30 in month 6 of a year, or -1 for the last, was '31'");
  }

  @Test
  void theSecondMonthOfAHalfYearHasThirtyOneDaysBecauseAugustHas() {
    assertThat(Deadline.every(Cycle.HALF_YEAR).inMonth(2).onDay(31).place().day()).hasValue(31);
  }

  @Test
  void everyThirdMonthIsAQuarterUntilAPlaceOrABeginningIsNamed() {
    Deadline.Every monthly = Deadline.every(Cycle.MONTH);
    CalendarPeriod february = CalendarPeriod.month(2025, 2);
    assertThat(monthly.interval(3)).isEqualTo(Deadline.every(Cycle.QUARTER));
    assertThat(monthly.interval(6)).isEqualTo(Deadline.every(Cycle.HALF_YEAR));
    assertThat(monthly.interval(24)).isEqualTo(Deadline.every(Cycle.YEAR).interval(2));
    assertThat(monthly.interval(9)).isEqualTo(Deadline.every(Cycle.QUARTER).interval(3));
    assertThat(monthly.interval(5).interval()).isEqualTo(5);
    assertThat(monthly.onDay(5).interval(3).cycle()).isEqualTo(Cycle.MONTH);
    assertThat(monthly.from(february).interval(3).cycle()).isEqualTo(Cycle.MONTH);
    assertThat(monthly.interval(3).from(february).cycle()).isEqualTo(Cycle.QUARTER);
  }

  @Test
  void sevenDaysAreNotAWeek() {
    assertThat(Deadline.every(Cycle.DAY).interval(7).cycle()).isEqualTo(Cycle.DAY);
    assertThat(Deadline.every(Cycle.WEEK).interval(4).cycle()).isEqualTo(Cycle.WEEK);
  }

  @Test
  void aRuleMayEndInThePeriodInWhichItBegins() {
    CalendarPeriod year = CalendarPeriod.year(2025);
    CalendarPeriod march = CalendarPeriod.month(2025, 3);
    assertThat(Deadline.every(Cycle.MONTH).from(year).until(march).until()).contains(march);
    assertThatThrownBy(
            () -> Deadline.every(Cycle.MONTH).from(march).until(CalendarPeriod.year(2024)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Every.until must not end before 'from' begins, was '2025-03 to 2024'");
  }

  @Test
  void theLastMonthOfAQuarterIsItsThird() {
    assertThat(Deadline.every(Cycle.QUARTER).inMonth(-1).place().month())
        .isEqualTo(OptionalInt.of(3));
  }

  @Test
  void theYearsThatFollow2025BeginWith2026() {
    assertThat(Start.after(CalendarPeriod.year(2025)).firstDay())
        .isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(Start.from(CalendarPeriod.parse("2025-Q3")).firstDay())
        .isEqualTo(LocalDate.of(2025, 7, 1));
  }

  @Test
  void noDayOfTheCalendarLiesBeforeYearOne() {
    assertThatThrownBy(() -> Deadline.before(CalendarPeriod.year(1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Before.period must begin after 0001-01-01, was '0001'");
  }

  @ParameterizedTest
  @EnumSource
  void aCycleReadsItsOwnCode(Cycle cycle) {
    assertThat(Cycle.parse(cycle.toString())).isEqualTo(cycle);
  }

  @ParameterizedTest
  @EnumSource
  void anEdgeReadsItsOwnCode(Edge edge) {
    assertThat(Edge.parse(edge.toString())).isEqualTo(edge);
  }

  @ParameterizedTest
  @EnumSource
  void aUnitReadsItsOwnCode(Lag.Unit unit) {
    assertThat(Lag.Unit.parse(unit.toString())).isEqualTo(unit);
  }

  @ParameterizedTest
  @EnumSource
  void aTriggerTypeReadsItsOwnCode(Trigger.Type type) {
    assertThat(Trigger.Type.parse(type.toString())).isEqualTo(type);
  }

  @Test
  void anUnknownCodeIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Cycle.parse("quý"))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining("'quý'")
        .hasMessageContaining("one of day, week, month, quarter, halfYear, year");
  }

  @Test
  void twoTriggersAreTheSameInAnySpellingOfTheSameWords() {
    Trigger trigger = Trigger.of(Trigger.Type.ISSUANCE).by("Trung ương").about("Đề án hòa giải");
    assertThat(
            trigger.isSameAs(
                Trigger.of(Trigger.Type.ISSUANCE).by("TRUNG ƯƠNG").about("đề án hoà giải")))
        .isTrue();
    assertThat(trigger.isSameAs(trigger.by("Chính phủ"))).isFalse();
    assertThat(trigger.isSameAs(trigger.about("Đề án"))).isFalse();
    assertThat(
            trigger.isSameAs(
                Trigger.of(Trigger.Type.APPROVAL).by("Trung ương").about("Đề án hòa giải")))
        .isFalse();
  }
}
