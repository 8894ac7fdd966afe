package io.github.kehoach.core.document;

import io.github.kehoach.core.Folding;
import io.github.kehoach.laws.core.AnyDocument;
import io.github.kehoach.laws.core.AnyText;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.DocumentLaws;
import io.github.kehoach.laws.core.NumberParts;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.core.Respelling;
import java.util.List;
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

class DocumentNumberProperties {
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
  Arbitrary<NumberParts> parts() {
    return AnyDocument.parts();
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
  Arbitrary<Tuple2<NumberParts, List<Respelling>>> respelled() {
    Arbitrary<List<Respelling>> ways =
        Arbitraries.of(
                Respelling.DECOMPOSED,
                Respelling.ICELANDIC,
                Respelling.WIDE,
                Respelling.NO_BREAK,
                Respelling.PADDED,
                Respelling.INVISIBLE,
                Respelling.DASHES)
            .list()
            .ofMaxSize(3);
    return Combinators.combine(AnyDocument.parts(), ways).as(Tuple::of);
  }

  @Property
  @Label("number-text-round-trip")
  void readsItsOwnText(@ForAll("texts") String text) {
    DocumentLaws.numberTextRoundTrip(text, DocumentNumber::parse).check();
  }

  @Example
  @Label("planted: number-text-round-trip")
  void readerThatCutsAPrefixOnce() {
    PlantedBug.isCaught(
        texts(),
        text ->
            DocumentLaws.numberTextRoundTrip(
                text, any -> DocumentNumber.parse(any.replaceFirst("^0", ""))));
  }

  @Property
  @Label("number-keeps-serial")
  void keepsTheSerial(@ForAll("parts") NumberParts parts) {
    DocumentLaws.numberKeepsSerial(parts, DocumentNumber::parse).check();
  }

  @Example
  @Label("planted: number-keeps-serial")
  void readerThatDropsZeros() {
    PlantedBug.isCaught(
        AnyDocument.parts(),
        parts ->
            DocumentLaws.numberKeepsSerial(
                parts, any -> DocumentNumber.parse(any.replaceFirst("^0+", ""))));
  }

  @Property
  @Label("number-form-recognised")
  void recognisesTheForm(@ForAll("determined") NumberParts parts) {
    DocumentLaws.numberFormIsRecognised(parts, DocumentNumber::parse).check();
  }

  @Example
  @Label("planted: number-form-recognised")
  void readerWithoutAccents() {
    PlantedBug.isCaught(
        AnyDocument.determined(),
        parts ->
            DocumentLaws.numberFormIsRecognised(
                parts, any -> DocumentNumber.parse(any.replace('Đ', 'D'))));
  }

  @Property
  @Label("number-unknown-type-undetermined")
  void doesNotGuessAType(@ForAll("unknown") NumberParts parts) {
    DocumentLaws.numberOfUnknownTypeIsUndetermined(parts, DocumentNumber::parse).check();
  }

  @Example
  @Label("planted: number-unknown-type-undetermined")
  void readerThatTakesAnAgencyForAType() {
    PlantedBug.isCaught(
        AnyDocument.unknownType(),
        parts ->
            DocumentLaws.numberOfUnknownTypeIsUndetermined(
                parts, any -> DocumentNumber.parse(any.replaceFirst("UBND", "KH"))));
  }

  @Property
  @Label("number-ignores-spelling")
  void spellingDoesNotMatter(@ForAll("respelled") Tuple2<NumberParts, List<Respelling>> number) {
    DocumentLaws.numberIgnoresSpelling(number.get1(), number.get2(), DocumentNumber::parse).check();
  }

  @Example
  @Label("planted: number-ignores-spelling")
  void readerThatKnowsOneKindOfSpace() {
    PlantedBug.isCaught(
        respelled(),
        number ->
            DocumentLaws.numberIgnoresSpelling(
                number.get1(),
                number.get2(),
                any -> DocumentNumber.parse(any.replace('\u00A0', '_'))));
  }

  @Property
  @Label("number-key-ignores-capitals-and-zeros")
  void capitalsAndZerosDoNotMatter(@ForAll("parts") NumberParts parts) {
    DocumentLaws.numberKeyIgnoresCapitalsAndZeros(
            parts, DocumentNumber::parse, DocumentNumber::isSameAs)
        .check();
  }

  @Example
  @Label("planted: number-key-ignores-capitals-and-zeros")
  void comparingWrittenForms() {
    PlantedBug.isCaught(
        AnyDocument.parts(),
        parts ->
            DocumentLaws.numberKeyIgnoresCapitalsAndZeros(
                parts, DocumentNumber::parse, DocumentNumber::equals));
  }
}
