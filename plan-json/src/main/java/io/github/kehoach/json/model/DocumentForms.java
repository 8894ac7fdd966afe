package io.github.kehoach.json.model;

import static io.github.kehoach.json.model.AgencyForms.AGENCY_REF;
import static io.github.kehoach.json.model.Scalars.DOCUMENT_NUMBER;
import static io.github.kehoach.json.model.Scalars.PERIOD;
import static io.github.kehoach.json.model.Scalars.WORDS;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Table;

/** Documents and citations. */
public final class DocumentForms {
  /** {@code {"number":"726/KH-UBND","date":"2025-02-20","issuers":[…],"title":"…"}}. */
  public static final ObjectForm<Document> DOCUMENT =
      Table.annotated(
          Table.built(Document.class, Document::builder, Document.Builder::build)
              .optional("number", DOCUMENT_NUMBER, Document::number, Document.Builder::number)
              .optional("date", PERIOD, Document::date, Document.Builder::date)
              .list("issuers", AGENCY_REF, Document::issuers, Document.Builder::issuers)
              .optional("title", WORDS, Document::title, Document.Builder::title)
              .optional(
                  "placeAndDate", WORDS, Document::placeAndDate, Document.Builder::placeAndDate)
              .optional("signedAs", WORDS, Document::signedAs, Document.Builder::signedAs)
              .list("recipients", AGENCY_REF, Document::recipients, Document.Builder::recipients));

  /** {@code {"number":"03/NQ-CP","date":"2025-01-09","issuer":"…","text":"…"}}. */
  public static final ObjectForm<Citation> CITATION =
      Table.built(Citation.class, Citation::builder, Citation.Builder::build)
          .optional("number", DOCUMENT_NUMBER, Citation::number, Citation.Builder::number)
          .optional("date", PERIOD, Citation::date, Citation.Builder::date)
          .optional("issuer", WORDS, Citation::issuer, Citation.Builder::issuer)
          .optional("text", WORDS, Citation::text, Citation.Builder::text)
          .form();

  private DocumentForms() {}
}
