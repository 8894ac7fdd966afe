package io.github.kehoach.laws.core;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of document numbers in every form, of documents and of citations. */
public final class AnyDocument {
  /** The codes of Decree 30/2020/NĐ-CP, annex III: 27 types and three copies. */
  public static final List<String> ADMINISTRATIVE_TYPES =
      List.of(
          "KH", "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "PA", "ĐA", "DA", "BC",
          "BB", "TTr", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "SY",
          "TrS", "SL");

  private static final List<String> NORMATIVE_TYPES =
      List.of("NĐ", "TT", "TTLT", "L", "PL", "NQLT");
  private static final List<String> PARTY_TYPES =
      List.of("NQ", "CTr", "KL", "QĐ", "QC", "CT", "HD", "TB", "BC", "CV", "TT");
  private static final List<String> AGENCIES =
      List.of(
          "UBND", "CP", "TTg", "SNV", "SKHCN", "VPCP", "BTTTT", "BKHCN", "TW", "TU", "BCĐTW",
          "HĐND", "ĐU", "TUHP", "C06", "KGVX", "KSTT", "BTTTT");
  private static final List<String> UNKNOWN_TYPES =
      List.of("KHLN", "ABC", "ĐU", "XYZ", "C06", "KGVX");
  private static final List<String> KNOWN_AGENCIES =
      List.of("UBND", "VPCP", "BTTTT", "SNV", "STTTT", "BNV");

  private AnyDocument() {}

  /** One to five digits, some with a leading zero, a letter or a part, or nothing (one in nine). */
  public static Arbitrary<String> serial() {
    return Composed.frequencyOf(
        Tuple.of(8, digits()), Tuple.of(1, Arbitraries.of("15A", "30c", "66.17", "07.2")));
  }

  private static Arbitrary<String> digits() {
    Arbitrary<String> plain = Arbitraries.integers().between(1, 99_999).map(String::valueOf);
    Arbitrary<String> padded = Arbitraries.integers().between(1, 9).map(digit -> "0" + digit);
    return Composed.frequencyOf(
        Tuple.of(5, plain), Tuple.of(2, padded), Tuple.of(1, Arbitraries.just("")));
  }

  /** Any number of an administrative document of the state, such as {@code 1/KH-UBND}. */
  public static Arbitrary<NumberParts> state() {
    return Combinators.combine(serial(), Arbitraries.of(ADMINISTRATIVE_TYPES), agencies())
        .as((serial, type, by) -> new NumberParts(NumberForm.STATE, serial, "", type, by));
  }

  /** Any normative number; one in five lacks the year. */
  public static Arbitrary<NumberParts> normative() {
    Arbitrary<String> types =
        Composed.oneOf(Arbitraries.of(NORMATIVE_TYPES), Arbitraries.of("QĐ", "NQ", "CT"));
    return Combinators.combine(serial(), year(), types, agencies())
        .as(
            (serial, year, type, by) ->
                new NumberParts(NumberForm.NORMATIVE, serial, year, type, by));
  }

  /** Any number of the National Assembly or its Standing Committee; one in five lacks the year. */
  public static Arbitrary<NumberParts> assembly() {
    return Combinators.combine(
            serial(), year(), Arbitraries.of("QH", "UBTVQH"), Arbitraries.integers().between(1, 20))
        .as(
            (serial, year, body, term) ->
                new NumberParts(NumberForm.ASSEMBLY, serial, year, body + term, List.of()));
  }

  /** Any number of a Party document, such as {@code 57-NQ/TW}. */
  public static Arbitrary<NumberParts> party() {
    return Combinators.combine(serial(), Arbitraries.of(PARTY_TYPES), agencies())
        .as((serial, type, by) -> new NumberParts(NumberForm.PARTY, serial, "", type, by));
  }

  /** Any number of a dispatch whose agency is known, such as {@code 5425/UBND-KGVX}. */
  public static Arbitrary<NumberParts> dispatch() {
    return wholly(NumberForm.DISPATCH, serial(), KNOWN_AGENCIES);
  }

  /** Any number whose first group is neither a known type nor a known agency. */
  public static Arbitrary<NumberParts> unknownType() {
    return wholly(NumberForm.UNDETERMINED, digits(), UNKNOWN_TYPES);
  }

