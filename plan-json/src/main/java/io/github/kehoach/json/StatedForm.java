package io.github.kehoach.json;

import io.github.kehoach.rules.status.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** {@code {"on":"2025-06-05","percent":60,"status":"Đang thực hiện","fact":3}}. */
final class StatedForm extends ObjectForm<Stated> {
  static final StatedForm STATED = new StatedForm();

  private final Field<Stated, LocalDate> on = required("on", Scalar.DAY, Stated::on);
  private final Field<Stated, LocalDate> doneOn = optional("doneOn", Scalar.DAY, Stated::doneOn);
  private final Field<Stated, BigDecimal> percent =
      optional("percent", Numbers.DECIMAL, Stated::percent);
  private final Field<Stated, String> status = optional("status", Scalar.WORDS, Stated::status);
  private final Field<Stated, Integer> fact = required("fact", Numbers.COUNT, Stated::fact);

  private StatedForm() {
    super("Stated");
  }

  @Override
  String restriction() {
    return """
        {"properties": {"percent": {"minimum": 0, "maximum": 100}}}""";
  }

  @Override
  Stated build(Slots slots) {
    return new Stated(
        slots.get(on),
        slots.optional(doneOn),
        slots.optional(percent),
        slots.optional(status),
        slots.get(fact));
  }
}
