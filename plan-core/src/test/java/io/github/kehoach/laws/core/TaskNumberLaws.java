package io.github.kehoach.laws.core;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.plan.TaskNumber;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What holds for every {@link TaskNumber}: its text form and its order. */
public final class TaskNumberLaws {
  private TaskNumberLaws() {}

  /** {@code task-number-closing-marks}. */
  @Law(
      id = "task-number-closing-marks",
      says =
          "A task number keeps its printed form; the bracket before a figure or letter and marks"
              + " after it do not make it another number.")
  public static Outcome closingMarks(
      TaskNumber number, String before, String after, Function<String, TaskNumber> read) {
    TaskNumber printed = read.apply(before + number + after);
    return Outcome.equal(
        List.of(printed.key(), printed.toString(), printed.isSameAs(number)),
        List.of(number.key(), (before + number + after).strip(), true),
        "'" + before + number + after + "' must be " + number);
  }

  /** {@code task-number-composition}. */
  @Law(
      id = "task-number-composition",
      says = "A task number in decomposed letters is the number in composed letters.")
  public static Outcome composition(
      TaskNumber number, Function<String, String> decompose, Function<String, TaskNumber> read) {
    return Outcome.equal(
        read.apply(decompose.apply(number.toString())), number, "letters of " + number);
  }

  /** {@code task-number-any-short-text}. */
  @Law(
      id = "task-number-any-short-text",
      says =
          "Any text of up to 64 characters that is not blank is a task number; others are refused.")
  public static Outcome anyShortText(String text, Function<String, TaskNumber> read) {
    String printed = text.strip();
    boolean fits = !printed.isEmpty() && printed.length() <= 64;
    try {
      return Outcome.equal(
          read.apply(text).toString(), fits ? printed : "refused", "'" + text + "'");
    } catch (UnreadableTextException refused) {
      return Outcome.holds(!fits, "'" + text + "' was refused: " + refused);
    }
  }

  /** {@code task-number-order-is-total}. */
  @Law(
      id = "task-number-order-is-total",
      says =
          "The order of task numbers turns round with its sides, carries over, and finds the same"
              + " place for equal numbers alone.")
  public static Outcome total(
      TaskNumber first, TaskNumber second, TaskNumber third, Comparator<TaskNumber> order) {
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

  /** {@code task-number-order-by-value}. */
  @Law(
      id = "task-number-order-by-value",
      says = "At any place, task numbers come in the order of their values: 2 before 10.")
  public static Outcome byValue(
      String prefix, int lower, int higher, String suffix, Comparator<TaskNumber> order) {
    return before(prefix + lower + suffix, prefix + higher + suffix, order);
  }

  /** {@code task-number-order-by-alphabet}. */
  @Law(
      id = "task-number-order-by-alphabet",
      says = "At any place, letters come in the order of the Vietnamese alphabet: c, d, đ, e, ê.")
  public static Outcome byAlphabet(
      String prefix, char lower, char higher, String suffix, Comparator<TaskNumber> order) {
    return before(prefix + lower + suffix, prefix + higher + suffix, order);
  }

  /** {@code task-number-order-parts-after-whole}. */
  @Law(
      id = "task-number-order-parts-after-whole",
      says = "A task number comes before those below it, and they before the next number.")
  public static Outcome partsAfterWhole(int number, TaskNumber part, Comparator<TaskNumber> order) {
    TaskNumber whole = TaskNumber.parse("" + number);
    TaskNumber below = TaskNumber.parse(number + "." + part);
    TaskNumber next = TaskNumber.parse("" + (number + 1));
    return Outcome.holds(
        order.compare(whole, below) < 0 && order.compare(below, next) < 0,
        whole + " < " + below + " < " + next);
  }

  private static Outcome before(String lower, String higher, Comparator<TaskNumber> order) {
    return Outcome.holds(
        order.compare(TaskNumber.parse(lower), TaskNumber.parse(higher)) < 0,
        lower + " must come before " + higher);
  }
}
