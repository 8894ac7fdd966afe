package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.SamplePlans.bareDocument;
import static io.github.kehoach.rules.check.SamplePlans.citation;
import static io.github.kehoach.rules.check.SamplePlans.document;
import static io.github.kehoach.rules.check.SamplePlans.plan;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.List;

/** Fixtures of the family document. */
final class DocumentFixtures {
  private static final CalendarPeriod DAY = CalendarPeriod.day(2025, 2, 20);
  private static final CalendarPeriod JANUARY = CalendarPeriod.day(2025, 1, 9);

  private DocumentFixtures() {}

  static List<Fixture> all() {
    return List.of(
        Fixture.of("document-without-number")
            .is(
                plan(p -> {}),
                bareDocument(d -> rest(d).date(DAY)),
                "/document/number",
                document(d -> d.number(number("12/KH-SNV")))),
        Fixture.of("document-number-without-serial")
            .is(
                plan(p -> {}),
                document(d -> d.number(number("/KH-UBND"))),
                "/document/number",
                bareDocument(d -> rest(d).date(DAY))),
        Fixture.of("document-number-undetermined")
            .is(
                plan(p -> {}),
                document(d -> d.number(number("12/XYZ-ABC"))),
                "/document/number",
                bareDocument(d -> rest(d).date(DAY))),
        Fixture.of("document-without-date")
            .is(
                plan(p -> {}),
                bareDocument(d -> rest(d).number(number("726/KH-UBND"))),
                "/document/date",
                document(d -> d.date(CalendarPeriod.year(2025)))),
        Fixture.of("document-date-without-day")
            .is(
                plan(p -> {}),
                document(d -> d.date(CalendarPeriod.month(2025, 2))),
                "/document/date",
                bareDocument(d -> rest(d).number(number("726/KH-UBND")))),
        Fixture.of("document-without-issuer")
            .is(
                plan(p -> {}),
                bareDocument(d -> d.number(number("726/KH-UBND")).date(DAY).title("Chuyển đổi số")),
                "/document/issuers",
                plan(p -> p.agencies(List.of()))),
        Fixture.of("document-without-title")
            .is(
                plan(p -> {}),
                bareDocument(
                    d ->
                        d.number(number("726/KH-UBND"))
                            .date(DAY)
                            .issuers(List.of(AgencyRef.of(SamplePlans.PROVINCE)))),
                "/document/title",
                document(d -> d.title("Kế hoạch"))),
        Fixture.of("citation-two-dates")
            .is(
                plan(
                    p ->
                        p.addBasis(citation("03/NQ-CP", JANUARY))
                            .addCitation(citation("03/NQ-CP", CalendarPeriod.day(2024, 1, 5)))),
                plan(
                    p ->
                        p.addBasis(citation("03/NQ-CP", JANUARY))
                            .addCitation(citation("3/NQ-CP", CalendarPeriod.day(2025, 1, 19)))),
                "/citations/0",
                plan(p -> p.addCitation(Citation.ofText("Luật Giao dịch điện tử")))),
        Fixture.of("citation-from-the-future")
            .is(
                plan(p -> p.addBasis(citation("03/NQ-CP", DAY))),
                plan(p -> p.addBasis(citation("03/NQ-CP", CalendarPeriod.day(2025, 2, 21)))),
                "/basis/0",
                plan(p -> {})),
        Fixture.of("citation-of-itself")
            .is(
                plan(p -> p.addCarriesOut(citation("725/KH-UBND", DAY))),
                plan(p -> p.addCarriesOut(citation("726/KH-UBND", DAY))),
                "/carriesOut/0",
                plan(p -> {})),
        Fixture.of("citation-replaced-and-relied-on")
            .is(
                plan(
                    p ->
                        p.addBasis(citation("03/NQ-CP", JANUARY))
                            .addReplaces(citation("04/NQ-CP", JANUARY))),
                plan(
                    p ->
                        p.addBasis(citation("03/NQ-CP", JANUARY))
                            .addReplaces(citation("03/NQ-CP", JANUARY))),
                "/basis/0",
                plan(p -> p.addBasis(citation("03/NQ-CP", JANUARY)))),
        Fixture.of("citation-number-undetermined")
            .is(
                plan(p -> p.addCitation(citation("355/KHLN-KHCN-TTTT", JANUARY))),
                plan(p -> p.addCitation(citation("355/XYZ-KHCN-TTTT", JANUARY))),
                "/citations/0",
                plan(p -> p.addCitation(Citation.ofText("Luật Giao dịch điện tử")))),
        Fixture.of("citation-without-year")
            .is(
                plan(p -> p.addCitation(citation("08/2016/TT-BXD", JANUARY))),
                plan(p -> p.addCitation(citation("08/TT-BXD", JANUARY))),
                "/citations/0",
                plan(p -> p.addCitation(citation("03/NQ-CP", JANUARY)))),
        Fixture.of("citation-without-date")
            .is(
                plan(
                    p ->
                        p.addBasis(citation("03/NQ-CP", JANUARY))
                            .addCitation(Citation.of(number("03/NQ-CP")))
                            .addCitation(Citation.of(number("08/2024/TT-BXD")))),
                plan(p -> p.addCitation(Citation.of(number("708/BTTTT-CATTT")))),
                "/citations/0",
                plan(p -> {})),
        Fixture.of("citation-without-number")
            .is(
                plan(p -> p.addCitation(Citation.ofText("Luật Giao dịch điện tử"))),
                plan(p -> p.addCitation(Citation.ofText("Chiến lược dữ liệu đến năm 2030"))),
                "/citations/0",
                plan(p -> {})));
  }

  private static DocumentNumber number(String text) {
    return DocumentNumber.parse(text);
  }

  private static Document.Builder rest(Document.Builder document) {
    document.issuers(List.of(AgencyRef.of(SamplePlans.PROVINCE))).title("Chuyển đổi số");
    return document;
  }
}
