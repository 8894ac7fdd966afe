package io.github.kehoach.rules.compare;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.schedule.FirstOccurrence;
import io.github.kehoach.rules.schedule.Recurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the duties of a lower deadline have to serve with, by kind. Of many that could serve only
 * those are kept that serve best, so that an upper duty need not look at all of them. Recurring
 * duties that are over are none. Used by one thread.
 */
final class LowerDuties implements Deadline.Cases<Boolean> {
  /** A duty with the day on which it is due or begins. */
  record Dated(SimplePart duty, LocalDate day) {
    static @Nullable Dated earlier(@Nullable Dated one, SimplePart duty, LocalDate day) {
      return one == null || day.isBefore(one.day) ? new Dated(duty, day) : one;
    }
  }

  /** A standing duty with the days that it runs. */
  private record Standing(SimplePart duty, LocalDate begin, LocalDate end) {
    boolean spans(Standing other) {
      return !begin.isAfter(other.begin) && !end.isBefore(other.end);
    }
  }

  private final LocalDate since;
  private final @Nullable LowerDuties common;
  private final Map<String, SimplePart> onDemand = new LinkedHashMap<>(0);
  private final WaitingDuties waiting;
  private final UndominatedRecurrences recurrences;
  private final UndominatedRecurrences unanchored;
  private final Map<Deadline.Every, SimplePart> workingDays = new LinkedHashMap<>(0);
  private @Nullable Dated single;
  private @Nullable Dated recurring;
  private @Nullable Dated unanchoredFirst;
  private final List<Standing> standing = new ArrayList<>(0);
  private @Nullable Dated open;
  private @Nullable SimplePart unread;
  private @Nullable SimplePart undated;
  private SimplePart duty;

  private LowerDuties(LocalDate since, @Nullable LowerDuties common, SimplePart first) {
    this.since = since;
    this.common = common;
    this.duty = first;
    this.waiting = new WaitingDuties(common == null ? null : common.waiting);
    if (common == null) {
      this.recurrences = new UndominatedRecurrences();
      this.unanchored = new UndominatedRecurrences();
    } else {
      this.recurrences = new UndominatedRecurrences(common.recurrences);
      this.unanchored = new UndominatedRecurrences(common.unanchored);
      this.workingDays.putAll(common.workingDays);
      this.single = common.single;
      this.recurring = common.recurring;
      this.unanchoredFirst = common.unanchoredFirst;
      this.standing.addAll(common.standing);
      this.open = common.open;
      this.unread = common.unread;
      this.undated = common.undated;
    }
  }

  /**
   * The duties of a lower deadline, or of what it says for one scope.
   *
   * @param common duties that hold as well; null if there are none
   * @param duties in the order of the wording
   */
  static LowerDuties of(@Nullable LowerDuties common, List<SimplePart> duties, LocalDate since) {
    SimplePart none = new SimplePart(0, Optional.empty(), Deadline.unstated());
    LowerDuties lower = new LowerDuties(since, common, none);
    for (SimplePart part : duties) {
      lower.duty = part;
      part.deadline().match(lower);
    }
    return lower;
  }

  /** The earliest duty with one due day. */
  Optional<Dated> single() {
    return Optional.ofNullable(single);
  }

  /** The recurring duty whose first counted cycle is due first. */
  Optional<Dated> recurring() {
    return Optional.ofNullable(recurring);
  }

  /** The same among those without a first cycle, each taken as if every cycle counted. */
  Optional<Dated> unanchoredFirst() {
    return Optional.ofNullable(unanchoredFirst);
  }

  /** Recurring duties of which the counted cycles are known, at least one each. */
  List<LowerRecurrence> recurrences() {
    return recurrences.all();
  }

  /** Recurring duties without a first cycle, each taken as if every cycle counted. */
  List<LowerRecurrence> unanchored() {
    return unanchored.all();
  }

