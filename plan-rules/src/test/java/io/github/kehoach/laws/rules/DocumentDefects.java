package io.github.kehoach.laws.rules;

import static io.github.kehoach.laws.rules.AnyDefect.plan;

import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.List;
import java.util.function.Consumer;

/** What is wrong with the document of a plan and those that it cites. */
final class DocumentDefects {
  private static final CalendarPeriod JANUARY = CalendarPeriod.day(2025, 1, 9);

  private DocumentDefects() {}

  static List<Defect> all() {
    Citation resolution = cited("03/NQ-CP", JANUARY);
    return List.of(
        document("document-without-number", "/number", d -> d.number(null)),
        document("document-number-without-serial", "/number", d -> d.number(number("/KH-UBND"))),
        document("document-number-undetermined", "/number", d -> d.number(number("12/XYZ-ABC"))),
        document("document-without-date", "/date", d -> d.date(null)),
        document("document-date-without-day", "/date", d -> d.date(CalendarPeriod.month(2025, 2))),
        document("document-without-issuer", "/issuers", d -> d.issuers(List.of())),
        document(
            "document-issuer-unknown",
            "/issuers",
            d -> d.issuers(List.of(AgencyRef.of(AgencyId.of("x"))))),
        document("document-without-title", "/title", d -> d.title(null)),
        document("plan-hidden-characters", "/title", d -> d.title("Chuyển đổi \u202Eốs")),
        plan(
            "citation-two-dates",
            "/citations/0",
            p ->
                p.addBasis(resolution)
                    .addCitation(cited("3/NQ-CP", CalendarPeriod.day(2025, 1, 19)))),
        plan(
            "citation-from-the-future",
            "/basis/0",
            p -> p.addBasis(cited("03/NQ-CP", CalendarPeriod.day(2025, 2, 21)))),
        new Defect(
            "citation-of-itself",
            clean -> "",
            clean -> {
              Document own = clean.document();
              Citation itself =
                  cited(own.number().orElseThrow().toString(), own.date().orElseThrow());
              return clean.toBuilder().addCarriesOut(itself).build();
            },
            List.of("citation-of-itself /carriesOut/0")),
        plan(
            "citation-replaced-and-relied-on",
            "/basis/0",
            p -> p.addBasis(resolution).addReplaces(resolution)),
        plan(
            "citation-number-undetermined",
            "/citations/0",
            p -> p.addCitation(cited("355/XYZ-KHCN-TTTT", JANUARY))),
        plan(
            "citation-without-date",
            "/citations/0",
            p -> p.addCitation(Citation.of(number("708/BTTTT-CATTT")))),
        plan(
            "citation-without-year",
            "/citations/0",
            p -> p.addCitation(cited("08/TT-BXD", JANUARY))),
        plan(
            "citation-without-number",
            "/citations/0",
            p -> p.addCitation(Citation.ofText("Chiến lược dữ liệu đến năm 2030"))));
  }

  private static DocumentNumber number(String text) {
    return DocumentNumber.parse(text);
  }

  private static Citation cited(String number, CalendarPeriod date) {
    return Citation.of(number(number)).dated(date);
  }

  private static Defect document(String rule, String field, Consumer<Document.Builder> change) {
    return Defect.of(
        rule,
        clean -> "/document",
        field,
        clean -> {
          Document.Builder document = clean.document().toBuilder();
          change.accept(document);
          return clean.toBuilder().document(document.build()).build();
        });
  }
}
