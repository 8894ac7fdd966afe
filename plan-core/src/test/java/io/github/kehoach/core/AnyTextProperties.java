package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.AnyExtensions;
import io.github.kehoach.laws.core.AnyText;
import io.github.kehoach.laws.core.Respelling;
import io.github.kehoach.laws.core.Shares;
import io.github.kehoach.laws.core.Simplest;
import io.github.kehoach.laws.core.Syllable;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The generators of texts and annotations: range, distribution, edges, shrinking. */
class AnyTextProperties {
  @Provide
  Arbitrary<String> phrases() {
    return AnyText.phrase();
  }

  @Provide
  Arbitrary<String> blanks() {
    return AnyText.blank();
  }

  @Property
  void syllablesHaveOneToThreeOrFourVowelsAndAllTones(@ForAll Syllable syllable) {
    assertThat(syllable.places()).isBetween(1, 4);
    for (int place = 0; place < syllable.places(); place++) {
      assertThat(Normalizer.isNormalized(syllable.spelled(place), Form.NFC)).isTrue();
    }
  }

  @Example
  void syllablesAreLevelAndTonedAndOfOneToThreeVowels() {
    Shares.of(AnyText.syllable(), any -> any.tone() == ' ').more(5, true).less(40, true);
    Shares.of(AnyText.syllable(), Syllable::places).more(10, 1, 2).more(3, 3);
  }

  @Property
  void phrasesAreComposedAndNeverBlank(@ForAll("phrases") String phrase) {
    assertThat(phrase).isNotBlank().isEqualTo(phrase.strip()).doesNotContain("  ");
    assertThat(Normalizer.isNormalized(phrase, Form.NFC)).isTrue();
  }

  @Example
  void textsAreWellAndOddlySpelled() {
    Shares.of(AnyText.text(), text -> Normalizer.isNormalized(text, Form.NFC))
        .more(40, true)
        .more(5, false);
    Shares.of(AnyText.text(), text -> Folding.fold(text).isEmpty()).more(0, true);
  }

  @Property
  void blanksShowNothing(@ForAll("blanks") String blank) {
    assertThat(Folding.fold(blank)).isEmpty();
  }

  @Example
  void someHaveExtensionsAndDoubts() {
    Shares.of(AnyExtensions.extensions(), Extensions::isEmpty).more(40, true).more(5, false);
    Shares.of(AnyExtensions.doubts("number", "title"), List::isEmpty).more(5, false);
  }

  @Example
  void everyWayOfSpellingIsTriedAndChangesSomePhrase() {
    Set<Respelling> tried =
        AnyText.respellings()
            .sampleStream()
            .limit(500)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    assertThat(tried).isEqualTo(EnumSet.allOf(Respelling.class));
    assertThat(Respelling.values())
        .allSatisfy(
            way ->
                assertThat(AnyText.phrase().sampleStream().limit(2_000))
                    .anyMatch(phrase -> !way.apply(phrase).equals(phrase)));
  }

  @Example
  void respellingMovesTonesAsDocumented() {
    assertThat(Respelling.TONE_EARLY.apply("hoà, quý, giữa")).isEqualTo("hòa, qúy, gĩưa");
    assertThat(Respelling.TONE_LATE.apply("hòa, QÚY, nghiệp, cá"))
        .isEqualTo("hoà, QUÝ, nghiệp, cá");
  }

  @Example
  void shrinksToTheSimplestSyllableAndPhrase() {
    assertThat(Simplest.of(AnyText.syllable(), any -> true))
        .containsExactly(new Syllable("ha", ' '));
    assertThat(Simplest.of(AnyText.syllable(), any -> any.tone() != ' ' && any.places() > 1))
        .contains(new Syllable("hoa", '\u0300'))
        .allMatch(any -> any.tone() == '\u0300' && any.places() == 2);
    assertThat(Simplest.of(AnyText.phrase(), any -> true)).containsExactly("tỉnh");
    assertThat(Simplest.of(AnyText.respellings(), any -> true)).containsExactly(List.of());
  }
}
