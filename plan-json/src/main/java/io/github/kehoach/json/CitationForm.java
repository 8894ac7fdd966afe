package io.github.kehoach.json;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;

/** {@code {"number":"03/NQ-CP","date":"2025-01-09","issuer":"…","text":"…"}}. */
final class CitationForm extends ObjectForm<Citation> {
  static final CitationForm CITATION = new CitationForm();

  private final Field<Citation, DocumentNumber> number =
      optional("number", Scalar.DOCUMENT_NUMBER, Citation::number);
  private final Field<Citation, CalendarPeriod> date =
      optional("date", Scalar.PERIOD, Citation::date);
  private final Field<Citation, String> issuer = optional("issuer", Scalar.WORDS, Citation::issuer);
  private final Field<Citation, String> text = optional("text", Scalar.WORDS, Citation::text);

  private CitationForm() {
    super("Citation");
  }

  @Override
  String restriction() {
    return """
        {"anyOf": [{"required": ["number"]}, {"required": ["text"]}]}""";
  }

  @Override
  Citation build(Slots slots) {
    return Citation.builder()
        .number(slots.orNull(number))
        .date(slots.orNull(date))
        .issuer(slots.orNull(issuer))
        .text(slots.orNull(text))
        .build();
  }
}
