package io.github.kehoach.rules.compare;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.Trigger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Whether the deadline of a lower plan is guaranteed to serve the deadline of the plan above it,
 * whatever happens.
 *
 * <p>A deadline is a set of {@linkplain SimplePart duties}, one per simple part. Each duty of the
 * upper must be served by the lower:
 *
 * <ul>
 *   <li>a due day by a due day no later, or by a recurring duty whose first counted cycle is due no
 *       later;
 *   <li>each counted cycle of a recurring duty by a counted cycle of a lower recurring duty that
 *       lies inside it and is due no later; several lower duties may share the cycles. A single due
 *       day serves no recurring duty. Cycles count that end on or after the day the comparison
 *       begins with, also if they were due before it ({@link
 *       io.github.kehoach.rules.schedule.FirstOccurrence#CYCLE_END});
 *   <li>a standing duty by a standing one that begins no later and does not end before it does,
 *       what begins before that day beginning with it; how often it is reviewed does not matter;
 *   <li>an on-demand duty by a standing one that has begun by that day, or by an on-demand one in
 *       equal words;
 *   <li>an open duty by a due day, a recurring duty, or an open duty that begins no later;
 *   <li>a triggered duty by one with the same trigger, whose lag is no longer, or that has any lag
 *       where the upper has none;
 *   <li>a duty for a named scope by a duty for a scope of the same name, or for the whole.
 * </ul>
 *
 * <p>An unstated deadline has no duties: it is served by anything and serves nothing. Whatever has
 * a due day under a lower deadline that has none, or none yet, is looser, whether or not the lower
 * waits for an event: that event may never come.
 *
 * <p><b>Not decided</b> ({@link WhyUndecided} says which): unread wording; a recurring duty every
 * so many cycles without a first one, unless all its cycles are served, or even with all of them it
 * would not serve; on-demand duties in different words; different triggers; anything that needs no
 * event under a triggered duty; lags after the same event whose order depends on the day of the
 * event, and working days against other units, for which no calendar of holidays is consulted;
 * scopes of other names, and a scoped lower under an unscoped upper, unless the lower would be
 * looser even if it were meant for that scope. Two due days inside one cycle are two yearly rules
 * and are not taken together as one half-yearly rule: a yearly cycle does not lie inside a
 * half-year.
 *
 * <p>The order is reflexive for all deadlines but those with an unread part or an interval without
 * a first cycle, and transitive; a looser lower deadline never has a better answer. Comparing needs
 * a day: without one nobody knows which cycles and which beginnings count. The cost grows with the
 * numbers of parts, not with their product; only where the caller tells which triggers are the
 * same, each lower event is asked about for each upper one.
 *
 * <pre>{@code
 * DeadlineOrder.compare(by("2025-06-30"), by("2025-05"), plan.day());  // looser: 30 days later
 * DeadlineOrder.compare(every(MONTH).onDay(18), every(QUARTER), day);  // serves
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 *
 * <p>Laws: {@code order-later-day-is-looser}, {@code order-sound}, {@code order-reflexive}, {@code
 * order-transitive}, {@code order-monotone}, {@code order-of-parts-is-irrelevant}, {@code
 * order-misses-are-real}.
 */
public final class DeadlineOrder {
  private final List<SimplePart> lower;
  private final LocalDate since;
  private final Optional<BiPredicate<Trigger, Trigger>> sameTrigger;
  private final Map<String, List<SimplePart>> byScope = new HashMap<>();
  private final Map<String, VerdictOnDuty> scopes = new HashMap<>();
  private final int common;
  private final LowerDuties unscoped;
  private final VerdictOnDuty whole;
  private final VerdictOnDuty certain;

  private DeadlineOrder(
      List<SimplePart> lower,
      LocalDate since,
      Optional<BiPredicate<Trigger, Trigger>> sameTrigger) {
    this.lower = lower;
    this.since = Objects.requireNonNull(since, "since");
    this.sameTrigger = sameTrigger;
    List<SimplePart> unnamed = new ArrayList<>(1);
    for (SimplePart part : lower) {
      if (part.scope().isEmpty()) {
        unnamed.add(part);
      } else {
        byScope
            .computeIfAbsent(Folding.fold(part.scope().get()), any -> new ArrayList<>(1))
            .add(part);
      }
    }
    this.common = unnamed.size();
    this.unscoped = new LowerDuties(Optional.empty(), unnamed, since);
    this.certain = new VerdictOnDuty(unscoped, since, sameTrigger);
    this.whole =
        byScope.isEmpty()
            ? certain
            : new VerdictOnDuty(
                new LowerDuties(Optional.empty(), lower, since), since, sameTrigger);
  }

  /**
   * Compares; two triggers are the same if {@link Trigger#isSameAs} says so.
   *
   * @param lower what is to serve
   * @param upper what is to be served
   * @param since the day of the lower plan: recurring duties count from it on
   */
  public static DeadlineComparison compare(Deadline lower, Deadline upper, LocalDate since) {
    return compare(lower, upper, since, Optional.empty());
  }

  /**
   * Compares, where the caller knows of triggers that are the same event in different words.
   *
   * @param lower what is to serve
   * @param upper what is to be served
   * @param since the day of the lower plan: recurring duties count from it on
   * @param sameTrigger asked about a lower and an upper trigger that {@link Trigger#isSameAs} does
   *     not hold for; must be an equivalence, or the order is not transitive
   */
  public static DeadlineComparison compare(
      Deadline lower, Deadline upper, LocalDate since, BiPredicate<Trigger, Trigger> sameTrigger) {
    return compare(lower, upper, since, Optional.of(sameTrigger));
  }

  private static DeadlineComparison compare(
      Deadline lower,
      Deadline upper,
      LocalDate since,
      Optional<BiPredicate<Trigger, Trigger>> sameTrigger) {
    DeadlineOrder order = new DeadlineOrder(duties(lower), since, sameTrigger);
    List<DutyComparison> duties = new ArrayList<>(1);
    for (SimplePart duty : duties(upper)) {
      duties.add(new DutyComparison(duty, order.verdict(duty)));
    }
    return DeadlineComparison.of(duties);
  }

  /**
   * The duties that a deadline consists of: its simple parts, in the order of the wording. An
   * unstated deadline has none.
   */
  public static List<SimplePart> duties(Deadline deadline) {
    return deadline instanceof Deadline.Unstated ? List.of() : deadline.simpleParts();
  }

  private Verdict verdict(SimplePart upper) {
    Optional<String> scope = upper.scope().map(Folding::fold).filter(byScope::containsKey);
    Verdict sure = upper.deadline().match(scope.map(this::inScope).orElse(certain));
    int named = scope.map(label -> byScope.getOrDefault(label, List.of()).size()).orElse(0);
    int reaching = common + named;
    if (reaching == lower.size() || !Strength.of(sure).isLooser()) {
      return sure;
    }
    Verdict atBest = upper.deadline().match(whole);
    if (!Strength.of(atBest).isLooser()) {
      return new Verdict.Undecided(WhyUndecided.OTHER_SCOPE, other(scope));
    }
    return reaching == 0 ? atBest : sure;
  }

  /** What holds for a scope: what is said for it, and what is said for the whole. */
  private VerdictOnDuty inScope(String scope) {
    return scopes.computeIfAbsent(
        scope,
        named ->
            new VerdictOnDuty(
                new LowerDuties(
                    Optional.of(unscoped), byScope.getOrDefault(named, List.of()), since),
                since,
                sameTrigger));
  }

  /** The first lower duty that is stated for a scope of another name. */
  private Optional<SimplePart> other(Optional<String> scope) {
    return lower.stream()
        .filter(part -> part.scope().isPresent())
        .filter(part -> !part.scope().map(Folding::fold).equals(scope))
        .findFirst();
  }
}
