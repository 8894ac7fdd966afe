package io.github.kehoach.json;

import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.IndicatorRef;
import io.github.kehoach.core.indicator.Reading;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.period.CalendarPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * {@code {"kind":"indicatorRead","indicator":{"number":"7.1"},"reading":{…},"on":"2025-03-18"}}.
 */
final class IndicatorReadForm extends NotedForm<Fact.IndicatorRead> {
  static final ObjectForm<IndicatorRef> INDICATOR_REF = new IndicatorRefForm();
  static final ObjectForm<Reading> READING = new ReadingForm();

  private final Field<Fact.IndicatorRead, IndicatorRef> indicator =
      required("indicator", INDICATOR_REF, Fact.IndicatorRead::indicator);
  private final Field<Fact.IndicatorRead, Reading> reading =
      required("reading", READING, Fact.IndicatorRead::reading);
  private final Field<Fact.IndicatorRead, LocalDate> on =
      required("on", Scalar.DAY, Fact.IndicatorRead::on);

  IndicatorReadForm() {
    super("IndicatorRead", "indicatorRead");
    endWithNotes();
  }

  @Override
  Fact.IndicatorRead build(Slots slots) {
    return Fact.indicatorRead(slots.get(indicator), slots.get(reading), slots.get(on))
        .notes(notes(slots))
        .build();
  }

  private static final class IndicatorRefForm extends ObjectForm<IndicatorRef> {
    private final Field<IndicatorRef, String> number =
        required("number", Scalar.WORDS, IndicatorRef::number);
    private final Field<IndicatorRef, Horizon> horizon =
        optional("horizon", Scalar.HORIZON, IndicatorRef::horizon);

    private IndicatorRefForm() {
      super("IndicatorRef");
    }

    @Override
    IndicatorRef build(Slots slots) {
      return slots
          .optional(horizon)
          .map(by -> IndicatorRef.of(slots.get(number), by))
          .orElseGet(() -> IndicatorRef.of(slots.get(number)));
    }
  }

  private static final class ReadingForm extends ObjectForm<Reading> {
    private final Field<Reading, BigDecimal> value =
        optional("value", Numbers.DECIMAL, Reading::value);
    private final Field<Reading, String> words = optional("words", Scalar.WORDS, Reading::words);
    private final Field<Reading, CalendarPeriod> period =
        required("period", Scalar.PERIOD, Reading::period);
    private final Field<Reading, String> source = optional("source", Scalar.WORDS, Reading::source);

    private ReadingForm() {
      super("Reading");
    }

    @Override
    String restriction() {
      return """
          {"anyOf": [{"required": ["value"]}, {"required": ["words"]}]}""";
    }

    @Override
    Reading build(Slots slots) {
      return Reading.builder()
          .value(slots.orNull(value))
          .words(slots.orNull(words))
          .period(slots.get(period))
          .source(slots.orNull(source))
          .build();
    }
  }
}
