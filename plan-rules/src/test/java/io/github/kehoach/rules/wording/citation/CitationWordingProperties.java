package io.github.kehoach.rules.wording.citation;

import static io.github.kehoach.laws.core.Claim.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.laws.core.Claim;
import io.github.kehoach.laws.core.Law;
import io.github.kehoach.laws.core.Simplest;
import io.github.kehoach.laws.rules.AnyCitationWording;
import io.github.kehoach.laws.rules.CitationWordingLaws;
import io.github.kehoach.laws.rules.PrintedCitation;
import io.github.kehoach.rules.wording.TextSpan;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;

class CitationWordingProperties {
  @Provide
  Arbitrary<Tuple2<List<PrintedCitation>, String>> sentences() {
    return AnyCitationWording.sentences();
  }

  @Provide
  Arbitrary<PrintedCitation> printed() {
    return AnyCitationWording.printed();
  }

  @Provide
  Arbitrary<PrintedCitation> strange() {
    return AnyCitationWording.withStrangeDate();
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyCitationWording.text();
  }

  private static FoundCitation with(FoundCitation found, Citation citation, TextSpan span) {
    return new FoundCitation(
        citation,
        span,
        found.type(),
        found.number(),
        found.date(),
        found.issuer(),
        found.title(),
        found.certainty(),
        found.assumed(),
        found.problems());
  }

  @Law(
      id = "citation-wording-finds-all",
      says =
          "In a sentence of citations each number is found in its order, with the date that stands"
              + " right behind it; a number without a date has none.",
      catches = "finder that gives every number the last date")
  Claim<?> findsEachNumberWithItsDate(
      @ForAll("sentences") Tuple2<List<PrintedCitation>, String> sentence) {
    return claim(
        () -> CitationWordingLaws.findsAll(sentence.get1(), sentence.get2(), CitationWording::find),
        () ->
            CitationWordingLaws.findsAll(
                sentence.get1(), sentence.get2(), CitationWordingProperties::sharingDates));
  }

  private static List<FoundCitation> sharingDates(String text) {
    List<FoundCitation> found = CitationWording.find(text);
    return found.stream()
        .map(
            each -> {
              Optional<Citation> dated =
                  found.get(found.size() - 1).citation().date().map(each.citation()::dated);
              return with(each, dated.orElse(each.citation()), each.span());
            })
        .toList();
  }

  @Law(
      id = "citation-wording-strange-date",
      says = "A date is not the document's where other words stand between it and the number.",
      catches = "finder that passes over words")
  Claim<?> leavesStrangeDatesAlone(@ForAll("strange") PrintedCitation printed) {
    return claim(
        () -> CitationWordingLaws.strangeDate(printed, CitationWording::find),
        () ->
            CitationWordingLaws.strangeDate(
                printed, text -> CitationWording.find(text.replace(" của Chính phủ", ""))));
  }

  @Law(
      id = "citation-wording-line-ends",
      says =
          "Line ends in place of spaces, and behind the dashes and strokes of numbers, change"
              + " neither numbers nor dates.",
      catches = "finder of whole lines")
  Claim<?> lineEndsDoNotMatter(
      @ForAll("sentences") Tuple2<List<PrintedCitation>, String> sentence) {
    return claim(
        () -> CitationWordingLaws.lineEnds(sentence.get2(), CitationWording::find),
        () ->
            CitationWordingLaws.lineEnds(
                sentence.get2(), text -> CitationWording.find(text.replace("-\n", "- x"))));
  }

  @Law(
      id = "citation-wording-spans",
      says =
          "In any text the spans of citations lie inside it, in order and apart; the span of a"
              + " number reads as that number, and the citation's words are those of its span.",
      catches = "finder that counts from one")
  Claim<?> spansLieInAnyText(@ForAll("texts") String text) {
    return claim(
        () -> CitationWordingLaws.spans(text, CitationWording::find),
        AnyCitationWording::sentences,
        sentence ->
            CitationWordingLaws.spans(
                sentence.get2(),
                words ->
                    CitationWording.find(words).stream()
                        .map(
                            found ->
                                with(
                                    found,
                                    found.citation(),
                                    new TextSpan(found.span().start() + 1, found.span().end())))
                        .toList()));
  }

  @Property
  void spansLieInSentences(@ForAll("sentences") Tuple2<List<PrintedCitation>, String> sentence) {
    CitationWordingLaws.spans(sentence.get2(), CitationWording::find).check();
  }

  @Property
  void generatedCitationsHaveEveryForm(@ForAll("printed") PrintedCitation printed) {
    Statistics.label("form")
        .collect(DocumentNumber.parse(printed.number()).form())
        .coverage(
            forms -> {
              for (NumberForm form : NumberForm.values()) {
                forms.check(form).percentage(share -> share > 5);
              }
            });
    Statistics.label("date")
        .collect(printed.date().isPresent())
        .coverage(dates -> dates.check(false).percentage(share -> share > 15 && share < 60));
  }

  @Property
  void generatedTextsCiteAndDoNot(@ForAll("texts") String text) {
    Statistics.label("cites")
        .collect(CitationWording.find(text).isEmpty())
        .coverage(
            cites -> {
              cites.check(true).percentage(share -> share > 10);
              cites.check(false).percentage(share -> share > 10);
            });
  }

  @Example
  void citationsShrinkToABareNumber() {
    assertThat(Simplest.of(AnyCitationWording.printed(), printed -> printed.date().isEmpty()))
        .extracting(PrintedCitation::text)
        .contains("1/KH-UBND");
    assertThat(Simplest.of(AnyCitationWording.text(), any -> true)).containsExactly("");
  }
}
