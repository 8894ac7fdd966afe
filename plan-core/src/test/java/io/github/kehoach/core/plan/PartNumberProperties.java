package io.github.kehoach.core.plan;

import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.PartNumberLaws;
import io.github.kehoach.laws.core.PlantedBug;
import java.text.Normalizer;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;

class PartNumberProperties {
  private static final Comparator<PartNumber> ORDER = Comparator.naturalOrder();
  private static final Comparator<PartNumber> BY_TEXT = Comparator.comparing(PartNumber::toString);

  /** Numbers that are often alike, so that the order has to look closely. */
  @Provide
  Arbitrary<PartNumber> alike() {
    return Arbitraries.of("1", "01", "a", "A", "á", "d", "đ", "Đ", "2", "10", "a2", "a10", "2a")
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(segments -> PartNumber.parse(String.join(".", segments)));
  }

  @Provide
  Arbitrary<String> space() {
    return Arbitraries.strings().withChars(' ', '\t', '\n').ofMaxLength(2);
  }

  @Provide
  Arbitrary<String> closing() {
    return Arbitraries.strings().withChars('.', ')', ':').ofMaxLength(3);
  }

  /** What plans print before their items, and texts around the longest. */
  @Provide
  Arbitrary<String> printed() {
    return Composed.oneOf(
        Arbitraries.of(
            "(1)", "(a)", "a)", "1.1.", "-", "+", "•", "1/", "Nhiệm vụ 1:", "", " ", "(1"),
        Arbitraries.integers().between(60, 70).map("1"::repeat));
  }

  @Provide
  Arbitrary<String> prefix() {
    return Arbitraries.of("", "7.", "a.", "1.b.", "NV.");
  }

  @Provide
  Arbitrary<String> suffix() {
    return Arbitraries.of("", ".1", ".đ", "a");
  }

  @Provide
  Arbitrary<Tuple2<Integer, Integer>> values() {
    return pairs(Arbitraries.integers().between(0, 9_999_999));
  }

  @Provide
  Arbitrary<Tuple2<Character, Character>> letters() {
    return pairs(Arbitraries.integers().between(0, AnyPlan.ALPHABET.length() - 1))
        .map(two -> Tuple.of(letter(two.get1()), letter(two.get2())));
  }

  @Property
  @Label("part-number-closing-marks")
  void closingMarksDoNotMatter(
      @ForAll PartNumber number, @ForAll("space") String before, @ForAll("closing") String after) {
    Assume.that(!number.isBullet());
    PartNumberLaws.closingMarks(number, before, after, PartNumber::parse).check();
  }

  @Example
  @Label("planted: part-number-closing-marks")
  void readerThatKnowsNoBracket() {
    PlantedBug.isCaught(
        closing(),
        after ->
            PartNumberLaws.closingMarks(
                PartNumber.parse("15"),
                "",
                after,
                text -> PartNumber.parse(text.replace(')', 'x'))));
  }

  @Property
  @Label("part-number-composition")
  void decomposedLettersAreTheSame(@ForAll PartNumber number) {
    PartNumberLaws.composition(number, PartNumberProperties::decomposed, PartNumber::parse).check();
  }

  @Example
  @Label("planted: part-number-composition")
  void readerThatDropsMarks() {
    PlantedBug.isCaught(
        AnyPlan.taskNumber(),
        number ->
            PartNumberLaws.composition(
                number,
                PartNumberProperties::decomposed,
                text -> PartNumber.parse(text.replaceAll("\\p{M}", ""))));
  }

  @Property
  @Label("part-number-any-short-text")
  void anyShortTextIsANumber(@ForAll("printed") String text) {
    PartNumberLaws.anyShortText(text, PartNumber::parse).check();
  }

  @Example
  @Label("planted: part-number-any-short-text")
  void readerThatDropsBrackets() {
    PlantedBug.isCaught(
        printed(),
        text -> PartNumberLaws.anyShortText(text, any -> PartNumber.parse(any.replace("(", ""))));
  }

  @Property
  @Label("part-number-order-is-total")
  void orderCarriesOver(
      @ForAll("alike") PartNumber first,
      @ForAll("alike") PartNumber second,
      @ForAll("alike") PartNumber third) {
    PartNumberLaws.total(first, second, third, ORDER).check();
  }

  @Example
  @Label("planted: part-number-order-is-total")
  void orderByTextUnlessEqualInLength() {
    PlantedBug.isCaught(
        alike().tuple3(),
        (Tuple3<PartNumber, PartNumber, PartNumber> three) ->
            PartNumberLaws.total(
                three.get1(),
                three.get2(),
                three.get3(),
                (one, other) ->
                    one.toString().length() == other.toString().length()
                        ? BY_TEXT.compare(other, one)
                        : BY_TEXT.compare(one, other)));
  }

  @Property
  @Label("part-number-order-by-value")
  void twoComesBeforeTen(
      @ForAll("prefix") String prefix,
      @ForAll("values") Tuple2<Integer, Integer> values,
      @ForAll("suffix") String suffix) {
    PartNumberLaws.byValue(prefix, values.get1(), values.get2(), suffix, ORDER).check();
  }

  @Example
  @Label("planted: part-number-order-by-value")
  void orderByText() {
    PlantedBug.isCaught(
        values(), two -> PartNumberLaws.byValue("", two.get1(), two.get2(), "", BY_TEXT));
  }

  @Property
  @Label("part-number-order-by-alphabet")
  void dComesBeforeBarredD(
      @ForAll("prefix") String prefix,
      @ForAll("letters") Tuple2<Character, Character> letters,
      @ForAll("suffix") String suffix) {
    PartNumberLaws.byAlphabet(prefix, letters.get1(), letters.get2(), suffix, ORDER).check();
  }

  @Example
  @Label("planted: part-number-order-by-alphabet")
  void orderByCodePoint() {
    PlantedBug.isCaught(
        letters(), two -> PartNumberLaws.byAlphabet("", two.get1(), two.get2(), "", BY_TEXT));
  }

  @Property
  @Label("part-number-order-parts-after-whole")
  void partsFollowTheirWhole(
      @ForAll("values") Tuple2<Integer, Integer> values, @ForAll PartNumber part) {
    PartNumberLaws.partsAfterWhole(values.get1(), part, ORDER).check();
  }

  @Example
  @Label("planted: part-number-order-parts-after-whole")
  void orderByNumberOfSegments() {
    PlantedBug.isCaught(
        AnyPlan.taskNumber(),
        part ->
            PartNumberLaws.partsAfterWhole(
                1,
                part,
                Comparator.<PartNumber, Integer>comparing(number -> number.segments().size())
                    .thenComparing(ORDER)));
  }

  private static Arbitrary<Tuple2<Integer, Integer>> pairs(Arbitrary<Integer> numbers) {
    return numbers
        .tuple2()
        .filter(two -> !two.get1().equals(two.get2()))
        .map(two -> Tuple.of(Math.min(two.get1(), two.get2()), Math.max(two.get1(), two.get2())));
  }

  private static char letter(int place) {
    return AnyPlan.ALPHABET.charAt(place);
  }

  private static String decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
