package io.github.kehoach.laws.core;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.core.Folding;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What holds for every folding of Vietnamese text. */
public class TextLaws {
  @Law(
      id = "folding-idempotent",
      says = "Folding folded text, whatever it was, changes nothing.",
      catches = "a folding that halves spaces")
  public Claim<UnaryOperator<String>> idempotent(@ForAll("texts") String text) {
    return claim(
        fold ->
            Outcome.equal(fold.apply(fold.apply(text)), fold.apply(text), "folded twice: " + text),
        Folding::fold,
        any -> any.replace("  ", " "));
  }

  @Law(
      id = "folding-ignores-spelling",
      says =
          "Decomposed letters, capitals, tone placement, spaces, invisible characters, dashes and quotes do not matter to folding.",
      catches = "folding by case alone")
  public Claim<UnaryOperator<String>> ignoresSpelling(
      @ForAll("phrases") String text, @ForAll("respellings") List<Respelling> ways) {
    String other = Respelling.all(ways, text);
    return claim(
        fold ->
            Outcome.equal(
                fold.apply(other), fold.apply(text), "'" + other + "' must fold like " + text),
        Folding::fold,
        any -> any.toLowerCase(Locale.ROOT).strip());
  }

  @Law(
      id = "folding-ignores-tone-placement",
      says = "A syllable folds alike with its tone on any of its vowels.",
      catches = "a table of some syllables")
  public Claim<UnaryOperator<String>> ignoresTonePlacement(@ForAll Syllable syllable) {
    return claim(
        fold -> {
          List<String> folded =
              IntStream.range(0, syllable.places())
                  .mapToObj(place -> fold.apply(syllable.spelled(place)))
                  .distinct()
                  .toList();
          return Outcome.equal(folded.size(), 1, syllable + " folds to " + folded);
        },
        Folding::fold,
        any -> any.replace("oà", "òa").replace("uý", "úy"));
  }

  @Law(
      id = "folding-keeps-words-apart",
      says = "Two syllables fold alike only if their letters and their tones are the same.",
      catches = "a folding that loses tones")
  public Claim<UnaryOperator<String>> keepsWordsApart(
      @ForAll("pairs") Tuple2<Syllable, Syllable> pair) {
    return claim(
        fold ->
            Outcome.equal(
                fold.apply(pair.get1().toString()).equals(fold.apply(pair.get2().toString())),
                pair.get1().equals(pair.get2()),
                pair + " are one word only if letters and tone agree"),
        Folding::fold,
        Folding::unaccented);
  }

  @Law(
      id = "unaccented-forgets-accents",
      says = "Text that lost its accents equals, unaccented, the text that has them.",
      catches = "a barred letter that is kept")
  public Claim<UnaryOperator<String>> unaccentedForgetsAccents(@ForAll("texts") String text) {
    String lost =
        Normalizer.normalize(text, Form.NFD)
            .replaceAll("\\p{Mn}", "")
            .replace('Đ', 'D')
            .replace('đ', 'd');
    return claim(
        unaccented ->
            Outcome.equal(
                unaccented.apply(lost),
                unaccented.apply(text),
                "'" + text + "' must be found by '" + lost + "'"),
        Folding::unaccented,
        Folding::fold);
  }

  @Law(
      id = "unaccented-follows-folding",
      says = "Texts that fold alike are alike unaccented, and unaccented text is folded text.",
      catches = "unaccented text that keeps capitals")
  public Claim<UnaryOperator<String>> unaccentedFollowsFolding(@ForAll("texts") String text) {
    return claim(
        unaccented -> {
          String bare = unaccented.apply(text);
          return Outcome.equal(
              List.of(unaccented.apply(Folding.fold(text)), Folding.fold(bare)),
              List.of(bare, bare),
              "'" + text + "' unaccented is '" + bare + "'");
        },
        Folding::unaccented,
        any -> Folding.composed(any).replace('đ', 'd'));
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyText.text();
  }

  @Provide
  Arbitrary<String> phrases() {
    return AnyText.phrase();
  }

  @Provide
  Arbitrary<List<Respelling>> respellings() {
    return AnyText.respellings();
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
}