  /** Numbers of which all groups are named alike: a first one of some, then others. */
  private static Arbitrary<NumberParts> wholly(
      NumberForm form, Arbitrary<String> serials, List<String> firsts) {
    return Combinators.combine(serials, Arbitraries.of(firsts), agencies())
        .as(
            (serial, first, others) ->
                new NumberParts(
                    form,
                    serial,
                    "",
                    "",
                    Stream.concat(Stream.of(first), others.stream()).toList()));
  }

  /** Any number of a form that the text proves. */
  public static Arbitrary<NumberParts> determined() {
    return Composed.oneOf(state(), normative(), assembly(), party(), dispatch());
  }

  /** Any number in parts, of a proven form or not. */
  public static Arbitrary<NumberParts> parts() {
    return Composed.oneOf(state(), normative(), assembly(), party(), dispatch(), unknownType());
  }

  /** Any number; one in eleven is words that are no number. */
  public static Arbitrary<DocumentNumber> number() {
    return Composed.frequencyOf(
        Tuple.of(10, parts().map(NumberParts::text).map(DocumentNumber::parse)),
        Tuple.of(1, AnyText.phrase().map(DocumentNumber::parse)));
  }

  /** Any date of a document: a day mostly, or a month or a year. */
  public static Arbitrary<CalendarPeriod> date() {
    Arbitrary<CalendarPeriod> days = AnyPeriod.day().map(CalendarPeriod::day);
    Arbitrary<CalendarPeriod> months =
        AnyPeriod.day().map(day -> CalendarPeriod.month(day.getYear(), day.getMonthValue()));
    Arbitrary<CalendarPeriod> years = AnyPeriod.year().map(CalendarPeriod::year);
    return Composed.frequencyOf(Tuple.of(4, days), Tuple.of(1, months), Tuple.of(1, years));
  }

  /** Any citation: with a number, with words or with both; date and issuer may be missing. */
  public static Arbitrary<Citation> citation() {
    Arbitrary<Citation> numbered =
        Made.by(Citation::builder)
            .with(number(), Citation.Builder::number)
            .with(0.9, date(), Citation.Builder::date)
            .with(0.9, AnyText.phrase(), Citation.Builder::issuer)
            .with(0.9, AnyText.phrase(), Citation.Builder::text)
            .build(Citation.Builder::build);
    Arbitrary<Citation> inWords =
        Combinators.combine(AnyText.phrase().map(Citation::ofText), date()).as(Citation::dated);
    return Composed.frequencyOf(Tuple.of(4, numbered), Tuple.of(1, inWords));
  }

  /** Any document, each part present or not. */
  public static Arbitrary<Document> document() {
    return Made.by(Document::builder)
        .with(0.8, number(), Document.Builder::number)
        .with(0.8, date(), Document.Builder::date)
        .with(issuers(), Document.Builder::issuers)
        .with(0.5, AnyText.phrase(), Document.Builder::title)
        .with(
            0.3,
            Arbitraries.of("Hải Dương, ngày 20 tháng 02 năm 2025", "Hải Dương, tháng 02 năm 2025"),
            Document.Builder::placeAndDate)
        .with(
            0.3,
            Arbitraries.of("TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "GIÁM ĐỐC"),
            Document.Builder::signedAs)
        .with(0.3, AnyAgency.ref().list().ofMaxSize(2), Document.Builder::recipients)
        .with(AnyExtensions.extensions(), Document.Builder::extensions)
        .with(AnyExtensions.doubts("number", "title"), Document.Builder::doubts)
        .build(Document.Builder::build);
  }

  /** Nobody, one linked or in words, or several together. */
  private static Arbitrary<List<AgencyRef>> issuers() {
    return Composed.frequencyOf(
        Tuple.of(1, Arbitraries.just(List.of())),
        Tuple.of(3, AnyAgency.id().map(id -> List.of(AgencyRef.of(id)))),
        Tuple.of(1, AnyAgency.ref().list().ofMaxSize(2)));
  }

  private static Arbitrary<List<String>> agencies() {
    return Arbitraries.of(AGENCIES).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<String> year() {
    return Composed.frequencyOf(
        Tuple.of(4, AnyPeriod.year().map(String::valueOf)), Tuple.of(1, Arbitraries.just("")));
  }
}
