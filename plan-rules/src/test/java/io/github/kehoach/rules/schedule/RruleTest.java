package io.github.kehoach.rules.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RruleTest {
  private static final ResolveContext CONTEXT = ResolveContext.since(LocalDate.of(2025, 2, 20));

  private static String written(Deadline deadline, ResolveContext context) {
    return Rrule.of(deadline, context)
        .match(rule -> rule.start() + " " + rule.text(), none -> "none: " + none.why().en());
  }

  @Test
  void writesWhatCalendarProgramsRead() {
    Deadline.Every month = Deadline.every(Cycle.MONTH).build();
    assertThat(written(month.toBuilder().onDay(18).build(), CONTEXT))
        .isEqualTo("2025-03-18 FREQ=MONTHLY;BYMONTHDAY=18");
    assertThat(written(month, CONTEXT)).isEqualTo("2025-02-28 FREQ=MONTHLY;BYMONTHDAY=-1");
    assertThat(written(month.toBuilder().onDay(30).build(), CONTEXT))
        .isEqualTo("2025-02-28 FREQ=MONTHLY;BYMONTHDAY=30,-1;BYSETPOS=1");
    assertThat(written(month.toBuilder().onDay(30).before().build(), CONTEXT))
        .isEqualTo("2025-02-28 FREQ=MONTHLY;BYMONTHDAY=29,-1;BYSETPOS=1");
    assertThat(written(month.toBuilder().onDay(-1).before().build(), CONTEXT))
        .isEqualTo("2025-02-27 FREQ=MONTHLY;BYMONTHDAY=-2");
    assertThat(written(Deadline.every(Cycle.YEAR).inMonth(10).before().build(), CONTEXT))
        .isEqualTo("2025-09-30 FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=-1");
    assertThat(written(Deadline.every(Cycle.YEAR).inMonth(2).onDay(29).build(), CONTEXT))
        .isEqualTo("2025-02-28 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1");
    Deadline.Every november = Deadline.every(Cycle.YEAR).inMonth(11).onDay(30).build();
    assertThat(written(november, CONTEXT))
        .isEqualTo("2025-11-30 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=-1");
    assertThat(written(november.toBuilder().onDay(29).build(), CONTEXT))
        .isEqualTo("2025-11-29 FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=29");
    assertThat(written(month.toBuilder().onDay(28).build(), CONTEXT))
        .isEqualTo("2025-02-28 FREQ=MONTHLY;BYMONTHDAY=28");
    Deadline.Every secondYear =
        Deadline.every(Cycle.YEAR).interval(2).from(CalendarPeriod.year(2024)).build();
    assertThat(written(secondYear, CONTEXT))
        .isEqualTo("2026-12-31 FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=-1");
    Deadline.Every secondMonth =
        month.toBuilder()
            .interval(2)
            .from(CalendarPeriod.month(2025, 3))
            .until(CalendarPeriod.month(2025, 8))
            .build();
    assertThat(written(secondMonth, CONTEXT))
        .isEqualTo("2025-03-31 FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1;UNTIL=20250731");
    Deadline.Every once =
        month.toBuilder()
            .onDay(18)
            .from(CalendarPeriod.month(2025, 6))
            .until(CalendarPeriod.month(2025, 6))
            .build();
    assertThat(written(once, CONTEXT))
        .isEqualTo("2025-06-18 FREQ=MONTHLY;BYMONTHDAY=18;UNTIL=20250618");
    assertThat(
            written(
                Deadline.every(Cycle.QUARTER).until(CalendarPeriod.year(2026)).build(), CONTEXT))
        .isEqualTo("2025-03-31 FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20261231");
    assertThat(written(Deadline.every(Cycle.WEEK).on(DayOfWeek.FRIDAY).build(), CONTEXT))
        .isEqualTo("2025-02-21 FREQ=WEEKLY;BYDAY=FR;WKST=MO");
    Deadline.Every friday = month.toBuilder().on(DayOfWeek.FRIDAY).nth(-1).build();
    assertThat(written(friday, CONTEXT)).isEqualTo("2025-02-28 FREQ=MONTHLY;BYDAY=-1FR");
    assertThat(written(friday.toBuilder().nth(2).before().build(), CONTEXT))
        .isEqualTo("2025-03-13 FREQ=MONTHLY;BYDAY=TH;BYMONTHDAY=7,8,9,10,11,12,13");
    assertThat(
            written(
                Deadline.every(Cycle.YEAR).inMonth(6).on(DayOfWeek.MONDAY).nth(1).build(), CONTEXT))
        .isEqualTo("2025-06-02 FREQ=YEARLY;BYMONTH=6;BYDAY=1MO");
    assertThat(written(Deadline.every(Cycle.DAY).build(), CONTEXT))
        .isEqualTo("2025-02-20 FREQ=DAILY");
  }

  @Test
  void saysWhyThereIsNoRule() {
    assertThat(written(Deadline.every(Cycle.YEAR).interval(2).build(), CONTEXT))
        .isEqualTo("none: the first cycle is not stated, so there is no due day");
    assertThat(
            written(Deadline.every(Cycle.YEAR).until(CalendarPeriod.year(2024)).build(), CONTEXT))
        .isEqualTo("none: nothing is due from the plan's day on");
    assertThat(written(Deadline.by(CalendarPeriod.year(2025)), CONTEXT))
        .isEqualTo("none: it is not a single recurring deadline");
    Deadline.Every month = Deadline.every(Cycle.MONTH).build();
    assertThat(written(month.toBuilder().onWorkingDay(5).build(), CONTEXT))
        .isEqualTo(
            "none: which days are worked is a matter of the calendar, which a rule cannot say");
    Deadline.Every monday = month.toBuilder().on(DayOfWeek.MONDAY).nth(1).before().build();
    assertThat(written(monday, CONTEXT)).contains("may lie in the month before");
    ResolveContext moving = CONTEXT.toBuilder().namedDays(Rollover.NEXT_WORKING_DAY).build();
    assertThat(written(Deadline.every(Cycle.YEAR).build(), moving)).contains("working calendar");
  }
}
