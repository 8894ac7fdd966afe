package io.github.kehoach.json;

import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.status.DueStatus;
import java.time.LocalDate;

/** {@code {"day":"2025-05-18","cycle":"2025-05","state":"overdue"}}. */
final class DueStatusForm extends ObjectForm<DueStatus> {
  static final DueStatusForm DUE_STATUS = new DueStatusForm();

  private final Field<DueStatus, LocalDate> day = required("day", Scalar.DAY, DueStatus::day);
  private final Field<DueStatus, CalendarPeriod> cycle =
      required("cycle", Scalar.PERIOD, DueStatus::cycle);
  private final Field<DueStatus, String> scope = optional("scope", Scalar.WORDS, DueStatus::scope);
  private final Field<DueStatus, DueStatus.State> state =
      required("state", StatusCodes.DUE_STATE, DueStatus::state);
  private final Field<DueStatus, LocalDate> doneOn =
      optional("doneOn", Scalar.DAY, DueStatus::doneOn);

  private DueStatusForm() {
    super("DueStatus");
  }

  @Override
  String restriction() {
    return """
        {"if": {"properties": {"state": {"enum": ["servedInTime", "servedLate"]}}},
         "then": {"required": ["doneOn"]}, "else": {"properties": {"doneOn": false}}}""";
  }

  @Override
  DueStatus build(Slots slots) {
    return new DueStatus(
        slots.get(day),
        slots.get(cycle),
        slots.optional(scope),
        slots.get(state),
        slots.optional(doneOn));
  }
}
