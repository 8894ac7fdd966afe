package io.github.kehoach.rules.status;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Codes;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.text.Messages;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One due day of a task, and whether it was served. Immutable and thread-safe.
 *
 * @param day the due day
 * @param cycle what it stands for, such as the month reported on; the day itself if it is due once
 * @param scope the scope that the plan names, not blank
 * @param state served or not, in time or not
 * @param doneOn the day on which it was served; there if and only if it was
 */
public record DueStatus(
    LocalDate day,
    CalendarPeriod cycle,
    Optional<String> scope,
    State state,
    Optional<LocalDate> doneOn) {
  /** Whether a due day was served. */
  public enum State {
    /** Served no later than on the due day. */
    SERVED_IN_TIME,
    /** Served after the due day. */
    SERVED_LATE,
    /** Not served, and the due day has passed. */
    OVERDUE,
    /** Not served, and the due day is today or to come. */
    UPCOMING;

    /**
     * The state whose code is given.
     *
     * @throws UnreadableTextException if the code is none
     */
    public static State parse(String code) {
      return Codes.parse("DueStatus.State", values(), code);
    }

    @Override
    public String toString() {
      return Codes.of(this);
    }
  }

  /**
   * Refuses a day of service that does not go with the state.
   *
   * @throws InvalidValueException if it is there and should not be, or the other way round, or lies
   *     on the wrong side of the due day; or the scope is blank
   */
  public DueStatus {
    Checks.text(scope, "DueStatus.scope");
    boolean late = doneOn.isPresent() && doneOn.get().isAfter(day);
    boolean fits =
        switch (state) {
          case SERVED_IN_TIME -> doneOn.isPresent() && !late;
          case SERVED_LATE -> late;
          case OVERDUE, UPCOMING -> doneOn.isEmpty();
        };
    if (!fits) {
      throw new InvalidValueException(
          "DueStatus.doneOn", Messages.requirement("of-state"), doneOn.orElse(null), state);
    }
  }

  static DueStatus of(Occurrence due, Optional<LocalDate> doneOn, LocalDate asOf) {
    return of(due.day(), due.cycle(), due.part().scope(), doneOn, asOf);
  }

  static DueStatus of(
      LocalDate day,
      CalendarPeriod cycle,
      Optional<String> scope,
      Optional<LocalDate> doneOn,
      LocalDate asOf) {
    State state =
        doneOn
            .map(done -> done.isAfter(day) ? State.SERVED_LATE : State.SERVED_IN_TIME)
            .orElse(day.isBefore(asOf) ? State.OVERDUE : State.UPCOMING);
    return new DueStatus(day, cycle, scope, state, doneOn);
  }

  /** Whether it was served. */
  public boolean isServed() {
    return doneOn.isPresent();
  }
}
