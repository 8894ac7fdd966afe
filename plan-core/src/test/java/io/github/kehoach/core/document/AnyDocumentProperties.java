package io.github.kehoach.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.AnyDocument;
import io.github.kehoach.laws.core.NumberParts;
import io.github.kehoach.laws.core.Simplest;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The generators of numbers, citations and documents: range, distribution, edges, shrinking. */
class AnyDocumentProperties {
  @Provide
  Arbitrary<NumberParts> parts() {
    return AnyDocument.parts();
  }

  @Property
  void numbersHaveEveryForm(@ForAll DocumentNumber number) {
    Statistics.label("kinds")
        .collect(number.form())
        .coverage(
            forms -> {
              for (NumberForm form : NumberForm.values()) {
                forms.check(form).percentage(share -> share > 3);
              }
            });
    Statistics.label("words")
        .collect(number.isWords())
        .coverage(words -> words.check(true).percentage(share -> share > 2 && share < 25));
  }

  @Property
  void someNumbersLackSerialOrYearOrBeginWithZero(@ForAll("parts") NumberParts parts) {
    Statistics.label("kinds")
        .collect(
            parts.serial().isEmpty() ? "none" : parts.serial().startsWith("0") ? "zero" : "plain")
        .coverage(
            serials -> {
              serials.check("none").percentage(share -> share > 3);
              serials.check("zero").percentage(share -> share > 5);
              serials.check("plain").percentage(share -> share > 30);
            });
    boolean yearly = parts.form() == NumberForm.NORMATIVE || parts.form() == NumberForm.ASSEMBLY;
    Statistics.label("year")
        .collect(yearly ? (parts.year().isEmpty() ? "missing" : "printed") : "not in this form")
        .coverage(
            years -> {
              years.check("missing").percentage(share -> share > 2);
              years.check("printed").percentage(share -> share > 15);
            });
  }

  @Example
  void everyTypeOfTheAnnexIsTried() {
    Set<String> types =
        AnyDocument.state()
            .sampleStream()
            .limit(2_000)
            .map(NumberParts::type)
            .collect(Collectors.toSet());
    assertThat(types).containsAll(AnyDocument.ADMINISTRATIVE_TYPES).hasSize(30);
  }

  @Example
  void shrinksToTheSimplestNumberAndDocument() {
    assertThat(Simplest.of(AnyDocument.state(), any -> true))
        .extracting(NumberParts::text)
        .containsExactly("1/KH-UBND");
    assertThat(Simplest.of(AnyDocument.state(), part -> part.serial().isEmpty()))
        .extracting(NumberParts::text)
        .containsExactly("/KH-UBND");
    assertThat(Simplest.of(AnyDocument.document(), any -> true))
        .containsExactly(Document.builder().build());
  }
}
