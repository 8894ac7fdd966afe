package io.github.kehoach.laws.core;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.Identity;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What holds for every document number, document and citation. */
public class DocumentLaws {
  @Law(
      id = "number-text-round-trip",
      says = "Any text that is not blank reads as a number whose own text reads back as it.",
      catches = "a reader that loses the last letter")
  public Claim<Function<String, DocumentNumber>> textRoundTrip(@ForAll("texts") String text) {
    return claim(
        read -> {
          DocumentNumber number = read.apply(text);
          return Outcome.equal(read.apply(number.toString()), number, number + " read again");
        },
        DocumentNumber::parse,
        any -> DocumentNumber.parse(any.length() > 1 ? any.substring(0, any.length() - 1) : any));
  }

  @Law(
      id = "number-keeps-serial",
      says = "The serial is kept as written, zeros included; a missing one stays missing.",
      catches = "a reader that drops zeros")
  public Claim<Function<String, DocumentNumber>> keepsSerial(@ForAll NumberParts parts) {
    return claim(
        read ->
            Outcome.equal(
                read.apply(parts.text()).serial().orElse("") + " in " + read.apply(parts.text()),
                parts.serial() + " in " + parts.text(),
                "the serial must stand as printed"),
        DocumentNumber::parse,
        any -> DocumentNumber.parse(any.replaceFirst("^0+", "")));
  }

  @Law(
      id = "number-form-recognised",
      says = "A number written by one of the five grammars is read in that form, with its parts.",
      catches = "a reader that takes Đ for D")
  public Claim<Function<String, DocumentNumber>> formIsRecognised(
      @ForAll("determined") NumberParts parts) {
    return claim(
        read -> {
          DocumentNumber number = read.apply(parts.text());
          String year = number.year().isPresent() ? "" + number.year().getAsInt() : "";
          return Outcome.equal(
              List.of(number.form(), year, number.type().orElse(""), number.issuers()),
              List.of(parts.form(), parts.year(), parts.type(), parts.groups()),
              parts.text() + " must be read in its parts");
        },
        DocumentNumber::parse,
        any -> DocumentNumber.parse(any.replace('Đ', 'D')));
  }

  @Law(
      id = "number-unknown-type-undetermined",
      says =
          "A first group that is neither a known type nor a known agency is not guessed at; its groups stay readable.",
      catches = "a reader that takes an agency for a type")
  public Claim<Function<String, DocumentNumber>> unknownTypeIsUndetermined(
      @ForAll("unknown") NumberParts parts) {
    return claim(
        read -> {
          DocumentNumber number = read.apply(parts.text());
          return Outcome.equal(
              List.of(number.form(), number.type(), number.issuers(), number.undeterminedGroups()),
              List.of(NumberForm.UNDETERMINED, Optional.empty(), List.of(), parts.groups()),
              parts.text() + " proves neither a type nor a dispatch");
        },
        DocumentNumber::parse,
        any -> DocumentNumber.parse(any.replaceFirst("UBND", "KH")));
  }

  @Law(
      id = "number-ignores-spelling",
      says =
          "Decomposed letters, the Icelandic letter, spaces beside separators, invisible characters and long dashes do not matter.",
      catches = "a reader that knows one kind of space")
  public Claim<Function<String, DocumentNumber>> ignoresSpelling(
      @ForAll NumberParts parts, @ForAll("spellings") List<Respelling> ways) {
    String spaced = parts.text().replace("/", " / ").replace("-", " - ");
    String other = Respelling.all(ways, spaced);
    return claim(
        read ->
            Outcome.equal(
                read.apply(other), read.apply(parts.text()), "'" + other + "' is " + parts.text()),
        DocumentNumber::parse,
        any -> DocumentNumber.parse(any.replace('\u00A0', '_')));
  }

  @Law(
      id = "number-key-ignores-capitals-and-zeros",
      says = "Capitals and leading zeros do not make another number; another serial does.",
      catches = "sameness of the written forms")
  public Claim<BiPredicate<DocumentNumber, DocumentNumber>> keyIgnoresCapitalsAndZeros(
      @ForAll NumberParts parts) {
    String zero = parts.serial().isEmpty() ? "" : "0";
    DocumentNumber number = DocumentNumber.parse(parts.text());
    DocumentNumber other = DocumentNumber.parse(zero + Respelling.CAPITALS.apply(parts.text()));
    DocumentNumber next = DocumentNumber.parse("7" + parts.text());
    return claim(
        same ->
            Outcome.equal(
                List.of(
                    same.test(number, other), same.test(other, number), same.test(number, next)),
                List.of(true, true, false),
                number + " is " + other + " and not " + next),
        DocumentNumber::isSameAs,
        DocumentNumber::equals);
  }

