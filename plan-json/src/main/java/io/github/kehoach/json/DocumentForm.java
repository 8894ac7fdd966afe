package io.github.kehoach.json;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.List;

/** {@code {"number":"726/KH-UBND","date":"2025-02-20","issuer":"…","title":"…"}}. */
final class DocumentForm extends AnnotatedForm<Document> {
  static final DocumentForm DOCUMENT = new DocumentForm();

  private final Field<Document, DocumentNumber> number =
      optional("number", Scalar.DOCUMENT_NUMBER, Document::number);
  private final Field<Document, CalendarPeriod> date =
      optional("date", Scalar.PERIOD, Document::date);
  private final Field<Document, AgencyId> issuer =
      optional("issuer", Scalar.AGENCY_ID, Document::issuer);
  private final Field<Document, String> title = optional("title", Scalar.WORDS, Document::title);
  private final Field<Document, List<Doubt>> doubts = doubts();

  private DocumentForm() {
    super("Document");
  }

  @Override
  Document build(Slots slots) {
    return Document.builder()
        .number(slots.optional(number))
        .date(slots.optional(date))
        .issuer(slots.optional(issuer))
        .title(slots.optional(title))
        .extensions(slots.extensions())
        .doubts(slots.get(doubts))
        .build();
  }
}