  /** The recurring duty on a working day by exactly this rule. */
  Optional<SimplePart> onWorkingDay(Deadline.Every rule) {
    return Optional.ofNullable(workingDays.get(rule));
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

  /** The open duty that begins first. */
  Optional<Dated> open() {
    return Optional.ofNullable(open);
  }

  /** The duty that arises with a need in equal words. */
  Optional<SimplePart> onDemand(String need) {
    SimplePart same = onDemand.get(Folding.fold(need));
    return same == null && common != null ? common.onDemand(need) : Optional.ofNullable(same);
  }

  /** Any duty that arises with a need. */
  Optional<SimplePart> anyOnDemand() {
    return onDemand.values().stream()
        .findFirst()
        .or(() -> common == null ? Optional.empty() : common.anyOnDemand());
  }

  /** Duties that wait for events. */
  WaitingDuties waiting() {
    return waiting;
  }

  /** A duty that nobody claims to understand. */
  Optional<SimplePart> unread() {
    return Optional.ofNullable(unread);
  }

  /** A duty that has no due day, or none yet. */
  Optional<SimplePart> undated() {
    return Optional.ofNullable(undated);
  }

  /** A duty that has a due day without any event. */
  Optional<SimplePart> dated() {
    return single()
        .or(this::recurring)
        .or(this::unanchoredFirst)
        .map(Dated::duty)
        .or(this::anyOnWorkingDay);
  }

  /** A duty that can be understood and waits for no event. */
  Optional<SimplePart> untied() {
    return dated()
        .or(() -> standing.stream().findFirst().map(Standing::duty))
        .or(() -> open().map(Dated::duty))
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

  private boolean due(LocalDate day) {
    single = Dated.earlier(single, duty, day);
    return true;
  }

  private boolean withoutDay() {
    undated = undated == null ? duty : undated;
    return true;
  }

  @Override
  public Boolean by(Deadline.By by) {
    return due(by.lastDay());
  }

  @Override
  public Boolean before(Deadline.Before before) {
    return due(before.lastDay());
  }

  @Override
  public Boolean every(Deadline.Every every) {
    if (every.workingDay().isPresent()) {
      return workingDays.putIfAbsent(every, duty) == null;
    }
    Recurrence rule = Recurrence.of(every, since, FirstOccurrence.CYCLE_END);
    if (rule.isEmpty()) {
      return false;
    }
    LocalDate first = rule.due(rule.first());
    if (rule.isAnchored()) {
      recurring = Dated.earlier(recurring, duty, first);
      return recurrences.add(new LowerRecurrence(duty, rule));
    }
    unanchoredFirst = Dated.earlier(unanchoredFirst, duty, first);
    return unanchored.add(new LowerRecurrence(duty, rule));
  }

  @Override
  public Boolean continuous(Deadline.Continuous continuous) {
    Standing one = new Standing(duty, begin(continuous.start(), since), end(continuous.until()));
    if (one.end().isBefore(since)) {
      return false;
    }
    if (standing.stream().noneMatch(other -> other.spans(one))) {
      standing.removeIf(one::spans);
      standing.add(one);
    }
    return withoutDay();
  }

  @Override
  public Boolean open(Deadline.Open opened) {
    open = Dated.earlier(open, duty, begin(opened.start(), since));
    return withoutDay();
  }

  @Override
  public Boolean onDemand(Deadline.OnDemand demanded) {
    onDemand.putIfAbsent(Folding.fold(demanded.when()), duty);
    return withoutDay();
  }

  @Override
  public Boolean triggered(Deadline.Triggered waits) {
    waiting.add(duty, waits);
    return withoutDay();
  }

  @Override
  public Boolean unread(Deadline.Unread kept) {
    unread = unread == null ? duty : unread;
    return true;
  }

  @Override
  public Boolean unstated(Deadline.Unstated unstated) {
    return false;
  }

  @Override
  public Boolean allOf(Deadline.AllOf allOf) {
    throw new IllegalStateException("a mixed deadline is no single duty: " + allOf);
  }

  @Override
  public Boolean scoped(Deadline.Scoped scoped) {
    throw new IllegalStateException("a scoped deadline is no single duty: " + scoped);
  }
}
