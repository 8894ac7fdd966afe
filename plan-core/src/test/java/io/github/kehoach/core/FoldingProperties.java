package io.github.kehoach.core;

import io.github.kehoach.laws.core.AnyText;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.core.Respelling;
import io.github.kehoach.laws.core.Syllable;
import io.github.kehoach.laws.core.TextLaws;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

class FoldingProperties {
  @Provide
  Arbitrary<String> texts() {
    return AnyText.text();
  }

  @Provide
  Arbitrary<Tuple2<String, List<Respelling>>> respelled() {
    return Combinators.combine(AnyText.phrase(), AnyText.respellings()).as(Tuple::of);
  }

  /** Pairs that share letters, a tone or both more often than chance would have it. */
  @Provide
  Arbitrary<Tuple2<Syllable, Syllable>> pairs() {
    return AnyText.syllable()
        .flatMap(
            one ->
                Composed.oneOf(
                        Arbitraries.just(one),
                        AnyText.tone().map(tone -> new Syllable(one.letters(), tone)),
                        AnyText.syllable().map(any -> new Syllable(any.letters(), one.tone())),
                        AnyText.syllable())
                    .map(other -> Tuple.of(one, other)));
  }

  @Property
  @Label("folding-idempotent")
  void foldsOnce(@ForAll("texts") String text) {
    TextLaws.foldingIsIdempotent(text, Folding::fold).check();
  }

  @Example
  @Label("planted: folding-idempotent")
  void spacesHalved() {
    PlantedBug.isCaught(
        AnyText.text(), text -> TextLaws.foldingIsIdempotent(text, any -> any.replace("  ", " ")));
  }

  @Property
  @Label("folding-ignores-spelling")
  void spellingDoesNotMatter(@ForAll("respelled") Tuple2<String, List<Respelling>> text) {
    TextLaws.foldingIgnoresSpelling(text.get1(), text.get2(), Folding::fold).check();
  }

  @Example
  @Label("planted: folding-ignores-spelling")
  void foldingByCaseAlone() {
    PlantedBug.isCaught(
        respelled(),
        text ->
            TextLaws.foldingIgnoresSpelling(
                text.get1(), text.get2(), any -> any.toLowerCase(Locale.ROOT).strip()));
  }

  @Property
  @Label("folding-ignores-tone-placement")
  void tonePlacementDoesNotMatter(@ForAll Syllable syllable) {
    TextLaws.foldingIgnoresTonePlacement(syllable, Folding::fold).check();
  }

  @Example
  @Label("planted: folding-ignores-tone-placement")
  void tableOfSomeSyllables() {
    PlantedBug.isCaught(
        AnyText.syllable(),
        syllable ->
            TextLaws.foldingIgnoresTonePlacement(
                syllable, any -> any.replace("oà", "òa").replace("uý", "úy")));
  }

  @Property
  @Label("folding-keeps-words-apart")
  void wordsStayApart(@ForAll("pairs") Tuple2<Syllable, Syllable> pair) {
    TextLaws.foldingKeepsWordsApart(pair.get1(), pair.get2(), Folding::fold).check();
  }

  @Example
  @Label("planted: folding-keeps-words-apart")
  void foldingThatLosesTones() {
    PlantedBug.isCaught(
        pairs(),
        pair -> TextLaws.foldingKeepsWordsApart(pair.get1(), pair.get2(), Folding::unaccented));
  }

  @Property
  @Label("unaccented-forgets-accents")
  void accentsAreForgotten(@ForAll("texts") String text) {
    TextLaws.unaccentedForgetsAccents(text, Folding::unaccented).check();
  }

  @Example
  @Label("planted: unaccented-forgets-accents")
  void barredLetterKept() {
    PlantedBug.isCaught(
        AnyText.text(), text -> TextLaws.unaccentedForgetsAccents(text, Folding::fold));
  }

  @Property
  @Label("unaccented-follows-folding")
  void unaccentedIsCoarserThanFolding(@ForAll("texts") String text) {
    TextLaws.unaccentedFollowsFolding(text, Folding::fold, Folding::unaccented).check();
  }

  @Example
  @Label("planted: unaccented-follows-folding")
  void unaccentedThatKeepsCapitals() {
    PlantedBug.isCaught(
        AnyText.text(),
        text ->
            TextLaws.unaccentedFollowsFolding(
                text, Folding::fold, any -> Folding.composed(any).replace('đ', 'd')));
  }
}
