package io.github.kehoach.rules.status;

import static io.github.kehoach.rules.status.PlanStatusTest.CIRCULAR;
import static io.github.kehoach.rules.status.PlanStatusTest.ONE;
import static io.github.kehoach.rules.status.PlanStatusTest.by;
import static io.github.kehoach.rules.status.PlanStatusTest.day;
import static io.github.kehoach.rules.status.PlanStatusTest.done;
import static io.github.kehoach.rules.status.PlanStatusTest.plan;
import static io.github.kehoach.rules.status.PlanStatusTest.report;
import static io.github.kehoach.rules.status.PlanStatusTest.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.period.CalendarPeriod;
import org.junit.jupiter.api.Test;

/** Why a task is in its state, word for word: one example for each thing that can be said. */
class StatusReasonTest {
  private static final Deadline MONTHLY = Deadline.every(Cycle.MONTH).onDay(18).build();

  /** The first two levels: what is behind a due day is told by the schedule. */
  private static String why(Deadline deadline, String words, String asOf, Fact... facts) {
    TaskStatus status =
        report(plan(task("1", deadline).toBuilder().deadlineText(words).build()), asOf, facts)
            .tasks()
            .get(0);
    return status
        .reason()
        .in(Language.EN)
        .lines()
        .filter(line -> !line.startsWith("    ") || line.contains("original"))
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }

  @Test
  void doneAsAWhole() {
    assertThat(why(by("2025-05"), "5/2025", "2025-06-10", done("2025-05-20", "2025-05-19")))
        .isEqualTo(
            """
            done in time
              report of 2025-05-20: done on 2025-05-19 (fact 1)
              the due day that decides: 2025-05-31
            """);
  }

  @Test
  void cancelled() {
    Fact decision =
        Fact.cancelled(ONE, day("2025-05-02"))
            .decision(Citation.of(DocumentNumber.parse("12/QĐ-UBND")))
            .build();
    assertThat(
            why(by("2025-05"), "5/2025", "2025-06-10", done("2025-06-09", "2025-06-08"), decision))
        .isEqualTo(
            """
            cancelled
              cancelled by a decision of 2025-05-02 (12/QĐ-UBND) (fact 2)
            """);
  }

  @Test
  void openAndAhead() {
    assertThat(why(by("2025-05"), "5/2025", "2025-05-21"))
        .isEqualTo(
            """
            open, in time
              10 days to 2025-05-31, the next due day
            """);
  }

  @Test
  void theFirstMissedDayDecidesWhileOpenAndHowManyWereMissedIsSaid() {
    Fact march = done("2025-03-18", "2025-03-17", "2025-03-18");
    assertThat(why(MONTHLY, "ngày 18 hằng tháng", "2025-06-10", march))
        .isEqualTo(
            """
            open, late
              by 2025-06-10 no report says that what was due on 2025-04-18 is done, 53 days over; due days missed: 2
            """);
  }

  @Test
  void theFirstLateServiceDecidesOnceDone() {
    Deadline twice =
        Deadline.every(Cycle.MONTH).onDay(18).until(CalendarPeriod.parse("2025-04")).build();
    Fact march = done("2025-03-20", "2025-03-19", "2025-03-18");
    Fact april = done("2025-04-18", "2025-04-17", "2025-04-18");
    assertThat(why(twice, "ngày 18 hằng tháng", "2025-06-10", march, april))
        .isEqualTo(
            """
            done late
              report of 2025-03-20: what was due on 2025-03-18 was done on 2025-03-19 (fact 1)
              the due day that decides: 2025-03-18
            """);
  }

  @Test
  void theLastDayDecidesWhereNoneWasMissed() {
    Deadline twice =
        Deadline.every(Cycle.MONTH).onDay(18).until(CalendarPeriod.parse("2025-04")).build();
    Fact march = done("2025-03-18", "2025-03-17", "2025-03-18");
    Fact april = done("2025-04-18", "2025-04-17", "2025-04-18");
    assertThat(why(twice, "ngày 18 hằng tháng", "2025-06-10", march, april))
        .isEqualTo(
            """
            done in time
              report of 2025-04-18: what was due on 2025-04-18 was done on 2025-04-17 (fact 2)
              the due day that decides: 2025-04-18
            """);
  }

  @Test
  void extendedByADecisionThatIsNamed() {
    Fact extended =
        Fact.deadlineExtended(ONE, by("2025-09"), day("2025-06-10"))
            .decision(Citation.of(DocumentNumber.parse("99/TB-VP")))
            .build();
    assertThat(why(by("2025-05"), "5/2025", "2025-06-20", extended))
        .isEqualTo(
            """
            open, in time
              102 days to 2025-09-30, the next due day
              extended by a decision of 2025-06-10 (99/TB-VP) (fact 1)
                the original deadline: “5/2025”
            """);
  }

  @Test
  void whatHasNoDayIsSaidWhileTheTaskIsOpen() {
    Deadline mixed =
        Deadline.allOf(
            by("2025-05"),
            Deadline.continuous(),
            Deadline.open(),
            Deadline.onDemand("khi có yêu cầu"),
            Deadline.triggered(CIRCULAR),
            Deadline.unread("sớm nhất có thể"));
    assertThat(why(mixed, "tháng 5/2025, thường xuyên ...", "2025-05-29"))
        .isEqualTo(
            """
            open, in time
              2 days to 2025-05-31, the next due day
              a standing duty: never due
              to be finished, no end given
              waits for: the issuance of “Đề án” by Trung ương
              on demand: no due day
              the deadline is not understood: “tháng 5/2025, thường xuyên ...”
            """);
    assertThat(
            why(
                mixed,
                "tháng 5/2025, thường xuyên ...",
                "2025-05-30",
                done("2025-05-29", "2025-05-29")))
        .isEqualTo(
            """
            done in time
              report of 2025-05-29: done on 2025-05-29 (fact 1)
              the due day that decides: 2025-05-31
              a standing duty: never due
              on demand: no due day
              the deadline is not understood: “tháng 5/2025, thường xuyên ...”
            """);
  }

  @Test
  void anEventThatHappenedAndADeadlineThatNobodyUnderstands() {
    Fact fired = Fact.triggerFired(Released.allWaiting(CIRCULAR), day("2025-04-01")).build();
    assertThat(why(Deadline.triggered(CIRCULAR), "khi Trung ương ban hành", "2025-05-30", fired))
        .isEqualTo(
            """
            open, without a due day
              happened on 2025-04-01: the issuance of “Đề án” by Trung ương
            """);
    assertThat(why(Deadline.unread("sớm"), " ", "2025-05-29"))
        .isEqualTo(
            """
            open, without a due day
              the deadline is not understood
            """);
    assertThat(why(Deadline.unstated(), " ", "2025-05-29"))
        .isEqualTo(
            """
            open, without a due day
              the plan gives no deadline
            """);
  }
}
