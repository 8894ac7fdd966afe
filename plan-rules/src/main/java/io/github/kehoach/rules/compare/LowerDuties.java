package io.github.kehoach.rules.compare;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.SomeCases;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.schedule.FirstOccurrence;
import io.github.kehoach.rules.schedule.Recurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the duties of a lower deadline have to serve with, by kind. Of many that could serve only
 * those are kept that serve best, so that an upper duty need not look at all of them. Recurring
 * duties that are over are none. As cases: the day on which a duty is due once. Used by one thread.
 */
final class LowerDuties implements SomeCases<Optional<LocalDate>> {

  /** A duty with the day on which it is due or begins. */
  record Dated(SimplePart duty, LocalDate day) {}

  /** A recurring duty, worked out. */
  record Recurring(SimplePart duty, Recurrence rule) {
    /**
     * Whether it makes a rule needless: it has the same cycles and more, and is never due later.
     */
    boolean dominates(Recurrence other) {
      return rule.rule().cycle() == other.rule().cycle()
          && rule.step() == other.step()
          && (rule.first() - other.first()) % rule.step() == 0
          && rule.first() <= other.first()
          && rule.last() >= other.last()
          && rule.isNeverLaterThan(other);
    }
  }

  /** A standing duty with the days that it runs. */
  private record Standing(SimplePart duty, LocalDate begin, LocalDate end) {
    boolean spans(Standing other) {
      return !begin.isAfter(other.begin) && !end.isBefore(other.end);
    }
  }

  /** The earliest duty with one due day. */
  Optional<Dated> single = Optional.empty();

  /** The recurring duty whose first counted cycle is due first. */
  Optional<Dated> recurring = Optional.empty();

  /** The same among those without a first cycle, each taken as if every cycle counted. */
  Optional<Dated> unanchoredFirst = Optional.empty();

  /** The open duty that begins first. */
  Optional<Dated> open = Optional.empty();

  /** A duty that nobody claims to understand. */
  Optional<SimplePart> unread = Optional.empty();

  /** A duty that has no due day, or none yet. */
  Optional<SimplePart> undated = Optional.empty();

  /** Recurring duties of which the counted cycles are known, at least one each; none needless. */
  final List<Recurring> recurrences = new ArrayList<>(0);

  /** The same without a first cycle, each taken as if every cycle counted. */
  final List<Recurring> unanchored = new ArrayList<>(0);

  /** Recurring duties on a working day, by their rule. */
  final Map<Deadline.Every, SimplePart> workingDays = new LinkedHashMap<>(0);

  private final LocalDate since;
  private final List<LowerDuties> reach;
  private final List<Standing> standing = new ArrayList<>(0);
  private final Map<String, SimplePart> onDemand = new LinkedHashMap<>(0);
  private final Map<Object, Map<Optional<LagUnit>, SimplePart>> byEvent = new LinkedHashMap<>(0);
  private SimplePart duty = new SimplePart(0, Optional.empty(), Deadline.unstated());

  /**
   * The duties of a lower deadline, or of what it says for one scope.
   *
   * @param common duties that hold as well, if there are any; what there can be many of is asked of
   *     them, not copied
   * @param duties in the order of the wording
   */
  LowerDuties(Optional<LowerDuties> common, List<SimplePart> duties, LocalDate since) {
    this.since = since;
    this.reach = common.map(others -> List.of(this, others)).orElse(List.of(this));
    common.ifPresent(this::copy);
    for (SimplePart part : duties) {
      duty = part;
      part.deadline().match(this).ifPresent(day -> single = earlier(single, day));
    }
  }

  private void copy(LowerDuties common) {
    single = common.single;
    recurring = common.recurring;
    unanchoredFirst = common.unanchoredFirst;
    open = common.open;
    unread = common.unread;
    undated = common.undated;
    recurrences.addAll(common.recurrences);
    unanchored.addAll(common.unanchored);
    workingDays.putAll(common.workingDays);
    standing.addAll(common.standing);
  }

  /** Any recurring duty on a working day. */
  Optional<SimplePart> anyOnWorkingDay() {
    return workingDays.values().stream().findFirst();
  }

  /** The standing duty that begins first of those that run at least up to a day. */
  Optional<Dated> standing(LocalDate until) {
    return standing.stream()
        .filter(one -> !one.end().isBefore(until))
        .min(Comparator.comparing(Standing::begin))
        .map(one -> new Dated(one.duty(), one.begin()));
  }

  /** The duty that arises with a need in equal words. */
  Optional<SimplePart> onDemand(String need) {
    String words = Folding.fold(need);
    return reach.stream()
        .flatMap(one -> Optional.ofNullable(one.onDemand.get(words)).stream())
        .findFirst();
  }

  /** Any duty that arises with a need. */
  Optional<SimplePart> anyOnDemand() {
    return reach.stream().flatMap(one -> one.onDemand.values().stream()).findFirst();
  }

