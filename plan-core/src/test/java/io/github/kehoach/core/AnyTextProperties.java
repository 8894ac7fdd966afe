package io.github.kehoach.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.AnyExtensions;
import io.github.kehoach.laws.core.AnyText;
import io.github.kehoach.laws.core.Respelling;
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
import net.jqwik.api.statistics.Statistics;

/** The generators of texts and annotations: range, distribution, edges, shrinking. */
class AnyTextProperties {
  @Provide
  Arbitrary<String> phrases() {
    return AnyText.phrase();
  }

  @Provide
  Arbitrary<String> texts() {
    return AnyText.text();
  }

  @Provide
  Arbitrary<String> blanks() {
    return AnyText.blank();
  }

  @Provide
  Arbitrary<List<Doubt>> doubts() {
    return AnyExtensions.doubts("number", "title");
  }

  @Property
  void syllablesHaveOneToThreeOrFourVowelsAndAllTones(@ForAll Syllable syllable) {
    assertThat(syllable.places()).isBetween(1, 4);
    for (int place = 0; place < syllable.places(); place++) {
      assertThat(Normalizer.isNormalized(syllable.spelled(place), Form.NFC)).isTrue();
    }
    Statistics.label("kinds")
        .collect(syllable.tone() == ' ' ? "level" : "toned")
        .coverage(tones -> tones.check("level").percentage(share -> share > 5 && share < 40));
    Statistics.label("vowels")
        .collect(syllable.places())
        .coverage(
            vowels -> {
              vowels.check(1).percentage(share -> share > 10);
              vowels.check(2).percentage(share -> share > 10);
              vowels.check(3).percentage(share -> share > 3);
            });
  }

  @Property
  void phrasesAreComposedAndNeverBlank(@ForAll("phrases") String phrase) {
    assertThat(phrase).isNotBlank().isEqualTo(phrase.strip()).doesNotContain("  ");
    assertThat(Normalizer.isNormalized(phrase, Form.NFC)).isTrue();
  }

  @Property
  void textsAreWellAndOddlySpelled(@ForAll("texts") String text) {
    Statistics.label("kinds")
        .collect(Normalizer.isNormalized(text, Form.NFC) ? "composed" : "decomposed")
        .coverage(
            forms -> {
              forms.check("composed").percentage(share -> share > 40);
              forms.check("decomposed").percentage(share -> share > 5);
            });
    Statistics.label("spaces")
        .collect(Folding.fold(text).isEmpty() ? "blank" : "words")
        .coverage(kinds -> kinds.check("blank").count(count -> count > 0));
  }

  @Property
  void blanksShowNothing(@ForAll("blanks") String blank) {
    assertThat(Folding.fold(blank)).isEmpty();
  }

  @Property
  void mostHaveNoExtensions(@ForAll Extensions extensions) {
    assertThat(extensions.asMap()).hasSizeLessThanOrEqualTo(3);
    Statistics.label("kinds")
        .collect(extensions.isEmpty() ? "none" : "some")
        .coverage(
            kinds -> {
              kinds.check("none").percentage(share -> share > 40);
              kinds.check("some").percentage(share -> share > 5);
            });
  }

  @Property
  void mostHaveNoDoubts(@ForAll("doubts") List<Doubt> doubts) {
    assertThat(doubts).hasSizeLessThanOrEqualTo(2);
    Statistics.label("kinds")
        .collect(doubts.isEmpty() ? "none" : "some")
        .coverage(kinds -> kinds.check("some").percentage(share -> share > 5));
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
