package io.github.kehoach.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.compare.DeadlineComparison.Answer;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten thousand parts on both sides: bad input that must not cost the product of both. */
class ManyPartsTest {
  private static final int PARTS = 10_000;
  private static final LocalDate SINCE = LocalDate.of(2025, 2, 20);

  private static Deadline all(IntFunction<Deadline> part) {
    return Deadline.allOf(IntStream.range(0, PARTS).mapToObj(part).toList());
  }

  private static Deadline scoped(IntFunction<Deadline> part) {
    return Deadline.scoped(
        IntStream.range(0, PARTS).mapToObj(i -> ScopedPart.of("xã " + i, part.apply(i))).toList());
  }

  private static CalendarPeriod day(int i) {
    return CalendarPeriod.day(SINCE.plusDays(i));
  }

  private static void servesItself(Deadline deadline) {
    DeadlineComparison comparison = DeadlineOrder.compare(deadline, deadline, SINCE);
    assertThat(comparison).returns(Answer.SERVES, DeadlineComparison::answer);
    assertThat(comparison.duties()).hasSize(PARTS);
  }

  @Test
  void days() {
    servesItself(all(i -> Deadline.by(day(i))));
    servesItself(scoped(i -> Deadline.by(day(i))));
  }

  @Test
  void daysOfOtherScopesAndLaterOnes() {
    Deadline upper = scoped(i -> Deadline.by(day(i)));
    Deadline later = scoped(i -> Deadline.by(day(i + 1)));
    assertThat(DeadlineOrder.compare(later, upper, SINCE))
        .returns(Answer.LOOSER, DeadlineComparison::answer);
    assertThat(DeadlineOrder.compare(all(i -> Deadline.by(day(i))), upper, SINCE))
        .returns(Answer.SERVES, DeadlineComparison::answer);
  }

  @Test
  void needsAndEvents() {
    servesItself(all(i -> Deadline.onDemand("khi có yêu cầu " + i)));
    servesItself(all(i -> Deadline.triggered(event("Đề án " + i))));
    servesItself(all(i -> Deadline.triggered(event("Đề án"), Lag.of(i, LagUnit.DAY))));
  }

  private static Trigger event(String subject) {
    return Trigger.builder().type(Trigger.Type.ISSUANCE).subject(subject).build();
  }

  @Test
  void recurringRules() {
    servesItself(
        all(
            i ->
                Deadline.every(Cycle.YEAR)
                    .inMonth(1 + i % 12)
                    .onDay(1 + i / 12 % 28)
                    .offset(i / 336)
                    .build()));
    servesItself(
        all(
            i ->
                Deadline.every(Cycle.MONTH)
                    .onDay(1 + i % 28)
                    .from(CalendarPeriod.month(2025 + i / 28 / 12, 1 + i / 28 % 12))
                    .build()));
  }
}
