package io.github.kehoach.laws.core;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for every {@link Deadline} and the small values in it. */
public final class DeadlineLaws {
  private DeadlineLaws() {}

  /** The simple name of a deadline's variant. */
  public static String variant(Deadline deadline) {
    return Stream.of(Deadline.class.getPermittedSubclasses())
        .filter(type -> type.isInstance(deadline))
        .map(Class::getSimpleName)
        .collect(Collectors.joining());
  }

  /** {@code all-of-is-flat}. */
  @Law(
      id = "all-of-is-flat",
      says = "A mixture inside a mixture is the same as its parts in its place, however bracketed.")
  public static Outcome allOfIsFlat(
      List<Deadline> first, List<Deadline> rest, Function<List<Deadline>, Deadline> allOf) {
    List<Deadline> plain = Stream.concat(first.stream(), rest.stream()).toList();
    List<Deadline> left = new ArrayList<>(rest);
    left.add(0, allOf.apply(first));
    List<Deadline> right = new ArrayList<>(first);
    right.add(allOf.apply(rest));
    Deadline expected = allOf.apply(plain);
    return Outcome.equal(
        List.of(allOf.apply(left), allOf.apply(right), allOf.apply(List.of(expected))),
        List.of(expected, expected, expected),
        "brackets left, right and around " + plain);
  }

  /** {@code all-of-ignores-repetition}. */
  @Law(
      id = "all-of-ignores-repetition",
      says = "A part that was there before changes nothing; parts that are all equal are one part.")
  public static Outcome allOfIgnoresRepetition(
      List<Deadline> parts, Function<List<Deadline>, Deadline> allOf) {
    List<Deadline> twice = Stream.concat(parts.stream(), parts.stream()).toList();
    Deadline one = parts.get(0);
    return Outcome.equal(
        List.of(allOf.apply(twice), allOf.apply(List.of(one, one))),
        List.of(allOf.apply(parts), one),
        "each part twice: " + parts);
  }

  /** {@code all-of-keeps-order}. */
  @Law(
      id = "all-of-keeps-order",
      says = "Different parts are held in the order given; a single one is itself.")
  public static Outcome allOfKeepsOrder(
      List<Deadline> simpleParts, Function<List<Deadline>, Deadline> allOf) {
    Deadline made = allOf.apply(simpleParts);
    List<Deadline> held = made instanceof Deadline.AllOf all ? all.parts() : List.of(made);
    return Outcome.equal(held, simpleParts, "parts of a mixture of " + simpleParts);
  }

  /** {@code all-of-parts-are-stated}. */
  @Law(
      id = "all-of-parts-are-stated",
      says = "A mixture without parts, or with an unstated part, also a lone one, is refused.")
  public static Outcome allOfPartsAreStated(
      List<Deadline> parts, int at, Function<List<Deadline>, Deadline> allOf) {
    List<Deadline> unstated = new ArrayList<>(parts);
    unstated.add(at % (parts.size() + 1), Deadline.unstated());
    return ValueLaws.isRefused(Deadline.unstated(), () -> allOf.apply(unstated));
  }

  /** {@code scoped-parts-have-one-meaning}. */
  @Law(
      id = "scoped-parts-have-one-meaning",
      says =
          "Scopes are held in order if they differ and no part is unstated or has scopes itself;"
              + " anything else is refused.")
  public static Outcome scopedPartsHaveOneMeaning(
      List<ScopedPart> parts, Function<List<ScopedPart>, Deadline.Scoped> scoped) {
    Set<String> scopes = new HashSet<>();
    boolean repeats = !parts.stream().allMatch(part -> scopes.add(part.scope()));
    boolean unclear = parts.stream().anyMatch(part -> isUnclear(part.deadline()));
    if (parts.isEmpty() || repeats || unclear) {
      return ValueLaws.isRefusedNaming("Scoped.parts must", () -> scoped.apply(parts));
    }
    return Outcome.equal(scoped.apply(parts).parts(), parts, "parts are held as given");
  }

  private static boolean isUnclear(Deadline part) {
    return part instanceof Deadline.Unstated
        || part instanceof Deadline.Scoped
        || (part instanceof Deadline.AllOf all
            && all.parts().stream().anyMatch(DeadlineLaws::isUnclear));
  }

  /** {@code before-leaves-a-day}. */
  @Law(
      id = "before-leaves-a-day",
      says =
          "Before a period is refused exactly if no day of the calendar, which begins with year 1,"
              + " lies before it.")
  public static Outcome beforeLeavesADay(
      CalendarPeriod period, Function<CalendarPeriod, Deadline.Before> before) {
    if (period.firstDay().getDayOfYear() == 1 && period.firstDay().getYear() == 1) {
      return ValueLaws.isRefused(period, () -> before.apply(period));
    }
    return Outcome.equal(before.apply(period).period(), period, "before " + period);
  }

  /** {@code deadline-last-day}. */
  @Law(
      id = "deadline-last-day",
      says = "By a period is in time on its last day and no later; before it, until it begins.")
  public static Outcome lastDay(
      CalendarPeriod period,
      Function<CalendarPeriod, LocalDate> by,
      Function<Deadline.Before, LocalDate> before) {
    long first = period.firstDay().toEpochDay();
    if (first == LocalDate.of(1, 1, 1).toEpochDay()) {
      return Outcome.equal(by.apply(period), period.lastDay(), "by " + period);
    }
    return Outcome.equal(
        List.of(by.apply(period), before.apply(Deadline.before(period)).toEpochDay() + 1),
        List.of(period.lastDay(), first),
        "by and before " + period);
  }

  /** {@code start-first-day}. */
  @Law(
      id = "start-first-day",
      says =
          "A duty from a period on begins with its first day, one after it with the day that"
              + " follows its last; after the last day of year 9999 is refused.")
  public static Outcome startFirstDay(
      CalendarPeriod period, boolean inclusive, BiFunction<CalendarPeriod, Boolean, Start> start) {
    LocalDate last = period.lastDay();
    if (!inclusive && last.getYear() == 9999 && last.getDayOfYear() == 365) {
      return ValueLaws.isRefused(period, () -> start.apply(period, inclusive));
    }
    LocalDate first = start.apply(period, inclusive).firstDay();
    return Outcome.equal(
        first.toEpochDay(),
        inclusive ? period.firstDay().toEpochDay() : last.toEpochDay() + 1,
        "from " + period + ", itself included: " + inclusive + ", gives " + first);
  }

  /** {@code lag-in-range}. */
  @Law(
      id = "lag-in-range",
      says = "A lag holds any amount from -10000 to 10000 and refuses all others by their value.")
  public static Outcome lagInRange(int amount, IntFunction<Lag> lag) {
    if (Math.abs((long) amount) > 10_000) {
      return ValueLaws.isRefused(amount, () -> lag.apply(amount));
    }
    return Outcome.equal(lag.apply(amount).amount(), amount, "a lag of " + amount);
  }
}
