package io.github.kehoach.rules.wording.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.laws.core.PlantedBug;
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
import net.jqwik.api.Label;
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

  @Property
  @Label("citation-wording-finds-all")
  void findsEachNumberWithItsDate(
      @ForAll("sentences") Tuple2<List<PrintedCitation>, String> sentence) {
    CitationWordingLaws.findsAll(sentence.get1(), sentence.get2(), CitationWording::find).check();
  }

  @Example
  @Label("planted: citation-wording-finds-all")
  void finderThatGivesEveryNumberTheLastDate() {
    PlantedBug.isCaught(
        AnyCitationWording.sentences(),
        sentence ->
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

  @Property
  @Label("citation-wording-strange-date")
  void leavesStrangeDatesAlone(@ForAll("strange") PrintedCitation printed) {
    CitationWordingLaws.strangeDate(printed, CitationWording::find).check();
  }

  @Example
  @Label("planted: citation-wording-strange-date")
  void finderThatPassesOverWords() {
    PlantedBug.isCaught(
        AnyCitationWording.withStrangeDate(),
        printed ->
            CitationWordingLaws.strangeDate(
                printed, text -> CitationWording.find(text.replace(" của Chính phủ", ""))));
  }

  @Property
  @Label("citation-wording-line-ends")
  void lineEndsDoNotMatter(@ForAll("sentences") Tuple2<List<PrintedCitation>, String> sentence) {
    CitationWordingLaws.lineEnds(sentence.get2(), CitationWording::find).check();
  }

  @Example
  @Label("planted: citation-wording-line-ends")
  void finderOfWholeLines() {
    PlantedBug.isCaught(
        AnyCitationWording.sentences(),
        sentence ->
            CitationWordingLaws.lineEnds(
                sentence.get2(), text -> CitationWording.find(text.replace("-\n", "- x"))));
  }

  @Property
  @Label("citation-wording-spans")
  void spansLieInAnyText(@ForAll("texts") String text) {
    CitationWordingLaws.spans(text, CitationWording::find).check();
  }

  @Property
  void spansLieInSentences(@ForAll("sentences") Tuple2<List<PrintedCitation>, String> sentence) {
    CitationWordingLaws.spans(sentence.get2(), CitationWording::find).check();
  }

  @Example
  @Label("planted: citation-wording-spans")
  void finderThatCountsFromOne() {
    PlantedBug.isCaught(
        AnyCitationWording.sentences(),
        sentence ->
            CitationWordingLaws.spans(
                sentence.get2(),
                text ->
                    CitationWording.find(text).stream()
                        .map(
                            found ->
                                with(
                                    found,
                                    found.citation(),
                                    new TextSpan(found.span().start() + 1, found.span().end())))
                        .toList()));
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
