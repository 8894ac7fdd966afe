package io.github.kehoach.laws.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.calendar.DayKind;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.schedule.FirstOccurrence;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Rollover;
import io.github.kehoach.rules.schedule.Schedule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

/** The generators reach what the laws speak of, stay in their bounds and shrink to the simple. */
class AnyScheduleProperties {
  private static final DayRange YEARS =
      DayRange.ofClosed(LocalDate.of(2000, 1, 1), LocalDate.of(2060, 12, 31));

  private static <T> List<T> some(Arbitrary<T> values) {
    return values.sampleStream().limit(1500).toList();
  }

  @Example
  void contextsHaveEveryPolicyAndFacts() {
    List<ResolveContext> contexts = some(AnySchedule.context());
    assertThat(contexts).extracting(ResolveContext::since).allMatch(YEARS::contains);
    assertThat(contexts)
        .extracting(ResolveContext::namedDays)
        .contains(Rollover.NONE, Rollover.NEXT_WORKING_DAY);
    assertThat(contexts)
        .extracting(ResolveContext::lags)
        .contains(Rollover.NONE, Rollover.NEXT_WORKING_DAY);
    assertThat(contexts)
        .extracting(ResolveContext::firstOccurrence)
        .contains(FirstOccurrence.DUE_DAY, FirstOccurrence.CYCLE_END);
    assertThat(contexts)
        .anyMatch(context -> context.events().isEmpty() && context.extensions().isEmpty());
    assertThat(contexts)
        .anyMatch(context -> context.events().size() + context.extensions().size() == 3);
  }

  @Example
  void schedulesHaveEveryKindOfContent() {
    List<Schedule> schedules =
        some(AnySchedule.prepared()).stream().map(one -> one.resolve(YEARS)).toList();
    assertThat(schedules).anyMatch(one -> one.occurrences().size() > 100);
    assertThat(schedules).anyMatch(one -> one.occurrences().isEmpty());
    assertThat(schedules).anyMatch(one -> !one.duties().standing().isEmpty());
    assertThat(schedules).anyMatch(one -> !one.duties().open().isEmpty());
    assertThat(schedules).anyMatch(one -> !one.duties().onDemand().isEmpty());
    assertThat(schedules).anyMatch(one -> !one.duties().awaited().isEmpty());
    assertThat(schedules)
        .anyMatch(
            one -> one.duties().released().stream().anyMatch(event -> event.due().isPresent()));
    assertThat(schedules)
        .anyMatch(one -> one.duties().released().stream().anyMatch(event -> event.due().isEmpty()));
    assertThat(schedules).anyMatch(one -> !one.duties().undated().isEmpty());
    assertThat(schedules).anyMatch(one -> !one.duties().unread().isEmpty());
    assertThat(schedules).anyMatch(one -> one.dueDays().size() < one.occurrences().size());
    assertThat(schedules).anyMatch(one -> one.prepared().extension().isPresent());
    assertThat(schedules)
        .anyMatch(
            one -> one.prepared().parts().stream().anyMatch(part -> part.scope().isPresent()));
  }

  /** A law about occurrences that mostly sees none would say little. */
  @Example
  void mostRangesOfRecurringDeadlinesHoldAnOccurrence() {
    List<PreparedDeadline> recurring =
        some(AnySchedule.prepared()).stream()
            .filter(one -> one.deadline() instanceof Deadline.Every)
            .toList();
    List<DayRange> ranges = some(AnySchedule.range());
    long held = 0;
    for (int i = 0; i < recurring.size(); i++) {
      held += recurring.get(i).resolve(ranges.get(i)).occurrences().isEmpty() ? 0 : 1;
    }
    assertThat(held * 100 / recurring.size()).isGreaterThan(15);
  }

  @Example
  void rangesRunFromOneDayToElevenYears() {
    List<Long> lengths =
        some(AnySchedule.range()).stream()
            .map(one -> ChronoUnit.DAYS.between(one.firstInclusive(), one.lastInclusive()))
            .toList();
    assertThat(lengths).contains(0L).allMatch(length -> length <= 4000);
    assertThat(lengths).anyMatch(length -> length > 3000);
  }

  @Example
  void spellingsAreDifferentTexts() {
    List<AnySchedule.Spellings> spellings = some(AnySchedule.spellings());
    assertThat(spellings).anyMatch(one -> one.one() instanceof Deadline.By);
    assertThat(spellings).anyMatch(one -> one.one() instanceof Deadline.Before);
    assertThat(spellings.stream().filter(one -> !one.one().equals(one.other())).count())
        .isGreaterThan(1000);
  }

  @Example
  void swapsExchangeAWorkingDayForARestDayNearby() {
    WorkingCalendar calendar = AnyCalendar.withoutSwaps();
    List<AnyCalendar.Swap> swaps = some(AnyCalendar.swap());
    assertThat(swaps)
        .allMatch(
            swap ->
                calendar.kindOf(swap.off()) == DayKind.WORKING
                    && calendar.kindOf(swap.worked()) == DayKind.WEEKLY_REST
                    && Math.abs(ChronoUnit.DAYS.between(swap.off(), swap.worked())) <= 30);
    assertThat(swaps).anyMatch(swap -> swap.worked().isBefore(swap.off()));
    assertThat(swaps).anyMatch(swap -> swap.worked().isAfter(swap.off()));
  }

  @Example
  void calendarsHaveUpToThreeHolidaysOfTheirOwn() {
    assertThat(some(AnyCalendar.calendar()).stream().map(one -> one.entries().size()).distinct())
        .contains(0, 1, 2, 3)
        .allMatch(size -> size <= 3);
  }

  @Example
  void everythingShrinksTowards2025() {
    assertThat(smallest(AnySchedule.range()))
        .isEqualTo(DayRange.ofClosed(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1)));
    assertThat(smallest(AnySchedule.context()).since()).isEqualTo(LocalDate.of(2025, 1, 1));
    assertThat(smallest(AnySchedule.context()).events()).isEmpty();
    assertThat(smallest(AnyCalendar.calendar()).entries()).isEmpty();
  }

  /** Where shrinking ends when every value fails. */
  private static <T> T smallest(Arbitrary<T> values) {
    Shrinkable<T> smallest = values.generator(1000).next(new Random(1));
    Optional<Shrinkable<T>> smaller = Optional.of(smallest);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smallest.shrink().min(Comparator.comparing(Shrinkable::distance));
    }
    return smallest.value();
  }
}