  /** Duties that wait for the same event: of each unit of lags the shortest, one without a lag. */
  Stream<SimplePart> waitingFor(Trigger event) {
    return reach.stream()
        .flatMap(one -> one.byEvent.getOrDefault(event.key(), Map.of()).values().stream());
  }

  /** One that waits for an event in other words. */
  Optional<SimplePart> waitingForOther(Trigger event) {
    Object same = event.key();
    return reach.stream()
        .flatMap(one -> one.byEvent.entrySet().stream())
        .filter(entry -> !entry.getKey().equals(same))
        .flatMap(entry -> entry.getValue().values().stream())
        .findFirst();
  }

  /** Those that wait for whatever event. */
  Stream<SimplePart> waiting() {
    return reach.stream()
        .flatMap(one -> one.byEvent.values().stream())
        .flatMap(parts -> parts.values().stream());
  }

  /** A duty that has a due day without any event. */
  Optional<SimplePart> dated() {
    return single
        .or(() -> recurring)
        .or(() -> unanchoredFirst)
        .map(Dated::duty)
        .or(this::anyOnWorkingDay);
  }

  /** A duty that can be understood and waits for no event. */
  Optional<SimplePart> untied() {
    return dated()
        .or(() -> standing.stream().findFirst().map(Standing::duty))
        .or(() -> open.map(Dated::duty))
        .or(this::anyOnDemand);
  }

  /** When a duty begins that begins by itself: not before the comparison does. */
  static LocalDate begin(Optional<Start> start, LocalDate since) {
    return start.map(Start::firstDay).filter(since::isBefore).orElse(since);
  }

  /** The last day of a duty; one without an end ends with no day. */
  static LocalDate end(Optional<CalendarPeriod> until) {
    return until.map(CalendarPeriod::lastDay).orElse(LocalDate.MAX);
  }

  private Optional<Dated> earlier(Optional<Dated> one, LocalDate day) {
    return one.filter(first -> !day.isBefore(first.day()))
        .or(() -> Optional.of(new Dated(duty, day)));
  }

  /** A duty that has no due day, or none yet. */
  private Optional<LocalDate> withoutDay() {
    undated = undated.or(() -> Optional.of(duty));
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> by(Deadline.By by) {
    return Optional.of(by.lastDay());
  }

  @Override
  public Optional<LocalDate> before(Deadline.Before before) {
    return Optional.of(before.lastDay());
  }

  @Override
  public Optional<LocalDate> every(Deadline.Every every) {
    if (every.workingDay().isPresent()) {
      workingDays.putIfAbsent(every, duty);
      return Optional.empty();
    }
    Recurrence rule = Recurrence.of(every, since, FirstOccurrence.CYCLE_END);
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = rule.due(rule.first());
    if (rule.isAnchored()) {
      recurring = earlier(recurring, first);
      add(recurrences, new Recurring(duty, rule));
    } else {
      unanchoredFirst = earlier(unanchoredFirst, first);
      add(unanchored, new Recurring(duty, rule));
    }
    return Optional.empty();
  }

  private static void add(List<Recurring> kept, Recurring one) {
    if (kept.stream().noneMatch(other -> other.dominates(one.rule()))) {
      kept.removeIf(other -> one.dominates(other.rule()));
      kept.add(one);
    }
  }

  @Override
  public Optional<LocalDate> continuous(Deadline.Continuous continuous) {
    Standing one = new Standing(duty, begin(continuous.start(), since), end(continuous.until()));
    if (one.end().isBefore(since)) {
      return Optional.empty();
    }
    if (standing.stream().noneMatch(other -> other.spans(one))) {
      standing.removeIf(one::spans);
      standing.add(one);
    }
    return withoutDay();
  }

  @Override
  public Optional<LocalDate> open(Deadline.Open opened) {
    open = earlier(open, begin(opened.start(), since));
    return withoutDay();
  }

  @Override
  public Optional<LocalDate> onDemand(Deadline.OnDemand demanded) {
    onDemand.putIfAbsent(Folding.fold(demanded.when()), duty);
    return withoutDay();
  }

  @Override
  public Optional<LocalDate> triggered(Deadline.Triggered waits) {
    byEvent
        .computeIfAbsent(waits.trigger().key(), any -> new HashMap<>())
        .merge(waits.lag().map(Lag::unit), duty, LowerDuties::sooner);
    return withoutDay();
  }

  /** The one with the shorter lag of two in one unit. */
  private static SimplePart sooner(SimplePart one, SimplePart other) {
    return amount(other) < amount(one) ? other : one;
  }

  private static int amount(SimplePart part) {
    return ((Deadline.Triggered) part.deadline()).lag().map(Lag::amount).orElse(0);
  }

  @Override
  public Optional<LocalDate> unread(Deadline.Unread kept) {
    unread = unread.or(() -> Optional.of(duty));
    return Optional.empty();
  }

  /** An unstated deadline has no duty, and the others are none by themselves. */
  @Override
  public Optional<LocalDate> otherwise(Deadline deadline) {
    return Optional.empty();
  }
}
