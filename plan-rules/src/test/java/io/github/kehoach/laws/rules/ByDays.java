package io.github.kehoach.laws.rules;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.laws.rules.Expansion.Due;
import io.github.kehoach.rules.compare.DeadlineOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Whether duties are served, found by looking at days: every occurrence in a range, and events on
 * many days. It says no more than that no counterexample lies in that range.
 */
public final class ByDays {
  private final Expansion expansion;
  private final DayRange range;

  /**
   * Looks at a range of days.
   *
   * @param range from the day on which the comparison begins
   */
  public ByDays(Expansion expansion, DayRange range) {
    this.expansion = expansion;
    this.range = range;
  }

  /** The duties of the upper deadline that are not served in the range. */
  public List<SimplePart> unserved(Deadline lower, Deadline upper) {
    List<SimplePart> offered = DeadlineOrder.duties(lower);
    return DeadlineOrder.duties(upper).stream()
        .filter(
            duty -> !isServed(duty.deadline(), offered.stream().filter(low -> reaches(low, duty))))
        .toList();
  }

  /** The cycles of a recurring deadline that no occurrence of the lower serves in the range. */
  public List<Due> missed(Deadline.Every upper, List<Deadline> lower) {
    NavigableMap<LocalDate, List<Due>> offered = new TreeMap<>();
    all(lower, Deadline.Every.class).stream()
        .flatMap(every -> expansion.of(every, range).stream())
        .forEach(
            due ->
                offered
                    .computeIfAbsent(due.cycle().firstInclusive(), day -> new ArrayList<>())
                    .add(due));
    return expansion.of(upper, range).stream()
        .filter(
            due ->
                offered
                    .subMap(due.cycle().firstInclusive(), true, due.cycle().lastInclusive(), true)
                    .values()
                    .stream()
                    .flatMap(List::stream)
                    .noneMatch(low -> serves(low, due)))
        .toList();
  }

  private static boolean serves(Due lower, Due upper) {
    return !lower.cycle().lastInclusive().isAfter(upper.cycle().lastInclusive())
        && !lower.day().isAfter(upper.day());
  }

  private static boolean reaches(SimplePart lower, SimplePart upper) {
    return lower.scope().isEmpty()
        || lower.scope().map(Folding::fold).equals(upper.scope().map(Folding::fold));
  }

  private boolean isServed(Deadline upper, Stream<SimplePart> inScope) {
    List<Deadline> lower = inScope.map(SimplePart::deadline).toList();
    if (upper instanceof Deadline.By by) {
      return isServedBy(lower, by.period().lastDay());
    }
    if (upper instanceof Deadline.Before before) {
      return isServedBy(lower, before.period().firstDay().minusDays(1));
    }
    if (upper instanceof Deadline.Every every) {
      return missed(every, lower).isEmpty();
    }
    if (upper instanceof Deadline.Continuous continuous) {
      LocalDate end = end(continuous);
      return end.isBefore(range.firstInclusive()) || stands(lower, begin(continuous.start()), end);
    }
    if (upper instanceof Deadline.Open open) {
      return isServedBy(lower, LocalDate.MAX)
          || all(lower, Deadline.Open.class).stream()
              .anyMatch(low -> !begin(low.start()).isAfter(begin(open.start())));
    }
    if (upper instanceof Deadline.OnDemand onDemand) {
      return stands(lower, range.firstInclusive(), LocalDate.MAX)
          || all(lower, Deadline.OnDemand.class).stream()
              .anyMatch(low -> Folding.fold(low.when()).equals(Folding.fold(onDemand.when())));
    }
    return upper instanceof Deadline.Triggered triggered
        && all(lower, Deadline.Triggered.class).stream().anyMatch(low -> serves(low, triggered));
  }

  private boolean isServedBy(List<Deadline> lower, LocalDate day) {
    return Stream.of(
            all(lower, Deadline.By.class).stream().map(by -> by.period().lastDay()),
            all(lower, Deadline.Before.class).stream()
                .map(before -> before.period().firstDay().minusDays(1)),
            all(lower, Deadline.Every.class).stream()
                .flatMap(every -> expansion.of(every, range).stream().limit(1))
                .map(Due::day))
        .flatMap(days -> days)
        .anyMatch(due -> !due.isAfter(day));
  }

  private boolean stands(List<Deadline> lower, LocalDate from, LocalDate until) {
    return all(lower, Deadline.Continuous.class).stream()
        .anyMatch(low -> !begin(low.start()).isAfter(from) && !end(low).isBefore(until));
  }

  private static LocalDate end(Deadline.Continuous standing) {
    return standing.until().map(last -> last.lastDay()).orElse(LocalDate.MAX);
  }

  private LocalDate begin(Optional<Start> start) {
    LocalDate since = range.firstInclusive();
    return start.map(Start::firstDay).filter(since::isBefore).orElse(since);
  }

  private boolean serves(Deadline.Triggered lower, Deadline.Triggered upper) {
    if (!lower.trigger().isSameAs(upper.trigger())) {
      return false;
    }
    return upper.lag().isEmpty()
        || (lower.lag().isPresent() && isNeverLater(lower.lag().get(), upper.lag().get()));
  }

  /** Whether the one ends no later than the other, for events on each day of four years. */
  public static boolean isNeverLater(Lag lower, Lag upper) {
    if ((lower.unit() == LagUnit.WORKING_DAY) != (upper.unit() == LagUnit.WORKING_DAY)) {
      return false;
    }
    return LocalDate.of(2023, 1, 1)
        .datesUntil(LocalDate.of(2027, 1, 1))
        .noneMatch(event -> end(lower, event).isAfter(end(upper, event)));
  }

  /** The day on which a lag ends; working days are counted as if there were no other. */
  public static LocalDate end(Lag lag, LocalDate event) {
    int amount = lag.amount();
    return switch (lag.unit()) {
      case HOUR -> event.plusDays(amount < 0 ? Math.floorDiv(amount, 24) : (amount + 23) / 24);
      case WORKING_DAY, DAY -> event.plusDays(amount);
      case WEEK -> event.plusWeeks(amount);
      case MONTH -> event.plusMonths(amount);
      case YEAR -> event.plusYears(amount);
    };
  }

  private static <T> List<T> all(List<Deadline> deadlines, Class<T> kind) {
    return deadlines.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
