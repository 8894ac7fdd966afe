package io.github.kehoach.rules.compare;

import static io.github.kehoach.core.deadline.Deadline.allOf;
import static io.github.kehoach.core.deadline.Deadline.continuous;
import static io.github.kehoach.core.deadline.Deadline.every;
import static io.github.kehoach.core.deadline.Deadline.onDemand;
import static io.github.kehoach.core.deadline.Deadline.open;
import static io.github.kehoach.core.deadline.Deadline.scoped;
import static io.github.kehoach.core.deadline.Deadline.triggered;
import static io.github.kehoach.core.deadline.Deadline.unread;
import static io.github.kehoach.core.deadline.Deadline.unstated;
import static io.github.kehoach.rules.compare.Answers.SINCE;
import static io.github.kehoach.rules.compare.Answers.before;
import static io.github.kehoach.rules.compare.Answers.by;
import static io.github.kehoach.rules.compare.Answers.compared;
import static io.github.kehoach.rules.compare.Answers.doubt;
import static io.github.kehoach.rules.compare.Answers.dropped;
import static io.github.kehoach.rules.compare.Answers.lateDays;
import static io.github.kehoach.rules.compare.Answers.looser;
import static io.github.kehoach.rules.compare.Answers.period;
import static io.github.kehoach.rules.compare.Answers.serves;
import static io.github.kehoach.rules.compare.Answers.undated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.rules.compare.DeadlineComparison.Answer;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeadlineOrderTest {
  private static final Trigger PROJECT =
      Trigger.builder().type(Trigger.Type.ISSUANCE).by("Trung ương").subject("Đề án").build();

  @Nested
  class OfTheDocuments {
    @Test
    void financeDepartmentWaitsForTheCentralProjectWhereTheProvinceNamesAMonth() {
      undated(triggered(PROJECT), by("2025-12"));
    }

    @Test
    void scienceDepartmentIsAMonthLateForTask22() {
      assertThat(lateDays(by("2025-06-30"), by("2025-05"))).isEqualTo(30);
    }

    @Test
    void scienceDepartmentIsLateForTask28AndDropsItsStandingDuty() {
      assertThat(looser(by("2025-06-30"), allOf(by("2025-05"), continuous())))
          .satisfiesExactly(
              verdict -> assertThat(((Verdict.Later) verdict).lateDays()).isEqualTo(30),
              verdict -> assertThat(verdict).isInstanceOf(Verdict.Dropped.class));
    }

    @Test
    void scienceDepartmentServesTask21() {
      serves(by("2025-06-30"), by("2025-06"));
    }

    @Test
    void standingDutyOfEveryYearServesTask79() {
      serves(continuous(Cycle.YEAR), continuous());
      serves(allOf(continuous(Cycle.YEAR), onDemand("phát sinh nhiệm vụ")), continuous());
    }

    @Test
    void reportOfTheDepartmentsFeedsTheReportOfTheProvince() {
      serves(every(Cycle.MONTH).onDay(15).build(), every(Cycle.MONTH).onDay(18).build());
      serves(every(Cycle.MONTH).onDay(15).build(), every(Cycle.MONTH).onDay(18).before().build());
    }

    @Test
    void carParksOfTask34AreComparedScopeByScope() {
      Deadline province =
          scoped(
              ScopedPart.of("bãi đỗ xe tại Côn Sơn", by("2025-03")),
              ScopedPart.of("các địa bàn khác", open(Start.after(period("2025")))));
      serves(province, province);
      serves(by("2025-03"), province);
      assertThat(lateDays(by("2025-04"), province)).isEqualTo(30);
      assertThat(doubt(scoped(ScopedPart.of("toàn tỉnh", by("2025-03"))), province))
          .isEqualTo(WhyUndecided.OTHER_SCOPE);
    }
  }

  @Nested
  class OfSingleDays {
    @Test
    void beforeAMonthIsTighterThanByIt() {
      serves(before("2025-12"), by("2025-12"));
      assertThat(lateDays(by("2025-12"), before("2025-12"))).isEqualTo(31);
      serves(before("2025-12"), by("2025-11"));
      serves(by("2025-11"), before("2025-12"));
    }

    @Test
    void whateverHasNoDayIsUndated() {
      for (Deadline lower :
          List.of(
              continuous(),
              open(),
              onDemand("khi có yêu cầu"),
              triggered(PROJECT),
              triggered(PROJECT, Lag.of(15, LagUnit.WORKING_DAY)),
              unstated())) {
        undated(lower, by("2025-12"));
        undated(lower, every(Cycle.YEAR).build());
      }
    }

    @Test
    void firstOccurrenceThatCountsServesADay() {
      serves(every(Cycle.QUARTER).build(), by("2025-03"));
      assertThat(lateDays(every(Cycle.QUARTER).build(), by("2025-02"))).isEqualTo(31);
      serves(every(Cycle.YEAR).from(period("2027")).build(), by("2027"));
      assertThat(lateDays(every(Cycle.YEAR).from(period("2028")).build(), by("2027")))
          .isEqualTo(366);
    }

    @Test
    void ruleThatIsOverOffersNothing() {
      undated(every(Cycle.MONTH).until(period("2024")).build(), by("2025-12"));
      serves(unstated(), every(Cycle.MONTH).until(period("2024")).build());
    }

    @Test
    void earliestOfSeveralDaysCounts() {
      serves(allOf(by("2026"), by("2025-06"), continuous()), by("2025-06"));
      assertThat(lateDays(allOf(by("2026"), by("2025-07"), continuous()), by("2025-06")))
          .isEqualTo(31);
    }
  }

  @Nested
  class OfStandingAndOpenDuties {
    @Test
    void standingDutyMustNotBeginLater() {
      serves(continuous(Start.from(period("2024"))), continuous());
      assertThat(lateDays(continuous(Start.after(period("2025-02"))), continuous())).isEqualTo(9);
      assertThat(dropped(every(Cycle.DAY).build(), continuous())).isEmpty();
    }

    @Test
    void standingDutyMustNotEndEarlier() {
      Deadline until2030 = Deadline.Continuous.builder().until(period("2030")).build();
      serves(continuous(), until2030);
      serves(until2030, until2030);
      assertThat(dropped(until2030, continuous())).isEmpty();
      assertThat(dropped(until2030, onDemand("khi có yêu cầu"))).isEmpty();
      serves(by("2025"), Deadline.Continuous.builder().until(period("2024")).build());
    }

    @Test
    void onDemandIsServedByAStandingDutyAndByEqualWords() {
      serves(continuous(), onDemand("khi có yêu cầu"));
      serves(onDemand("Khi  có yêu cầu"), onDemand("khi có yêu cầu"));
      assertThat(doubt(onDemand("đột xuất"), onDemand("khi có yêu cầu")))
          .isEqualTo(WhyUndecided.OTHER_NEED);
      assertThat(lateDays(continuous(Start.from(period("2025-03"))), onDemand("có yêu cầu")))
          .isEqualTo(9);
      assertThat(dropped(by("2025"), onDemand("khi có yêu cầu"))).isEmpty();
    }

    @Test
    void openDutyIsServedByWhateverEnds() {
      Deadline upper = open(Start.after(period("2025")));
      serves(by("2040"), upper);
      serves(every(Cycle.YEAR).build(), upper);
      serves(open(), upper);
      assertThat(lateDays(open(Start.after(period("2026"))), upper)).isEqualTo(365);
      assertThat(doubt(triggered(PROJECT), upper)).isEqualTo(WhyUndecided.EVENT_MAY_NOT_COME);
      assertThat(dropped(continuous(), upper)).isEmpty();
    }

    @Test
    void nothingIsServedByAnythingAndServesNothing() {
      serves(unread("đang xem xét"), unstated());
      assertThat(dropped(unstated(), continuous())).isEmpty();
      assertThat(doubt(unstated(), unread("đang xem xét"))).isEqualTo(WhyUndecided.UPPER_UNREAD);
    }

    @Test
    void unreadPartDecidesNothingUnlessAnotherPartDoes() {
      assertThat(doubt(unread("sớm"), by("2025"))).isEqualTo(WhyUndecided.LOWER_UNREAD);
      serves(allOf(by("2025-06"), unread("sớm")), by("2025"));
      assertThat(doubt(allOf(by("2026"), unread("sớm")), by("2025")))
          .isEqualTo(WhyUndecided.LOWER_UNREAD);
      assertThat(lateDays(by("2026"), allOf(by("2025"), unread("sớm")))).isEqualTo(365);
    }
  }

  @Nested
  class OfTriggers {
    private Deadline after(int amount, LagUnit unit) {
      return triggered(PROJECT, Lag.of(amount, unit));
    }

    @Test
    void sameTriggerInOtherSpellingIsComparedByItsLag() {
      Trigger spelled =
          Trigger.builder().type(Trigger.Type.ISSUANCE).by("TRUNG ƯƠNG").subject("đề án").build();
      serves(triggered(spelled, Lag.of(10, LagUnit.DAY)), after(15, LagUnit.DAY));
      assertThat(lateDays(after(15, LagUnit.WORKING_DAY), after(10, LagUnit.WORKING_DAY)))
          .isEqualTo(5);
    }

    @Test
    void anyLagServesNoneAndNoneIsUndated() {
      serves(after(90, LagUnit.DAY), triggered(PROJECT));
      serves(triggered(PROJECT), triggered(PROJECT));
      undated(triggered(PROJECT), after(90, LagUnit.DAY));
      undated(continuous(), after(90, LagUnit.DAY));
    }

    @Test
    void unlikeUnitsAreComparedByTheirBounds() {
      serves(after(28, LagUnit.DAY), after(1, LagUnit.MONTH));
      assertThat(doubt(after(30, LagUnit.DAY), after(1, LagUnit.MONTH)))
          .isEqualTo(WhyUndecided.UNLIKE_LAGS);
      assertThat(lateDays(after(40, LagUnit.DAY), after(1, LagUnit.MONTH))).isEqualTo(9);
      assertThat(doubt(after(5, LagUnit.WORKING_DAY), after(9, LagUnit.DAY)))
          .isEqualTo(WhyUndecided.UNLIKE_LAGS);
    }

    @Test
    void differentTriggersAndDatesUnderATriggerAreNotDecided() {
      Trigger other = Trigger.builder().type(Trigger.Type.GUIDANCE).by("Trung ương").build();
      assertThat(doubt(triggered(other), triggered(PROJECT))).isEqualTo(WhyUndecided.OTHER_TRIGGER);
      assertThat(doubt(triggered(other), after(9, LagUnit.DAY)))
          .isEqualTo(WhyUndecided.OTHER_TRIGGER);
      assertThat(doubt(by("2025"), triggered(PROJECT))).isEqualTo(WhyUndecided.NOT_TIED_TO_EVENT);
      assertThat(doubt(by("2025"), after(9, LagUnit.DAY)))
          .isEqualTo(WhyUndecided.NOT_TIED_TO_EVENT);
    }

    @Test
    void callerMaySayThatTwoTriggersAreTheSame() {
      Trigger other = Trigger.builder().type(Trigger.Type.APPROVAL).by("Thủ tướng").build();
      assertThat(
              DeadlineOrder.compare(
                  triggered(other),
                  triggered(PROJECT),
                  SINCE,
                  (lower, upper) -> lower.equals(other) && upper.equals(PROJECT)))
          .returns(Answer.SERVES, DeadlineComparison::answer);
    }
  }

  @Nested
  class OfScopes {
    private final Deadline upper =
        scoped(ScopedPart.of("Xã A", by("2025-06")), ScopedPart.of("xã B", by("2025-09")));

    @Test
    void labelsAreComparedFoldedAndAnUnscopedLowerServesAll() {
      serves(
          scoped(ScopedPart.of("XÃ A", by("2025-06")), ScopedPart.of("xã  B", by("2025-08"))),
          upper);
      serves(by("2025-06"), upper);
      assertThat(lateDays(by("2025-08"), upper)).isEqualTo(62);
    }

    @Test
    void otherLabelsAreNotDecidedUnlessTheyWouldBeLooserAnyway() {
      assertThat(doubt(scoped(ScopedPart.of("xã C", by("2025-06"))), upper))
          .isEqualTo(WhyUndecided.OTHER_SCOPE);
      assertThat(lateDays(scoped(ScopedPart.of("xã C", by("2025-08"))), upper)).isEqualTo(62);
    }

    @Test
    void scopedLowerUnderAnUnscopedUpperIsNotDecided() {
      assertThat(doubt(scoped(ScopedPart.of("xã A", by("2025-06"))), by("2025-06")))
          .isEqualTo(WhyUndecided.OTHER_SCOPE);
      serves(allOf(by("2025-06"), scoped(ScopedPart.of("xã A", by("2025-09")))), by("2025-06"));
    }
  }

  @Test
  void reasonNamesTheDutyAndTheDaysInBothLanguages() {
    DeadlineComparison comparison =
        compared(by("2025-06-30"), allOf(by("2025-05"), continuous(), open()));
    assertThat(comparison.reason().in(Language.EN))
        .isEqualTo(
            """
            The lower deadline is looser than the upper one
              “by 2025-05”: “by 2025-06-30” is 30 days later
                upper: 2025-05-31; lower: 2025-06-30
              “standing” is dropped by the lower deadline\
            """);
    assertThat(comparison.reason().in(Language.VI))
        .isEqualTo(
            """
            Thời hạn của cấp dưới không đáp ứng thời hạn của cấp trên
              “chậm nhất hết tháng 5/2025”: “chậm nhất ngày 30/06/2025” muộn hơn 30 ngày
                cấp trên: 31/05/2025; cấp dưới: 30/06/2025
              “thường xuyên” không còn ở cấp dưới\
            """);
  }
}
