package io.github.kehoach.laws.core;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.plan.PartNumber;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What holds for every {@link PartNumber}: its text form and its order. */
public final class PartNumberLaws {
  private PartNumberLaws() {}

  /** {@code part-number-closing-marks}. */
  @Law(
      id = "part-number-closing-marks",
      says =
          "A number keeps its printed form; the bracket before a figure or letter and marks"
              + " after it do not make it another number.")
  public static Outcome closingMarks(
      PartNumber number, String before, String after, Function<String, PartNumber> read) {
    PartNumber printed = read.apply(before + number + after);
    return Outcome.equal(
        List.of(printed.key(), printed.toString(), printed.isSameAs(number)),
        List.of(number.key(), (before + number + after).strip(), true),
        "'" + before + number + after + "' must be " + number);
  }

  /** {@code part-number-composition}. */
  @Law(
      id = "part-number-composition",
      says = "A number in decomposed letters is the number in composed letters.")
  public static Outcome composition(
      PartNumber number, Function<String, String> decompose, Function<String, PartNumber> read) {
    return Outcome.equal(
        read.apply(decompose.apply(number.toString())), number, "letters of " + number);
  }

  /** {@code part-number-any-short-text}. */
  @Law(
      id = "part-number-any-short-text",
      says = "Any text of up to 64 characters that is not blank is a number; others are refused.")
  public static Outcome anyShortText(String text, Function<String, PartNumber> read) {
    String printed = text.strip();
    boolean fits = !printed.isEmpty() && printed.length() <= 64;
    try {
      return Outcome.equal(
          read.apply(text).toString(), fits ? printed : "refused", "'" + text + "'");
    } catch (UnreadableTextException refused) {
      return Outcome.holds(!fits, "'" + text + "' was refused: " + refused);
    }
  }

  /** {@code part-number-order-is-total}. */
  @Law(
      id = "part-number-order-is-total",
      says =
          "The order of numbers turns round with its sides, carries over, and finds the same"
              + " place for equal numbers alone.")
  public static Outcome total(
      PartNumber first, PartNumber second, PartNumber third, Comparator<PartNumber> order) {
    int there = order.compare(first, second);
    boolean inOrder = there <= 0 && order.compare(second, third) <= 0;
    return Outcome.equal(
        List.of(
            -Integer.signum(order.compare(second, first)),
            there == 0,
            !inOrder || order.compare(first, third) <= 0),
        List.of(Integer.signum(there), first.equals(second), true),
        first + ", " + second + ", " + third);
  }

  /** {@code part-number-order-by-value}. */
  @Law(
      id = "part-number-order-by-value",
      says = "At any place, numbers come in the order of their values: 2 before 10.")
  public static Outcome byValue(
      String prefix, int lower, int higher, String suffix, Comparator<PartNumber> order) {
    return before(prefix + lower + suffix, prefix + higher + suffix, order);
  }

  /** {@code part-number-order-by-alphabet}. */
  @Law(
      id = "part-number-order-by-alphabet",
      says = "At any place, letters come in the order of the Vietnamese alphabet: c, d, đ, e, ê.")
  public static Outcome byAlphabet(
      String prefix, char lower, char higher, String suffix, Comparator<PartNumber> order) {
    return before(prefix + lower + suffix, prefix + higher + suffix, order);
  }

  /** {@code part-number-order-parts-after-whole}. */
  @Law(
      id = "part-number-order-parts-after-whole",
      says = "A number comes before those below it, and they before the next number.")
  public static Outcome partsAfterWhole(int number, PartNumber part, Comparator<PartNumber> order) {
    PartNumber whole = PartNumber.parse("" + number);
    PartNumber below = PartNumber.parse(number + "." + part);
    PartNumber next = PartNumber.parse("" + (number + 1));
    return Outcome.holds(
        order.compare(whole, below) < 0 && order.compare(below, next) < 0,
        whole + " < " + below + " < " + next);
  }

  private static Outcome before(String lower, String higher, Comparator<PartNumber> order) {
    return Outcome.holds(
        order.compare(PartNumber.parse(lower), PartNumber.parse(higher)) < 0,
        lower + " must come before " + higher);
  }
}
