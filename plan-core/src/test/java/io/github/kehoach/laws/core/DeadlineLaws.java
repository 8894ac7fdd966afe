package io.github.kehoach.laws.core;

import static io.github.kehoach.laws.core.Claim.claim;
import static io.github.kehoach.laws.core.Outcome.refusedWith;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.period.CalendarPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds for every {@link Deadline} and the small values in it. */
public class DeadlineLaws {
  /** The simple name of a deadline's variant. */
  public static String variant(Deadline deadline) {
    return Stream.of(Deadline.class.getPermittedSubclasses())
        .filter(type -> type.isInstance(deadline))
        .map(Class::getSimpleName)
        .collect(Collectors.joining());
  }

  @Law(
      id = "all-of-is-flat",
      says = "A mixture inside a mixture is the same as its parts in its place, however bracketed.",
      catches = "a mixture that keeps the first part of an inner mixture alone")
  public Claim<Function<List<Deadline>, Deadline>> allOfIsFlat(
      @ForAll("parts") List<Deadline> first, @ForAll("parts") List<Deadline> rest) {
    List<Deadline> plain = Stream.concat(first.stream(), rest.stream()).toList();
    return claim(
        allOf -> {
          Deadline expected = allOf.apply(plain);
          List<Deadline> left = new ArrayList<>(rest);
          left.add(0, allOf.apply(first));
          List<Deadline> right = new ArrayList<>(first);
          right.add(allOf.apply(rest));
          return Outcome.equal(
              List.of(allOf.apply(left), allOf.apply(right), allOf.apply(List.of(expected))),
              List.of(expected, expected, expected),
              "brackets left, right and around " + plain);
        },
        Deadline::allOf,
        parts ->
            Deadline.allOf(
                parts.stream()
                    .map(part -> part instanceof Deadline.AllOf all ? all.parts().get(0) : part)
                    .toList()));
  }

  @Law(
      id = "all-of-ignores-repetition",
      says = "A part that was there before changes nothing; parts that are all equal are one part.",
      catches = "a mixture that keeps the last of twins alone")
  public Claim<Function<List<Deadline>, Deadline>> allOfIgnoresRepetition(
      @ForAll("parts") List<Deadline> parts) {
    List<Deadline> twice = Stream.concat(parts.stream(), parts.stream()).toList();
    Deadline one = parts.get(0);
    return claim(
        allOf ->
            Outcome.equal(
                List.of(allOf.apply(twice), allOf.apply(List.of(one, one))),
                List.of(allOf.apply(parts), one),
                "each part twice: " + parts),
        Deadline::allOf,
        all -> Set.copyOf(all).size() < all.size() ? all.get(all.size() - 1) : Deadline.allOf(all));
  }

  @Law(
      id = "all-of-keeps-order",
      says = "Different parts are held in the order given; a single one is itself.",
      catches = "a mixture that sorts its parts")
  public Claim<Function<List<Deadline>, Deadline>> allOfKeepsOrder(
      @ForAll("differentSimpleParts") List<Deadline> parts) {
    return claim(
        allOf ->
            Outcome.equal(
                allOf.apply(parts) instanceof Deadline.AllOf all
                    ? all.parts()
                    : List.of(allOf.apply(parts)),
                parts,
                "parts of a mixture"),
        Deadline::allOf,
        all ->
            Deadline.allOf(all.stream().sorted(Comparator.comparing(Deadline::toString)).toList()));
  }

  @Law(
      id = "all-of-parts-are-stated",
      says = "A mixture without parts, or with an unstated part, also a lone one, is refused.",
      catches = "a mixture of a lone unstated part that is this part")
  public Claim<Function<List<Deadline>, Deadline>> allOfPartsAreStated(
      @ForAll("parts") List<Deadline> parts, @ForAll @IntRange(max = 4) int at) {
    List<Deadline> unstated = new ArrayList<>(parts);
    unstated.add(at % (parts.size() + 1), Deadline.unstated());
    String value = "was '" + Deadline.unstated() + "'";
    return claim(
        allOf ->
            Outcome.all(
                refusedWith(value, () -> allOf.apply(unstated)),
                refusedWith(value, () -> allOf.apply(List.of(Deadline.unstated()))),
                refusedWith("AllOf.parts", () -> allOf.apply(List.of()))),
        Deadline::allOf,
        all -> all.size() == 1 ? all.get(0) : Deadline.allOf(all));
  }

  @Law(
      id = "scoped-parts-have-one-meaning",
      says =
          "Scopes are held in order if they differ and no part is unstated or has scopes itself;"
              + " anything else is refused.",
      catches = "repeated scopes that are numbered")
  public Claim<Function<List<ScopedPart>, Deadline.Scoped>> scopedPartsHaveOneMeaning(
      @ForAll("scopedParts") List<ScopedPart> parts) {
    Set<String> scopes = new HashSet<>();
    boolean repeats = !parts.stream().allMatch(part -> scopes.add(part.scope()));
    boolean unclear = parts.stream().anyMatch(part -> isUnclear(part.deadline()));
    return claim(
        scoped ->
            parts.isEmpty() || repeats || unclear
                ? refusedWith("Scoped.parts must", () -> scoped.apply(parts))
                : Outcome.equal(scoped.apply(parts).parts(), parts, "parts are held as given"),
        Deadline::scoped,
        all ->
            Deadline.scoped(
                all.stream()
                    .map(part -> ScopedPart.of(part.scope() + all.indexOf(part), part.deadline()))
                    .toList()));
  }

