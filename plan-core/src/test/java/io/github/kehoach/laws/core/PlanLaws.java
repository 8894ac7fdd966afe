package io.github.kehoach.laws.core;

import static io.github.kehoach.laws.core.Claim.claim;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskPlace;
import io.github.kehoach.core.plan.TaskRef;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.jspecify.annotations.Nullable;

/** What holds for plans and for the numbers of their parts. */
public class PlanLaws {
  private static final Comparator<PartNumber> ORDER = Comparator.naturalOrder();
  private static final Comparator<PartNumber> BY_TEXT = Comparator.comparing(PartNumber::toString);

  @Law(
      id = "plan-with-find",
      says =
          "A plan in which one task is changed has that task in its place and every other as it was;"
              + " a change of nothing gives an equal plan.",
      catches = "a change that adds funding to what it puts in")
  public Claim<Replacing> withThenFind(@ForAll Plan plan, @ForAll Task changed) {
    return claim(
        with -> {
          for (TaskPlace place : plan.tasks()) {
            TaskRef ref = refTo(place);
            if (ref != null && plan.find(ref).isPresent()) {
              Task other = changed.toBuilder().number(place.task().number().orElse(null)).build();
              Map<String, Task> after = tasks(with.replace(plan, ref, other), place.pointer());
              Map<String, Task> expected = tasks(plan, place.pointer());
              expected.put(place.pointer(), other);
              return Outcome.equal(
                  List.of(after, with.replace(plan, ref, place.task())),
                  List.of(expected, plan),
                  ref + " of " + plan);
            }
          }
          return Outcome.holds(true, "no task can be named");
        },
        (old, ref, task) -> old.with(ref, any -> task.toBuilder()),
        (old, ref, task) -> old.with(ref, any -> task.toBuilder().funding("Tỉnh")));
  }

  /** Puts a task into the place of another. */
  @FunctionalInterface
  public interface Replacing {
    /** The plan with the task in the place that the reference names. */
    Plan replace(Plan plan, TaskRef ref, Task task);
  }

  /** The tasks of a plan by their places: the one that is meant and those not above or below it. */
  private static Map<String, Task> tasks(Plan plan, String meant) {
    Map<String, Task> tasks = new TreeMap<>();
    for (TaskPlace one : plan.tasks()) {
      String at = one.pointer();
      if (at.equals(meant) || !(at.startsWith(meant) || meant.startsWith(at))) {
        tasks.put(at, one.task());
      }
    }
    return tasks;
  }

  private static @Nullable TaskRef refTo(TaskPlace place) {
    List<PartNumber> way = new ArrayList<>();
    for (TaskPlace at = place; at != null; at = at.parent().orElse(null)) {
      if (at.task().number().isEmpty()) {
        return null;
      }
      way.add(0, at.task().number().get());
    }
    return TaskRef.builder().task(way.get(0)).subtasks(way.subList(1, way.size())).build();
  }

  @Law(
      id = "part-number-closing-marks",
      says =
          "A number keeps its printed form; the bracket before a figure or letter and marks"
              + " after it do not make it another number.",
      catches = "a reader that knows no bracket")
  public Claim<Function<String, PartNumber>> closingMarks(
      @ForAll PartNumber number, @ForAll("space") String before, @ForAll("closing") String after) {
    Assume.that(!number.isBullet());
    String text = before + number + after;
    return claim(
        read -> {
          PartNumber printed = read.apply(text);
          return Outcome.equal(
              List.of(printed.key(), printed.toString(), printed.isSameAs(number)),
              List.of(number.key(), text.strip(), true),
              "'" + text + "' must be " + number);
        },
        PartNumber::parse,
        any -> PartNumber.parse(any.replace(')', 'x')));
  }

  @Law(
      id = "part-number-composition",
      says = "A number in decomposed letters is the number in composed letters.",
      catches = "a reader that drops marks")
  public Claim<Function<String, PartNumber>> composition(@ForAll PartNumber number) {
    String apart = Normalizer.normalize(number.toString(), Normalizer.Form.NFD);
    return claim(
        read -> Outcome.equal(read.apply(apart), number, "letters of " + number),
        PartNumber::parse,
        any -> PartNumber.parse(any.replaceAll("\\p{M}", "")));
  }

