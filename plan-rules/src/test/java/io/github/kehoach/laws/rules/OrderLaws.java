package io.github.kehoach.laws.rules;

import static java.time.temporal.ChronoUnit.DAYS;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.rules.compare.DeadlineComparison;
import io.github.kehoach.rules.compare.DeadlineComparison.Answer;
import io.github.kehoach.rules.compare.DeadlineOrder;
import io.github.kehoach.rules.compare.DutyComparison;
import io.github.kehoach.rules.compare.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds for the order of deadlines. */
public final class OrderLaws {
  private OrderLaws() {}

  /** The operation under test. */
  @FunctionalInterface
  public interface Order {
    /** Whether the lower deadline serves the upper one. */
    DeadlineComparison compare(Deadline lower, Deadline upper, LocalDate since);
  }

  /** {@code order-reflexive}. */
  public static Outcome reflexive(Deadline deadline, LocalDate since, Order order) {
    Answer answer = order.compare(deadline, deadline, since).answer();
    return hasUnknownPart(deadline)
        ? Outcome.holds(answer != Answer.LOOSER, deadline + " is no looser than itself")
        : Outcome.equal(answer, Answer.SERVES, deadline + " serves itself since " + since);
  }

  /** Whether a part is unread or has no first cycle. */
  public static boolean hasUnknownPart(Deadline deadline) {
    return DeadlineOrder.duties(deadline).stream()
        .map(SimplePart::deadline)
        .anyMatch(OrderLaws::isUnknown);
  }

  private static boolean isUnknown(Deadline part) {
    return part instanceof Deadline.Unread
        || (part instanceof Deadline.Every every && every.interval() > 1 && every.from().isEmpty());
  }

  /** {@code order-transitive}. */
  public static Outcome transitive(
      Deadline first, Deadline second, Deadline third, LocalDate since, Order order) {
    boolean chain = serves(first, second, since, order) && serves(second, third, since, order);
    return Outcome.holds(
        !chain || serves(first, third, since, order),
        first + "\n  serves " + second + "\n  serves " + third + "\n  since " + since);
  }

  /** {@code order-sound}. */
  public static Outcome sound(
      Deadline lower, Deadline upper, DayRange range, Order order, Expansion expansion) {
    LocalDate since = range.firstInclusive();
    return Outcome.equal(
        serves(lower, upper, since, order)
            ? new ByDays(expansion, range).unserved(lower, upper)
            : List.of(),
        List.of(),
        lower + "\n  is said to serve " + upper + "\n  since " + since);
  }

  /** {@code order-misses-are-real}. */
  public static Outcome missesAreReal(
      Deadline.Every lower,
      Deadline.Every upper,
      LocalDate since,
      Order order,
      Expansion expansion) {
    Verdict verdict = order.compare(lower, upper, since).duties().get(0).verdict();
    Optional<CalendarPeriod> cycle = cycleOf(verdict);
    if (cycle.isEmpty()) {
      return Outcome.holds(true, "nothing is said about a cycle");
    }
    DayRange range = new DayRange(since, cycle.get().lastDay());
    Deadline.Every atBest = isUnknown(lower) ? lower.toBuilder().interval(1).build() : lower;
    List<Expansion.Due> missed = new ByDays(expansion, range).missed(upper, List.of(atBest));
    List<Long> late =
        expansion.of(atBest, range).stream()
            .filter(due -> !due.cycle().firstInclusive().isBefore(cycle.get().firstDay()))
            .flatMap(due -> missed.stream().map(miss -> miss.day().until(due.day(), DAYS)))
            .limit(1)
            .toList();
    List<Long> said =
        verdict instanceof Verdict.Later later ? List.of((long) later.lateDays()) : List.of();
    return Outcome.equal(
        cycle.map(CalendarPeriod::days).stream().toList() + " " + said,
        missed.stream().map(Expansion.Due::cycle).toList() + " " + late,
        lower + "\n  under " + upper + "\n  since " + since);
  }

  private static Optional<CalendarPeriod> cycleOf(Verdict verdict) {
    if (verdict instanceof Verdict.Later later) {
      return later.days().flatMap(Verdict.Days::cycle);
    }
    return verdict instanceof Verdict.Dropped dropped ? dropped.cycle() : Optional.empty();
  }

  /** {@code order-monotone}. */
  public static Outcome monotone(
      Deadline lower, Deadline looser, Deadline upper, LocalDate since, Order order) {
    Answer before = order.compare(lower, upper, since).answer();
    Answer after = order.compare(looser, upper, since).answer();
    return Outcome.holds(
        !serves(lower, looser, since, order) || after.compareTo(before) <= 0,
        lower + " is " + before + "\n  but " + looser + " is " + after + "\n  under " + upper);
  }

  /** {@code order-later-day-is-looser}. */
  public static Outcome laterDayIsLooser(
      Deadline earlier, Deadline later, int days, LocalDate since, Order order) {
    DeadlineComparison forth = order.compare(later, earlier, since);
    List<Integer> late =
        forth.duties().stream()
            .map(DutyComparison::verdict)
            .filter(Verdict.Later.class::isInstance)
            .map(verdict -> ((Verdict.Later) verdict).lateDays())
            .toList();
    return Outcome.equal(
        forth.answer() + " " + late + " " + order.compare(earlier, later, since).answer(),
        Answer.LOOSER + " [" + days + "] " + Answer.SERVES,
        later + " comes " + days + " days after " + earlier);
  }

  /** {@code order-of-parts-is-irrelevant}. */
  public static Outcome partsInAnyOrder(
      Deadline lower,
      Deadline lowerAgain,
      Deadline upper,
      Deadline upperAgain,
      LocalDate since,
      Order order) {
    return Outcome.equal(
        summary(order.compare(lower, upper, since)),
        summary(order.compare(lowerAgain, upperAgain, since)),
        lower + "\n  under " + upper);
  }

  private static List<String> summary(DeadlineComparison comparison) {
    Stream<String> duties =
        comparison.duties().stream()
            .map(
                duty ->
                    duty.upper().scope()
                        + " "
                        + duty.upper().deadline()
                        + " "
                        + duty.verdict().getClass().getSimpleName()
                        + (duty.verdict() instanceof Verdict.Later later ? later.lateDays() : ""));
    return Stream.concat(Stream.of(comparison.answer().name()), duties).sorted().toList();
  }

  private static boolean serves(Deadline lower, Deadline upper, LocalDate since, Order order) {
    return order.compare(lower, upper, since).answer() == Answer.SERVES;
  }
}
