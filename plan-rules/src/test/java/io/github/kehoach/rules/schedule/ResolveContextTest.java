package io.github.kehoach.rules.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Released;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolveContextTest {
  private static final LocalDate PLAN = LocalDate.of(2025, 2, 20);
  private static final TaskRef TASK = TaskRef.of("15");
  private static final Fact.TriggerFired EVENT =
      Fact.triggerFired(Released.task(TASK), PLAN).build();
  private static final Fact.DeadlineExtended EXTENSION =
      Fact.deadlineExtended(TASK, Deadline.unstated(), PLAN).build();

  @Test
  void thePlansDayIsNeededAndLiesInTheCalendar() {
    assertThatThrownBy(() -> ResolveContext.builder().build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ResolveContext.since");
    assertThatThrownBy(() -> ResolveContext.since(LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("10000");
    assertThat(ResolveContext.since(LocalDate.of(9999, 12, 31)).since().getYear()).isEqualTo(9999);
  }

  @Test
  void aListTakesThePlaceOfWhatWasAdded() {
    ResolveContext context =
        ResolveContext.builder()
            .since(PLAN)
            .addEvent(EVENT)
            .addEvent(EVENT)
            .events(List.of(EVENT))
            .addExtension(EXTENSION)
            .addExtension(EXTENSION)
            .extensions(List.of(EXTENSION))
            .build();
    assertThat(context.events()).containsExactly(EVENT);
    assertThat(context.extensions()).containsExactly(EXTENSION);
  }

  @Test
  void blankWordsAreNone() {
    ResolveContext.Builder builder = ResolveContext.builder().since(PLAN);
    assertThat(builder.wording("6/2025").build().wording()).contains("6/2025");
    assertThat(builder.wording(" ").build().wording()).isEmpty();
    assertThat(builder.wording(null).build().wording()).isEmpty();
  }

  @Test
  void aContextMadeAnewIsEqualAndEveryChangeMakesItAnother() {
    WorkingCalendar calendar = WorkingCalendar.parse("rest | friday");
    ResolveContext context =
        ResolveContext.builder()
            .since(PLAN)
            .addEvent(EVENT)
            .addExtension(EXTENSION)
            .wording("6/2025")
            .calendar(calendar)
            .namedDays(Rollover.NEXT_WORKING_DAY)
            .lags(Rollover.NONE)
            .firstOccurrence(FirstOccurrence.CYCLE_END)
            .build();
    assertThat(context.toBuilder().build()).isEqualTo(context).hasSameHashCodeAs(context);
    assertThat(context.calendar()).isEqualTo(calendar);
    assertThat(context.lags()).isEqualTo(Rollover.NONE);
    assertThat(context)
        .isNotEqualTo(context.toBuilder().since(PLAN.plusDays(1)).build())
        .isNotEqualTo(context.toBuilder().events(List.of()).build())
        .isNotEqualTo(context.toBuilder().extensions(List.of()).build())
        .isNotEqualTo(context.toBuilder().wording(null).build())
        .isNotEqualTo(context.toBuilder().calendar(WorkingCalendar.vietnam()).build())
        .isNotEqualTo(context.toBuilder().namedDays(Rollover.NONE).build())
        .isNotEqualTo(context.toBuilder().lags(Rollover.NEXT_WORKING_DAY).build())
        .isNotEqualTo(context.toBuilder().firstOccurrence(FirstOccurrence.DUE_DAY).build())
        .isNotEqualTo(PLAN);
    assertThat(context).asString().contains("2025-02-20").contains("6/2025");
  }

  @Test
  void anExtensionOfOneDayWrittenLastCounts() {
    Deadline last = Deadline.continuous();
    ResolveContext context =
        ResolveContext.builder()
            .since(PLAN)
            .addExtension(EXTENSION)
            .addExtension(Fact.deadlineExtended(TASK, last, PLAN).build())
            .addExtension(Fact.deadlineExtended(TASK, Deadline.open(), PLAN.minusDays(1)).build())
            .build();
    PreparedDeadline prepared = DeadlineResolver.prepare(Deadline.unread("sớm"), context);
    assertThat(prepared.deadline()).isEqualTo(last);
    assertThat(prepared.extension()).contains(context.extensions().get(1));
    assertThat(prepared.context()).isEqualTo(context);
    assertThat(prepared.parts()).hasSize(1);
  }
}