  @Law(
      id = "identity-symmetric",
      says = "Whether two references mean one document does not depend on which is asked.",
      catches = "an answer by the number of the first alone")
  public Claim<BiFunction<Citation, Citation, Identity>> identityIsSymmetric(
      @ForAll("pairs") Tuple2<Citation, Citation> pair) {
    return claim(
        identity ->
            Outcome.equal(
                identity.apply(pair.get1(), pair.get2()),
                identity.apply(pair.get2(), pair.get1()),
                "from either side: " + pair),
        Citation::identityWith,
        (one, other) -> one.number().isEmpty() ? Identity.UNDECIDED : Identity.DIFFERENT);
  }

  @Law(
      id = "identity-same-needs-numbers-and-days",
      says = "Two references are the same document only if both print a serial and one day.",
      catches = "numbers that are compared alone")
  public Claim<BiFunction<Citation, Citation, Identity>> sameNeedsNumbersAndDays(
      @ForAll("pairs") Tuple2<Citation, Citation> pair) {
    Citation one = pair.get1();
    Citation other = pair.get2();
    boolean serials =
        one.number().filter(DocumentNumber::hasSerial).isPresent()
            && other.number().filter(DocumentNumber::hasSerial).isPresent();
    boolean oneDay =
        one.date().filter(CalendarPeriod.Day.class::isInstance).isPresent()
            && one.date().equals(other.date());
    return claim(
        identity ->
            Outcome.holds(
                (serials && oneDay) || identity.apply(one, other) != Identity.SAME,
                "SAME needs both serials and one day: " + pair),
        Citation::identityWith,
        (some, any) -> some.number().equals(any.number()) ? Identity.SAME : Identity.DIFFERENT);
  }

  @Law(
      id = "identity-different-needs-contradiction",
      says = "Leaving out the number, the date or the issuer never makes a document another one.",
      catches = "dates that are compared where one is missing")
  public Claim<BiFunction<Citation, Citation, Identity>> differentNeedsContradiction(
      @ForAll Citation citation) {
    List<Citation> lesser =
        List.of(
            citation,
            citation.toBuilder().number(null).text("the words").build(),
            citation.toBuilder().date((CalendarPeriod) null).text("the words").build(),
            citation.toBuilder().issuer(null).text("the words").build());
    return claim(
        identity ->
            Outcome.equal(
                lesser.stream()
                    .filter(less -> identity.apply(citation, less) == Identity.DIFFERENT)
                    .toList(),
                List.of(),
                "what is not printed contradicts nothing: " + citation),
        Citation::identityWith,
        (one, other) -> one.date().equals(other.date()) ? Identity.SAME : Identity.DIFFERENT);
  }

  @Law(
      id = "identity-with-itself",
      says = "A document or citation with serial and day is the same as itself, as a citation too.",
      catches = "identity that is never decided")
  public Claim<BiFunction<Citation, Document, Identity>> identityWithItself(
      @ForAll NumberParts parts, @ForAll("day") LocalDate on) {
    DocumentNumber number = DocumentNumber.parse(parts.text());
    CalendarPeriod day = CalendarPeriod.day(on);
    Document document = Document.builder().number(number).date(day).build();
    return claim(
        identity ->
            Outcome.equal(
                identity.apply(Citation.of(number).dated(day), document),
                parts.serial().isEmpty() ? Identity.UNDECIDED : Identity.SAME,
                number + " of " + day + " is one document"),
        Citation::identityWith,
        (one, other) -> Identity.UNDECIDED);
  }

  @Provide
  Arbitrary<LocalDate> day() {
    return AnyPeriod.day();
  }

  @Provide
  Arbitrary<String> texts() {
    return Composed.oneOf(
        AnyText.text().filter(text -> !Folding.fold(text).isEmpty()),
        Arbitraries.strings()
            .withChars("0123/-KHNQĐT ")
            .ofMinLength(1)
            .ofMaxLength(10)
            .filter(text -> !text.isBlank()),
        AnyDocument.parts().map(NumberParts::text));
  }

  @Provide
  Arbitrary<NumberParts> determined() {
    return AnyDocument.determined();
  }

  @Provide
  Arbitrary<NumberParts> unknown() {
    return AnyDocument.unknownType();
  }

  @Provide
  Arbitrary<List<Respelling>> spellings() {
    EnumSet<Respelling> others =
        EnumSet.of(
            Respelling.CAPITALS,
            Respelling.SMALL,
            Respelling.TONE_EARLY,
            Respelling.TONE_LATE,
            Respelling.QUOTES);
    return Arbitraries.of(EnumSet.complementOf(others)).list().ofMaxSize(3);
  }

  /** Pairs of citations, half of which share number or date. */
  @Provide
  Arbitrary<Tuple2<Citation, Citation>> pairs() {
    return Combinators.combine(
            AnyDocument.citation(), AnyDocument.citation(), Arbitraries.integers().between(0, 3))
        .as(
            (one, other, shared) ->
                Tuple.of(
                    one,
                    other.toBuilder()
                        .number(((shared & 1) == 1 ? one : other).number().orElse(null))
                        .date(((shared & 2) == 2 ? one : other).date().orElse(null))
                        .text(other.text().orElse("words"))
                        .build()));
  }
}
