package io.github.kehoach.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.laws.core.AnyDocument;
import io.github.kehoach.laws.core.NumberParts;
import io.github.kehoach.laws.core.Shares;
import io.github.kehoach.laws.core.Simplest;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;

/** The generators of numbers, citations and documents: range, distribution, edges, shrinking. */
class AnyDocumentProperties {
  @Example
  void numbersHaveEveryForm() {
    Shares.of(AnyDocument.number(), DocumentNumber::form).more(3, (Object[]) NumberForm.values());
    Shares.of(AnyDocument.number(), DocumentNumber::isWords).more(2, true).less(25, true);
  }

  @Example
  void someNumbersLackSerialOrYearOrBeginWithZero() {
    Shares.of(
            AnyDocument.parts(),
            any ->
                any.serial().isEmpty() ? "none" : any.serial().startsWith("0") ? "zero" : "plain")
        .more(3, "none")
        .more(5, "zero")
        .more(30, "plain");
    Shares.of(
            AnyDocument.parts(),
            any ->
                any.form() != NumberForm.NORMATIVE && any.form() != NumberForm.ASSEMBLY
                    ? "not in this form"
                    : any.year().isEmpty() ? "missing" : "printed")
        .more(2, "missing")
        .more(15, "printed");
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
