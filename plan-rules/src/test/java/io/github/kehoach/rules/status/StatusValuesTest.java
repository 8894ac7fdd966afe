package io.github.kehoach.rules.status;

import static io.github.kehoach.rules.status.PlanStatusTest.ONE;
import static io.github.kehoach.rules.status.PlanStatusTest.by;
import static io.github.kehoach.rules.status.PlanStatusTest.day;
import static io.github.kehoach.rules.status.PlanStatusTest.done;
import static io.github.kehoach.rules.status.PlanStatusTest.only;
import static io.github.kehoach.rules.status.PlanStatusTest.plan;
import static io.github.kehoach.rules.status.PlanStatusTest.report;
import static io.github.kehoach.rules.status.PlanStatusTest.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Language;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.period.CalendarPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes, shares and what the values of a status refuse. */
class StatusValuesTest {
  @ParameterizedTest
  @EnumSource
  void statesAreReadByTheirCode(TaskState state) {
    assertThat(TaskState.parse(state.toString())).isEqualTo(state);
    assertThat(state.isOpen()).isEqualTo(state.toString().startsWith("open"));
    assertThat(state.isDone()).isEqualTo(state.toString().startsWith("done"));
    assertThat(state.isLate()).isEqualTo(state.toString().endsWith("Late"));
    assertThat(state.isDated()).isEqualTo(state.isLate() || state.toString().endsWith("InTime"));
  }

  @ParameterizedTest
  @EnumSource
  void flagsAreReadByTheirCode(TaskFlag flag) {
    assertThat(TaskFlag.parse(flag.toString())).isEqualTo(flag);
    assertThat(flag.text().in(Language.VI)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource
  void statesOfDueDaysAreReadByTheirCode(DueStatus.State state) {
    assertThat(DueStatus.State.parse(state.toString())).isEqualTo(state);
  }

  @ParameterizedTest
  @EnumSource
  void attainmentsAreReadByTheirCode(Attainment.Kind kind) {
    assertThat(Attainment.Kind.parse(kind.toString())).isEqualTo(kind);
  }

  @Test
  void sharesSayOfHowManyTheyAre() {
    Tally tally =
        new Tally(
            Map.of(
                TaskState.DONE_IN_TIME, 3,
                TaskState.DONE_LATE, 2,
                TaskState.DONE_NO_DATE, 1,
                TaskState.OPEN_LATE, 4,
                TaskState.OPEN_IN_TIME, 5,
                TaskState.CANCELLED, 6));
    assertThat(tally.doneRate()).hasToString("6/15");
    assertThat(tally.inTimeRate()).hasToString("3/5");
    assertThat(tally.overdueRate()).hasToString("4/15");
    assertThat(new Tally(Map.of(TaskState.CANCELLED, 0)).cells()).isEmpty();
    assertThat(new Tally(Map.of(TaskState.CANCELLED, Integer.MAX_VALUE)).tasks())
        .isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void theGreatestAndFinestGapsAreHeld() {
    assertThat(gap("1999999999999999")).hasToString("1999999999999999");
    assertThat(gap("0.000000000000001").scale()).isEqualTo(15);
    assertThat(gap("100")).hasToString("100");
    assertThatThrownBy(() -> gap("2000000000000000")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> gap("0.0000000000000001")).isInstanceOf(InvalidValueException.class);
  }

  private static BigDecimal gap(String gap) {
    return new Attainment(Attainment.Kind.NOT_MET, Optional.of(new BigDecimal(gap)))
        .gap()
        .orElseThrow();
  }

  @Test
  void aStatedShareIsFromNothingToAll() {
    assertThat(stated("0").percent()).contains(new BigDecimal("0"));
    assertThat(stated("100").percent()).contains(new BigDecimal("100"));
    assertThatThrownBy(() -> stated("100.1")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> stated("-1")).isInstanceOf(InvalidValueException.class);
  }

  private static StatedStatus stated(String percent) {
    return new StatedStatus(
        day("2025-05-01"),
        Optional.empty(),
        Optional.of(new BigDecimal(percent)),
        Optional.empty(),
        0);
  }

  @Test
  void aHolderIsCalledByTheBestNameThatIsKnown() {
    AgencyId old = AgencyId.of("so-tttt");
    AgencyId now = AgencyId.of("so-khcn");
    Holder named =
        new Holder(AgencyRef.of(old), Optional.of(now), Optional.of("Sở KH&CN"), Optional.empty());
    assertThat(named.words()).isEqualTo("Sở KH&CN");
    assertThat(named.hasChanged()).isTrue();
    Holder unnamed =
        new Holder(AgencyRef.of(old), Optional.of(now), Optional.empty(), Optional.empty());
    assertThat(unnamed.words()).isEqualTo("so-khcn");
    Holder unknown =
        new Holder(
            AgencyRef.of(old), Optional.empty(), Optional.empty(), Optional.of(Text.same("?")));
    assertThat(unknown.words()).isEqualTo("so-tttt");
    assertThat(unknown.hasChanged()).isFalse();
    assertThat(
            new Holder(AgencyRef.of(old), Optional.of(old), Optional.empty(), Optional.empty())
                .hasChanged())
        .isFalse();
  }

  @Test
  void aStatusCanBeChangedByItsBuilder() {
    TaskStatus status = only(by("2025-05"), "2025-06-10", done("2025-05-20", "2025-05-19"));
    assertThat(status.toBuilder().build()).isEqualTo(status);
    assertThat(
            status.toBuilder()
                .doneOn(null)
                .original(by("2025-04"))
                .waitingFor(List.of())
                .build()
                .doneOn())
        .isEmpty();
    assertThat(status.sectionPointer()).isEqualTo("/sections/0");
  }

  /** A series is done on the day of its last service; what is cancelled keeps what was served. */
  @Test
  void whatWasServedStays() {
    Deadline twice =
        Deadline.every(Cycle.MONTH).onDay(18).until(CalendarPeriod.parse("2025-04")).build();
    Fact march = done("2025-03-18", "2025-03-17", "2025-03-18");
    Fact april = done("2025-04-18", "2025-04-17", "2025-04-18");
    assertThat(only(twice, "2025-06-10", april, march).doneOn()).contains(day("2025-04-17"));
    TaskStatus cancelled =
        only(twice, "2025-06-10", march, Fact.cancelled(ONE, day("2025-04-01")).build());
    assertThat(cancelled.due()).extracting(DueStatus::day).containsExactly(day("2025-03-18"));
    assertThat(cancelled.due().get(0).isServed()).isTrue();
  }

  @Test
  void tasksAreFoundByTheirState() {
    StatusReport report =
        report(
            plan(task("1", by("2025-05"), task("a", by("2025-05"))), task("2", by("2025-12"))),
            "2025-06-10");
    assertThat(report.in(TaskState.OPEN_LATE))
        .extracting(TaskStatus::number)
        .containsExactly("1.a");
    assertThat(report.totals().bySection()).singleElement().returns(2, row -> row.tally().tasks());
  }
}
