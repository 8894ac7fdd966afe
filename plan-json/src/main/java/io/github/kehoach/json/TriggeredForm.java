package io.github.kehoach.json;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.Trigger;

/**
 * {@code {"kind":"triggered","trigger":{"type":"issuance","by":"…","subject":"…"},
 * "lag":{"amount":15,"unit":"workingDay"}}}.
 */
final class TriggeredForm extends ObjectForm<Deadline.Triggered> {
  static final ObjectForm<Trigger> TRIGGER = new TriggerForm();
  static final ObjectForm<Lag> LAG = new LagForm();

  private final Field<Deadline.Triggered, Trigger> trigger =
      required("trigger", TRIGGER, Deadline.Triggered::trigger);
  private final Field<Deadline.Triggered, Lag> lag = optional("lag", LAG, Deadline.Triggered::lag);

  TriggeredForm() {
    super("Triggered", "triggered");
  }

  @Override
  Deadline.Triggered build(Slots slots) {
    return new Deadline.Triggered(slots.get(trigger), slots.optional(lag));
  }

  private static final class TriggerForm extends ObjectForm<Trigger> {
    private final Field<Trigger, Trigger.Type> type =
        required("type", Scalar.TRIGGER_TYPE, Trigger::type);
    private final Field<Trigger, String> by = optional("by", Scalar.WORDS, Trigger::by);
    private final Field<Trigger, String> subject =
        optional("subject", Scalar.WORDS, Trigger::subject);

    private TriggerForm() {
      super("Trigger");
    }

    @Override
    Trigger build(Slots slots) {
      return Trigger.builder()
          .type(slots.get(type))
          .by(slots.optional(by).orElse(null))
          .subject(slots.optional(subject).orElse(null))
          .build();
    }
  }

  private static final class LagForm extends ObjectForm<Lag> {
    private final Field<Lag, Integer> amount = required("amount", Numbers.WHOLE, Lag::amount);
    private final Field<Lag, Lag.Unit> unit = required("unit", Scalar.LAG_UNIT, Lag::unit);

    private LagForm() {
      super("Lag");
    }

    @Override
    String restriction() {
      return """
          {"properties": {"amount": {"minimum": -10000, "maximum": 10000}}}""";
    }

    @Override
    Lag build(Slots slots) {
      return new Lag(slots.get(amount), slots.get(unit));
    }
  }
}