  private static boolean isUnclear(Deadline part) {
    return part instanceof Deadline.Unstated
        || part instanceof Deadline.Scoped
        || (part instanceof Deadline.AllOf all
            && all.parts().stream().anyMatch(DeadlineLaws::isUnclear));
  }

  @Law(
      id = "before-leaves-a-day",
      says =
          "Before a period is refused exactly if no day of the calendar, which begins with year 1,"
              + " lies before it.",
      catches = "year 1 that is refused as a whole")
  public Claim<Function<CalendarPeriod, Deadline.Before>> beforeLeavesADay(
      @ForAll("periodsAtTheEnds") CalendarPeriod period) {
    return claim(
        before ->
            period.firstDay().equals(LocalDate.of(1, 1, 1))
                ? refusedWith("was '" + period + "'", () -> before.apply(period))
                : Outcome.equal(
                    Outcome.madeOrRefused(() -> before.apply(period).period()),
                    period,
                    "before " + period),
        Deadline::before,
        any -> Deadline.before(any.firstDay().getYear() == 1 ? CalendarPeriod.year(1) : any));
  }

  @Law(
      id = "deadline-last-day",
      says = "By a period is in time on its last day and no later; before it, until it begins.",
      catches = "before a period on its first day")
  public Claim<Function<Deadline.Before, LocalDate>> lastDay(
      @ForAll("periodsAtTheEnds") CalendarPeriod period) {
    LocalDate first = period.firstDay();
    return claim(
        lastDay ->
            Outcome.all(
                Outcome.equal(Deadline.by(period).lastDay(), period.lastDay(), "by " + period),
                first.toEpochDay() == LocalDate.of(1, 1, 1).toEpochDay()
                    ? Outcome.holds(true, "no day lies before it")
                    : Outcome.equal(
                        lastDay.apply(Deadline.before(period)).plusDays(1),
                        first,
                        "before " + period)),
        Deadline.Before::lastDay,
        before -> before.period().firstDay());
  }

  @Law(
      id = "start-first-day",
      says =
          "A duty from a period on begins with its first day, one after it with the day that"
              + " follows its last; after the last day of year 9999 is refused.",
      catches = "after a period on its last day")
  public Claim<Function<CalendarPeriod, Start>> startFirstDay(
      @ForAll("periodsAtTheEnds") CalendarPeriod period) {
    LocalDate last = period.lastDay();
    return claim(
        after ->
            Outcome.all(
                Outcome.equal(Start.from(period).firstDay(), period.firstDay(), "from " + period),
                last.getYear() == 9999 && last.getDayOfYear() == 365
                    ? refusedWith("was '" + period + "'", () -> after.apply(period))
                    : Outcome.equal(
                        after.apply(period).firstDay().toEpochDay(),
                        last.toEpochDay() + 1,
                        "after " + period)),
        Start::after,
        any -> Start.from(CalendarPeriod.day(any.lastDay())));
  }

  @Law(
      id = "lag-in-range",
      says = "A lag holds any amount from -10000 to 10000 and refuses all others by their value.",
      catches = "a lag that is cut to the range")
  public Claim<IntFunction<Lag>> lagInRange(@ForAll("amounts") int amount, @ForAll LagUnit unit) {
    return claim(
        lag ->
            Math.abs((long) amount) > 10_000
                ? refusedWith("was '" + amount + "'", () -> lag.apply(amount))
                : Outcome.equal(lag.apply(amount).amount(), amount, "a lag of " + amount),
        any -> Lag.of(any, unit),
        any -> Lag.of(Math.max(-Lag.MOST, Math.min(Lag.MOST, any)), unit));
  }

  @Provide
  Arbitrary<List<Deadline>> parts() {
    return stated(AnyDeadline.deadline()).list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Deadline>> differentSimpleParts() {
    return stated(AnyDeadline.simple()).list().uniqueElements().ofMinSize(1).ofMaxSize(5);
  }

  private static Arbitrary<Deadline> stated(Arbitrary<Deadline> deadlines) {
    return deadlines.filter(deadline -> !deadline.equals(Deadline.unstated()));
  }

  @Provide
  Arbitrary<List<ScopedPart>> scopedParts() {
    Arbitrary<String> scopes =
        Composed.frequencyOf(
            Tuple.of(5, AnyDeadline.words()), Tuple.of(1, Arbitraries.just("các xã")));
    Arbitrary<Deadline> deadlines =
        Composed.frequencyOf(Tuple.of(5, AnyDeadline.dated()), Tuple.of(1, AnyDeadline.deadline()));
    return Combinators.combine(scopes, deadlines)
        .as(ScopedPart::of)
        .list()
        .ofMaxSize(4)
        .edgeCases(EdgeCases.Config::none);
  }

  @Provide
  Arbitrary<CalendarPeriod> periodsAtTheEnds() {
    String ends =
        "0001 0001-01 0001-01-01 0001-Q1 0001-S1 0001/2025 0001-01-02 0001-Q2 9999 9999-12"
            + " 9999-12-31 9999-Q4 9999-S2 2025/9999 9999-12-30 9999-Q3 2025/9999-12-31";
    return Composed.oneOf(
        AnyPeriod.period(), Arbitraries.of(ends.split(" ")).map(CalendarPeriod::parse));
  }

  @Provide
  Arbitrary<Integer> amounts() {
    return Composed.oneOf(
        Arbitraries.integers(),
        Arbitraries.integers().between(-10_005, -9_995),
        Arbitraries.integers().between(9_995, 10_005),
        Arbitraries.integers().between(-60, 60));
  }
}
