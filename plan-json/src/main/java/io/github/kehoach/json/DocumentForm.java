package io.github.kehoach.json;

import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.List;

/** {@code {"number":"726/KH-UBND","date":"2025-02-20","issuers":[…],"title":"…"}}. */
final class DocumentForm extends AnnotatedForm<Document> {
  static final DocumentForm DOCUMENT = new DocumentForm();

  private final Field<Document, DocumentNumber> number =
      optional("number", Scalar.DOCUMENT_NUMBER, Document::number);
  private final Field<Document, CalendarPeriod> date =
      optional("date", Scalar.PERIOD, Document::date);
  private final Field<Document, List<AgencyRef>> issuers =
      list("issuers", AgencyRefForm.AGENCY_REF, Document::issuers);
  private final Field<Document, String> title = optional("title", Scalar.WORDS, Document::title);
  private final Field<Document, String> placeAndDate =
      optional("placeAndDate", Scalar.WORDS, Document::placeAndDate);
  private final Field<Document, String> signedAs =
      optional("signedAs", Scalar.WORDS, Document::signedAs);
  private final Field<Document, List<AgencyRef>> recipients =
      list("recipients", AgencyRefForm.AGENCY_REF, Document::recipients);
  private final Field<Document, List<Doubt>> doubts = doubts();

  private DocumentForm() {
    super("Document");
  }

  @Override
  Document build(Slots slots) {
    return Document.builder()
        .number(slots.orNull(number))
        .date(slots.orNull(date))
        .issuers(slots.get(issuers))
        .title(slots.orNull(title))
        .placeAndDate(slots.orNull(placeAndDate))
        .signedAs(slots.orNull(signedAs))
        .recipients(slots.get(recipients))
        .extensions(slots.extensions())
        .doubts(slots.get(doubts))
        .build();
  }
}
