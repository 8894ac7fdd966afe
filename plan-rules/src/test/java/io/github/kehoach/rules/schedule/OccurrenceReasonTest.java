package io.github.kehoach.rules.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.text.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OccurrenceReasonTest {
  private static final LocalDate PLAN = LocalDate.of(2025, 2, 20);
  private static final TaskRef TASK = TaskRef.of("15");
  private static final DayRange YEAR =
      DayRange.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

  private static Reason first(Deadline deadline, ResolveContext context) {
    Schedule schedule = DeadlineResolver.resolve(deadline, context, YEAR);
    return schedule.reasonOf(schedule.occurrences().get(0));
  }

  @Test
  void aPeriodIsQuotedAndNamed() {
    ResolveContext context = ResolveContext.builder().since(PLAN).wording("trước 12/2025").build();
    Reason reason = first(Deadline.before(CalendarPeriod.month(2025, 12)), context);
    assertThat(reason.in(Language.VI))
        .isEqualTo(
            """
            đến hạn ngày 30/11/2025
              kế hoạch ghi: “trước 12/2025”
              trước tháng 12/2025\
            """);
    assertThat(reason.in(Language.EN))
        .isEqualTo(
            """
            due on 2025-11-30
              the plan says “trước 12/2025”
              before 2025-12 begins\
            """);
  }

  @Test
  void aShortMonthNamesTheRule() {
    Reason reason =
        first(Deadline.every(Cycle.MONTH).onDay(30).build(), ResolveContext.since(PLAN));
    assertThat(reason.in(Language.VI))
        .isEqualTo(
            """
            đến hạn ngày 28/02/2025
              ngày 30 hằng tháng, kỳ tháng 2/2025
              kỳ đầu tiên: kỳ có hạn không trước ngày 20/02/2025 của kế hoạch
              tháng không có ngày 30: lấy ngày cuối tháng, như Bộ luật Dân sự 2015, điều 148.3\
            """);
  }

  @Test
  void everyPlaceHasItsWords() {
    ResolveContext context = ResolveContext.since(PLAN);
    Deadline.Every year = Deadline.every(Cycle.YEAR).build();
    assertThat(first(year.toBuilder().inMonth(10).before().build(), context).in(Language.VI))
        .contains("trước tháng 10 hằng năm, kỳ năm 2025");
    assertThat(first(year.toBuilder().inQuarter(2).build(), context).in(Language.EN))
        .contains("every year by the end of quarter 2, for 2025");
    assertThat(first(year.toBuilder().inMonth(6).onDay(25).build(), context).in(Language.VI))
        .contains("ngày 25 tháng 6 hằng năm, kỳ năm 2025");
    assertThat(
            first(Deadline.every(Cycle.QUARTER).inMonth(2).onDay(-1).build(), context)
                .in(Language.EN))
        .contains("every quarter by the last day of its month 2, for Q1 2025");
    assertThat(
            first(Deadline.every(Cycle.WEEK).on(DayOfWeek.FRIDAY).build(), context).in(Language.VI))
        .contains("thứ Sáu hằng tuần, kỳ từ ngày 17/02/2025 đến ngày 23/02/2025");
    assertThat(
            first(Deadline.every(Cycle.MONTH).onDay(5).offset(1).build(), context).in(Language.EN))
        .contains("every month by day 5, due in the next cycle, for 2025-02");
    assertThat(
            first(year.toBuilder().interval(2).from(CalendarPeriod.year(2023)).build(), context)
                .in(Language.VI))
        .contains("2 năm một lần, kỳ năm 2025");
  }

  @Test
  void aLagNamesItsEventItsDocumentAndItsArticle() {
    ResolveContext context =
        ResolveContext.builder()
            .since(PLAN)
            .addEvent(
                Fact.triggerFired(Released.task(TASK), LocalDate.of(2025, 4, 15))
                    .document(Citation.ofText("Quyết định số 1/QĐ-TTg"))
                    .build())
            .build();
    Trigger issued = Trigger.of(Trigger.Type.ISSUANCE);
    assertThat(first(Deadline.triggered(issued, Lag.of(15, LagUnit.DAY)), context).in(Language.VI))
        .isEqualTo(
            """
            đến hạn ngày 05/05/2025
              trong 15 ngày kể từ sự kiện ngày 15/04/2025
                không tính ngày xảy ra sự kiện (Bộ luật Dân sự 2015, điều 147.3), kết thúc theo điều 148.1
              văn bản: Quyết định số 1/QĐ-TTg
              30/04/2025 không làm việc: chuyển sang ngày làm việc tiếp theo (Bộ luật Dân sự 2015, điều 148.5)
                30/04/2025 là ngày nghỉ lễ, tết
                  Ngày Chiến thắng (45/2019/QH14, điều 112.1)\
            """);
    assertThat(first(Deadline.triggered(issued, Lag.of(-17, LagUnit.DAY)), context).in(Language.EN))
        .startsWith(
            """
            due on 2025-03-29
              17 days before the event of 2025-04-15
            """)
        .doesNotContain("moved");
    assertThat(first(Deadline.triggered(issued, Lag.of(0, LagUnit.DAY)), context).in(Language.EN))
        .contains("on the day of the event, 2025-04-15");
    assertThat(
            first(Deadline.triggered(issued, Lag.of(1, LagUnit.WORKING_DAY)), context)
                .in(Language.EN))
        .contains("1 working day from the event of 2025-04-15");
  }

  @Test
  void anExtensionIsNamedInsteadOfTheWordsItReplaces() {
    ResolveContext context =
        ResolveContext.builder()
            .since(PLAN)
            .wording("6/2025")
            .addExtension(
                Fact.deadlineExtended(
                        TASK, Deadline.by(CalendarPeriod.month(2025, 9)), LocalDate.of(2025, 6, 20))
                    .build())
            .build();
    assertThat(first(Deadline.by(CalendarPeriod.month(2025, 6)), context).in(Language.VI))
        .isEqualTo(
            """
            đến hạn ngày 30/09/2025
              gia hạn theo quyết định ngày 20/06/2025
              chậm nhất hết tháng 9/2025\
            """);
  }

  @Test
  void aMonthThatHasTheDayIsNotCalledShort() {
    Schedule schedule =
        DeadlineResolver.resolve(
            Deadline.every(Cycle.MONTH).onDay(31).build(), ResolveContext.since(PLAN), YEAR);
    assertThat(schedule.reasonOf(schedule.occurrences().get(0)).in(Language.EN)).contains("148.3");
    assertThat(schedule.reasonOf(schedule.occurrences().get(1)).in(Language.EN))
        .startsWith("due on 2025-03-31")
        .doesNotContain("148.3");
  }

  /** 1 June 2025 is a Sunday. */
  @Test
  void aDayThatMovedNamesTheDayThatThePlanNames() {
    ResolveContext moving =
        ResolveContext.builder().since(PLAN).namedDays(Rollover.NEXT_WORKING_DAY).build();
    String moved = "2025-06-01 is no working day: moved to the next one";
    CalendarPeriod sunday = CalendarPeriod.day(2025, 6, 1);
    assertThat(first(Deadline.by(sunday), moving).in(Language.EN))
        .startsWith("due on 2025-06-02")
        .contains(moved)
        .contains("2025-06-01 is a day of the weekly rest");
    assertThat(first(Deadline.before(CalendarPeriod.day(2025, 6, 2)), moving).in(Language.EN))
        .startsWith("due on 2025-06-02")
        .contains(moved);
    Deadline.Every june =
        Deadline.every(Cycle.YEAR).inMonth(6).onDay(1).from(CalendarPeriod.year(2025)).build();
    assertThat(first(june, moving).in(Language.EN)).startsWith("due on 2025-06-02").contains(moved);
    assertThat(first(june, ResolveContext.since(PLAN)).in(Language.EN))
        .startsWith("due on 2025-06-01")
        .doesNotContain("moved");
  }

  @Test
  void aWorkingDayAScopeAndThePolicyAreNamed() {
    ResolveContext byCycle =
        ResolveContext.builder().since(PLAN).firstOccurrence(FirstOccurrence.CYCLE_END).build();
    Deadline march =
        Deadline.every(Cycle.MONTH).onWorkingDay(5).from(CalendarPeriod.month(2025, 3)).build();
    assertThat(first(Deadline.scoped(ScopedPart.of("Cấp xã", march)), byCycle).in(Language.EN))
        .startsWith("due on 2025-03-07\n  scope: Cấp xã")
        .contains("2025-03-07 is a working day")
        .contains("of the cycle that ends not before 2025-02-20");
  }

  @Test
  void aPartNamesTheEventThatReleasedIt() {
    Trigger scheme = Trigger.builder().type(Trigger.Type.ISSUANCE).subject("Đề án").build();
    Trigger law = scheme.toBuilder().subject("Luật").build();
    ResolveContext fired =
        ResolveContext.builder()
            .since(PLAN)
            .addEvent(
                Fact.triggerFired(Released.allWaiting(scheme), LocalDate.of(2025, 4, 1)).build())
            .addEvent(Fact.triggerFired(Released.allWaiting(law), LocalDate.of(2025, 5, 5)).build())
            .build();
    Deadline both =
        Deadline.allOf(
            Deadline.triggered(scheme, Lag.of(1, LagUnit.DAY)),
            Deadline.triggered(law, Lag.of(1, LagUnit.DAY)));
    Schedule schedule = DeadlineResolver.resolve(both, fired, YEAR);
    assertThat(schedule.occurrences())
        .extracting(one -> schedule.reasonOf(one).because().get(0).text().en())
        .containsExactly(
            "1 day from the event of 2025-04-01", "1 day from the event of 2025-05-05");
  }

  @Test
  void anOccurrenceOfAnotherScheduleIsRefused() {
    ResolveContext context = ResolveContext.since(PLAN);
    Schedule one = DeadlineResolver.resolve(Deadline.by(CalendarPeriod.year(2025)), context, YEAR);
    Schedule other =
        DeadlineResolver.resolve(Deadline.by(CalendarPeriod.month(2025, 5)), context, YEAR);
    assertThatThrownBy(() -> one.reasonOf(other.occurrences().get(0)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("2025-05-31");
    Schedule spring =
        DeadlineResolver.resolve(
            Deadline.by(CalendarPeriod.year(2025)),
            context,
            DayRange.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 4, 30)));
    assertThatThrownBy(() -> spring.reasonOf(one.occurrences().get(0)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("2025-12-31")
        .hasMessageContaining("2025-04-30");
  }
}
