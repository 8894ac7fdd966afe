package io.github.kehoach.laws.rules;

import io.github.kehoach.rules.schedule.Schedule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/** What a deadline asks for in the range that it was resolved for. */
public final class ScheduleAssert extends AbstractAssert<ScheduleAssert, Schedule> {
  ScheduleAssert(Schedule actual) {
    super(actual, ScheduleAssert.class);
  }

  /**
   * It is due on these days and on no other.
   *
   * @param days in ISO form, in order
   */
  public ScheduleAssert isDueOn(String... days) {
    return isDueOn(Stream.of(days).map(LocalDate::parse).toArray(LocalDate[]::new));
  }

  /** It is due on these days and on no other, in order. */
  public ScheduleAssert isDueOn(LocalDate... days) {
    isNotNull();
    if (!actual.dueDays().equals(List.of(days))) {
      failWithMessage(
          "Expected due days%n  %s%nbut in %s these are due:%n  %s%nand these have no day: %s",
          List.of(days), actual.range(), actual.dueDays(), actual.duties());
    }
    return this;
  }

  /** No day is due. */
  public ScheduleAssert isNeverDue() {
    return isDueOn(new LocalDate[0]);
  }

  /** Something stands all the time. */
  public ScheduleAssert hasStandingDuty() {
    isNotNull();
    if (actual.duties().standing().isEmpty()) {
      failWithMessage("Expected a standing duty, but the duties are %s", actual.duties());
    }
    return this;
  }

  /** Something waits for an event. */
  public ScheduleAssert waitsForAnEvent() {
    isNotNull();
    if (actual.duties().awaited().isEmpty()) {
      failWithMessage("Expected to wait for an event, but the duties are %s", actual.duties());
    }
    return this;
  }
}
