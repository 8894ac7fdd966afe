package io.github.kehoach.core.plan;

import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.core.PlantedBug;
import io.github.kehoach.laws.core.TaskNumberLaws;
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

class TaskNumberProperties {
  private static final Comparator<TaskNumber> ORDER = Comparator.naturalOrder();
  private static final Comparator<TaskNumber> BY_TEXT = Comparator.comparing(TaskNumber::toString);

  /** Numbers that are often alike, so that the order has to look closely. */
  @Provide
  Arbitrary<TaskNumber> alike() {
    return Arbitraries.of("1", "01", "a", "A", "á", "d", "đ", "Đ", "2", "10", "a2", "a10", "2a")
        .list()
        .ofMinSize(1)
        .ofMaxSize(2)
        .map(segments -> TaskNumber.parse(String.join(".", segments)));
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
  @Label("task-number-closing-marks")
  void closingMarksDoNotMatter(
      @ForAll TaskNumber number, @ForAll("space") String before, @ForAll("closing") String after) {
    Assume.that(!number.isBullet());
    TaskNumberLaws.closingMarks(number, before, after, TaskNumber::parse).check();
  }

  @Example
  @Label("planted: task-number-closing-marks")
  void readerThatKnowsNoBracket() {
    PlantedBug.isCaught(
        closing(),
        after ->
            TaskNumberLaws.closingMarks(
                TaskNumber.parse("15"),
                "",
                after,
                text -> TaskNumber.parse(text.replace(')', 'x'))));
  }

  @Property
  @Label("task-number-composition")
  void decomposedLettersAreTheSame(@ForAll TaskNumber number) {
    TaskNumberLaws.composition(number, TaskNumberProperties::decomposed, TaskNumber::parse).check();
  }

  @Example
  @Label("planted: task-number-composition")
  void readerThatDropsMarks() {
    PlantedBug.isCaught(
        AnyPlan.taskNumber(),
        number ->
            TaskNumberLaws.composition(
                number,
                TaskNumberProperties::decomposed,
                text -> TaskNumber.parse(text.replaceAll("\\p{M}", ""))));
  }

  @Property
  @Label("task-number-any-short-text")
  void anyShortTextIsANumber(@ForAll("printed") String text) {
    TaskNumberLaws.anyShortText(text, TaskNumber::parse).check();
  }

  @Example
  @Label("planted: task-number-any-short-text")
  void readerThatDropsBrackets() {
    PlantedBug.isCaught(
        printed(),
        text -> TaskNumberLaws.anyShortText(text, any -> TaskNumber.parse(any.replace("(", ""))));
  }

  @Property
  @Label("task-number-order-is-total")
  void orderCarriesOver(
      @ForAll("alike") TaskNumber first,
      @ForAll("alike") TaskNumber second,
      @ForAll("alike") TaskNumber third) {
    TaskNumberLaws.total(first, second, third, ORDER).check();
  }

  @Example
  @Label("planted: task-number-order-is-total")
  void orderByTextUnlessEqualInLength() {
    PlantedBug.isCaught(
        alike().tuple3(),
        (Tuple3<TaskNumber, TaskNumber, TaskNumber> three) ->
            TaskNumberLaws.total(
                three.get1(),
                three.get2(),
                three.get3(),
                (one, other) ->
                    one.toString().length() == other.toString().length()
                        ? BY_TEXT.compare(other, one)
                        : BY_TEXT.compare(one, other)));
  }

  @Property
  @Label("task-number-order-by-value")
  void twoComesBeforeTen(
      @ForAll("prefix") String prefix,
      @ForAll("values") Tuple2<Integer, Integer> values,
      @ForAll("suffix") String suffix) {
    TaskNumberLaws.byValue(prefix, values.get1(), values.get2(), suffix, ORDER).check();
  }

  @Example
  @Label("planted: task-number-order-by-value")
  void orderByText() {
    PlantedBug.isCaught(
        values(), two -> TaskNumberLaws.byValue("", two.get1(), two.get2(), "", BY_TEXT));
  }

  @Property
  @Label("task-number-order-by-alphabet")
  void dComesBeforeBarredD(
      @ForAll("prefix") String prefix,
      @ForAll("letters") Tuple2<Character, Character> letters,
      @ForAll("suffix") String suffix) {
    TaskNumberLaws.byAlphabet(prefix, letters.get1(), letters.get2(), suffix, ORDER).check();
  }

  @Example
  @Label("planted: task-number-order-by-alphabet")
  void orderByCodePoint() {
    PlantedBug.isCaught(
        letters(), two -> TaskNumberLaws.byAlphabet("", two.get1(), two.get2(), "", BY_TEXT));
  }

  @Property
  @Label("task-number-order-parts-after-whole")
  void partsFollowTheirWhole(
      @ForAll("values") Tuple2<Integer, Integer> values, @ForAll TaskNumber part) {
    TaskNumberLaws.partsAfterWhole(values.get1(), part, ORDER).check();
  }

  @Example
  @Label("planted: task-number-order-parts-after-whole")
  void orderByNumberOfSegments() {
    PlantedBug.isCaught(
        AnyPlan.taskNumber(),
        part ->
            TaskNumberLaws.partsAfterWhole(
                1,
                part,
                Comparator.<TaskNumber, Integer>comparing(number -> number.segments().size())
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