  @Law(
      id = "part-number-any-short-text",
      says = "Any text of up to 64 characters that is not blank is a number; others are refused.",
      catches = "a reader that drops brackets")
  public Claim<Function<String, PartNumber>> anyShortText(@ForAll("printed") String text) {
    String printed = text.strip();
    boolean fits = !printed.isEmpty() && printed.length() <= 64;
    return claim(
        read -> {
          try {
            return Outcome.equal(
                read.apply(text).toString(), fits ? printed : "refused", "'" + text + "'");
          } catch (UnreadableTextException refused) {
            return Outcome.holds(!fits, "'" + text + "' was refused: " + refused);
          }
        },
        PartNumber::parse,
        any -> PartNumber.parse(any.replace("(", "")));
  }

  @Law(
      id = "part-number-order-is-total",
      says =
          "The order of numbers turns round with its sides, carries over, and finds the same"
              + " place for equal numbers alone.",
      catches = "order by text unless equally long")
  public Claim<Comparator<PartNumber>> orderIsTotal(
      @ForAll("alike") PartNumber first,
      @ForAll("alike") PartNumber second,
      @ForAll("alike") PartNumber third) {
    return claim(
        order -> {
          int there = order.compare(first, second);
          boolean inOrder = there <= 0 && order.compare(second, third) <= 0;
          return Outcome.equal(
              List.of(
                  -Integer.signum(order.compare(second, first)),
                  there == 0,
                  !inOrder || order.compare(first, third) <= 0),
              List.of(Integer.signum(there), first.equals(second), true),
              first + ", " + second + ", " + third);
        },
        ORDER,
        (one, other) ->
            one.toString().length() == other.toString().length()
                ? BY_TEXT.compare(other, one)
                : BY_TEXT.compare(one, other));
  }

  @Law(
      id = "part-number-order-by-value",
      says = "At any place, numbers come in the order of their values: 2 before 10.",
      catches = "order by text")
  public Claim<Comparator<PartNumber>> orderByValue(
      @ForAll("prefix") String prefix,
      @ForAll("values") Tuple2<Integer, Integer> values,
      @ForAll("suffix") String suffix) {
    return inOrder(prefix + values.get1() + suffix, prefix + values.get2() + suffix);
  }

  @Law(
      id = "part-number-order-by-alphabet",
      says = "At any place, letters come in the order of the Vietnamese alphabet: c, d, đ, e, ê.",
      catches = "order by code points")
  public Claim<Comparator<PartNumber>> orderByAlphabet(
      @ForAll("prefix") String prefix,
      @ForAll("letters") Tuple2<Character, Character> letters,
      @ForAll("suffix") String suffix) {
    return inOrder(prefix + letters.get1() + suffix, prefix + letters.get2() + suffix);
  }

  private static Claim<Comparator<PartNumber>> inOrder(String lower, String higher) {
    return claim(order -> before(lower, higher, order), ORDER, BY_TEXT);
  }

  @Law(
      id = "part-number-order-parts-after-whole",
      says = "A number comes before those below it, and they before the next number.",
      catches = "order by the number of segments")
  public Claim<Comparator<PartNumber>> partsAfterWhole(
      @ForAll("values") Tuple2<Integer, Integer> values, @ForAll PartNumber part) {
    int number = values.get1();
    return claim(
        order ->
            Outcome.all(
                before("" + number, number + "." + part, order),
                before(number + "." + part, "" + (number + 1), order)),
        ORDER,
        Comparator.<PartNumber, Integer>comparing(any -> any.segments().size())
            .thenComparing(ORDER));
  }

  private static Outcome before(String lower, String higher, Comparator<PartNumber> order) {
    return Outcome.holds(
        order.compare(PartNumber.parse(lower), PartNumber.parse(higher)) < 0,
        lower + " must come before " + higher);
  }

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
    return rising(9_999_999);
  }

  @Provide
  Arbitrary<Tuple2<Character, Character>> letters() {
    return rising(AnyPlan.ALPHABET.length() - 1)
        .map(
            two ->
                Tuple.of(AnyPlan.ALPHABET.charAt(two.get1()), AnyPlan.ALPHABET.charAt(two.get2())));
  }

  private static Arbitrary<Tuple2<Integer, Integer>> rising(int highest) {
    return Arbitraries.integers()
        .between(0, highest)
        .tuple2()
        .filter(two -> !two.get1().equals(two.get2()))
        .map(two -> Tuple.of(Math.min(two.get1(), two.get2()), Math.max(two.get1(), two.get2())));
  }
}
