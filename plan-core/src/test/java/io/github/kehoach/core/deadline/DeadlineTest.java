package io.github.kehoach.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private static final Deadline MAY = Deadline.by(CalendarPeriod.month(2025, 5));
  private static final Deadline STANDING = Deadline.continuous();

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
  void theThirtyFirstOfJuneIsRefusedWithItsMonth() {
    assertThatThrownBy(() -> Deadline.every(Cycle.YEAR).inMonth(6).onDay(31).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Every.day must be from 1 to 30 in month 6 of a year, or -1 for the last, was '31'");
  }

  @Test
  void theSecondMonthOfAHalfYearHasThirtyOneDaysBecauseAugustHas() {
    assertThat(Deadline.every(Cycle.HALF_YEAR).inMonth(2).onDay(31).build().day()).hasValue(31);
  }

  @Test
  void aStandingDutyDoesNotEndBeforeItBegins() {
    ContinuousBuilder duty =
        Deadline.Continuous.builder().start(Start.after(CalendarPeriod.year(2025)));
    assertThat(duty.until(CalendarPeriod.year(2026)).build().until())
        .contains(CalendarPeriod.year(2026));
    assertThatThrownBy(() -> duty.until(CalendarPeriod.year(2025)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Continuous.until");
  }

  @Test
  void anUnknownCodeIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Cycle.parse("quý"))
        .isInstanceOf(UnreadableTextException.class)
        .hasMessageContaining("'quý'")
        .hasMessageContaining("one of day, week, month, quarter, halfYear, year");
  }

  @Test
  void aMixtureIsTakenApartIntoDutiesWithTheirScopes() {
    Deadline mixed =
        Deadline.allOf(
            STANDING,
            Deadline.scoped(
                ScopedPart.of("cấp xã", Deadline.allOf(Deadline.open(), Deadline.unread("quý")))));
    assertThat(mixed.simpleParts())
        .containsExactly(
            new SimplePart(0, Optional.empty(), STANDING),
            new SimplePart(1, Optional.of("cấp xã"), Deadline.open()),
            new SimplePart(2, Optional.of("cấp xã"), Deadline.unread("quý")));
    assertThat(mixed.hasUnread()).isTrue();
    assertThat(STANDING.hasUnread()).isFalse();
    assertThat(STANDING.simpleParts())
        .containsExactly(new SimplePart(0, Optional.empty(), STANDING));
  }

  @Test
  void aQuestionAboutSomeVariantsIsAnsweredForAllOthers() {
    CalendarPeriod month = CalendarPeriod.month(2025, 4);
    Deadline by = Deadline.by(month);
    List<Deadline> others =
        List.of(
            Deadline.before(month),
            Deadline.every(Cycle.YEAR).build(),
            STANDING,
            Deadline.open(),
            Deadline.onDemand("khi có yêu cầu"),
            Deadline.triggered(Trigger.of(Trigger.Type.ISSUANCE)),
            Deadline.allOf(by, STANDING),
            Deadline.scoped(ScopedPart.of("cấp xã", by)),
            Deadline.unstated(),
            Deadline.unread("quý"));
    SomeCases<String> question =
        new SomeCases<>() {
          @Override
          public String by(Deadline.By due) {
            return due.period().toString();
          }

          @Override
          public String otherwise(Deadline deadline) {
            return "other " + deadline;
          }
        };
    assertThat(by.match(question)).isEqualTo("2025-04");
    assertThat(others)
        .allSatisfy(other -> assertThat(other.match(question)).isEqualTo("other " + other));
  }

  @Test
  void aRuleIsOfWholeCyclesUntilItNamesAPlace() {
    EveryBuilder year = Deadline.every(Cycle.YEAR);
    assertThat(year.build().isWholeCycle()).isTrue();
    assertThat(year.build().isDay()).isFalse();
    Deadline.Every month = Deadline.every(Cycle.YEAR).inMonth(6).build();
    assertThat(month.isWholeCycle()).isFalse();
    assertThat(month.isDay()).isFalse();
    Deadline.Every day = Deadline.every(Cycle.MONTH).onDay(18).build();
    assertThat(day.isWholeCycle()).isFalse();
    assertThat(day.isDay()).isTrue();
  }
}
