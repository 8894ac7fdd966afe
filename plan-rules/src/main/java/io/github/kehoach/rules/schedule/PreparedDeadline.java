package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.text.Messages;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A deadline worked out once with its context, for many questions. A question costs time and memory
 * for what it gives, not for how far away it is. Immutable and thread-safe; equal if deadline and
 * context are.
 *
 * <p>Laws: {@code schedule-next-due-agrees}, {@code schedule-reason-names-its-day}.
 */
public final class PreparedDeadline {
  /** The largest list that every Java machine can make. */
  private static final int MOST = Integer.MAX_VALUE - 8;

  private final Deadline original;
  private final ResolveContext context;
  private final Optional<Fact.DeadlineExtended> extension;
  private final List<SimplePart> parts;
  private final List<Occurrence> once;
  private final List<Preparation.Recurring> recurring;
  private final Duties duties;

  PreparedDeadline(Deadline deadline, ResolveContext context) {
    this.original = deadline;
    this.context = context;
    this.extension =
        context.extensions().stream()
            .reduce((best, next) -> next.on().isBefore(best.on()) ? best : next);
    this.parts = deadline().simpleParts();
    Preparation preparation = Preparation.of(parts, context);
    Collections.sort(preparation.once);
    this.once = List.copyOf(preparation.once);
    this.recurring = List.copyOf(preparation.recurring);
    this.duties = preparation.duties();
  }

  /** The deadline that counts: as extended, or as the plan has it. */
  public Deadline deadline() {
    return extension.isPresent() ? extension.get().deadline() : original;
  }

  /** The deadline of the plan, whether extended or not. */
  public Deadline original() {
    return original;
  }

  /** The extension that counts, if there is one. */
  public Optional<Fact.DeadlineExtended> extension() {
    return extension;
  }

  /** What the deadline was prepared with. */
  public ResolveContext context() {
    return context;
  }

  /** The simple parts in the order of the wording. */
  public List<SimplePart> parts() {
    return parts;
  }

  /** What it asks for beside its due days, whatever the range. */
  public Duties duties() {
    return duties;
  }

  /** What is due once, however far away, increasing. */
  public List<Occurrence> once() {
    return once;
  }

  /** Whether a part of which the due days are known comes again. */
  public boolean recurs() {
    return !recurring.isEmpty();
  }

  /** The next occurrence of each recurring part that is not due before a day, in their order. */
  public List<Occurrence> nextOfRecurring(LocalDate day) {
    List<Occurrence> next = new ArrayList<>(recurring.size());
    for (Preparation.Recurring one : recurring) {
      int cycle = one.recurrence().firstDueFrom(within(day));
      if (cycle <= one.recurrence().last()) {
        next.add(Occurrence.of(one.part(), one.recurrence(), cycle));
      }
    }
    return next;
  }

  /**
   * The first due day that is not before a day, however far away: the day itself if something is
   * due on it.
   *
   * @return empty if nothing is due from then on
   */
  public Optional<LocalDate> nextDue(LocalDate day) {
    if (day.isAfter(Recurrence.LAST_DAY)) {
      return Optional.empty();
    }
    LocalDate from = within(day);
    Optional<LocalDate> next = Optional.empty();
    for (Occurrence one : once) {
      if (!one.day().isBefore(from)) {
        next = Optional.of(one.day());
        break;
      }
    }
    for (Preparation.Recurring one : recurring) {
      Optional<LocalDate> due = one.recurrence().nextDue(from);
      if (due.isPresent() && (next.isEmpty() || due.get().isBefore(next.get()))) {
        next = due;
      }
    }
    return next;
  }

  private static LocalDate within(LocalDate day) {
    return day.isBefore(Recurrence.FIRST_DAY) ? Recurrence.FIRST_DAY : day;
  }

  /**
   * What is due in a range of days.
   *
   * @param range within years 1 to 9999
   * @throws InvalidValueException if the range goes beyond these years, or holds more occurrences
   *     than a list can
   */
  public Schedule resolve(DayRange range) {
    return new Schedule(this, range);
  }

  /** Refuses a range that holds more occurrences than a list can. */
  void checkCount(DayRange range) {
    long count = count(range);
    if (count > MOST) {
      throw new InvalidValueException(
          "DeadlineResolver.range",
          Messages.requirement("few-occurrences"),
          range.firstInclusive() + "/" + range.lastInclusive(),
          MOST,
          count);
    }
  }

  private long count(DayRange range) {
    long count = once.size();
    for (Preparation.Recurring one : recurring) {
      count += new Cycles(one.recurrence(), range).count();
    }
    return count;
  }

  /** The cycles of a rule that are due in a range: from one number to before another. */
  private record Cycles(Recurrence rule, int from, int end) {
    Cycles(Recurrence rule, DayRange range) {
      this(
          rule,
          rule.firstDueFrom(range.firstInclusive()),
          Math.min(rule.last() + 1, rule.firstDueFrom(range.lastInclusive().plusDays(1))));
    }

    int count() {
      return Math.max(0, (end - from + rule.step() - 1) / rule.step());
    }
  }

  /** The occurrences in a range, increasing. */
  List<Occurrence> occurrences(DayRange range) {
    List<Occurrence> found = new ArrayList<>((int) count(range));
    for (Preparation.Recurring one : recurring) {
      Cycles cycles = new Cycles(one.recurrence(), range);
      for (int k = cycles.from(); k < cycles.end(); k += one.recurrence().step()) {
        found.add(Occurrence.of(one.part(), one.recurrence(), k));
      }
    }
    once.stream().filter(one -> range.contains(one.day())).forEach(found::add);
    if (parts.size() > 1) {
      Collections.sort(found);
    }
    return found;
  }

  /** The distinct days on which something is due in a range, increasing. */
  List<LocalDate> dueDays(DayRange range) {
    if (once.isEmpty() && recurring.size() == 1) {
      return dueDays(recurring.get(0).recurrence(), range);
    }
    return occurrences(range).stream().map(Occurrence::day).distinct().toList();
  }

  private static List<LocalDate> dueDays(Recurrence rule, DayRange range) {
    Cycles cycles = new Cycles(rule, range);
    List<LocalDate> days = new ArrayList<>(cycles.count());
    LocalDate before = LocalDate.MIN;
    for (int k = cycles.from(); k < cycles.end(); k += rule.step()) {
      LocalDate day = rule.due(k);
      if (!day.equals(before)) {
        days.add(day);
      }
      before = day;
    }
    return days;
  }

  /**
   * Why something is due on its day: the words, the kind of deadline, the rule of law or policy and
   * the calendar.
   *
   * @param occurrence one of this deadline's
   * @throws InvalidValueException if it is of another deadline
   */
  public Reason reasonOf(Occurrence occurrence) {
    DayRange day = DayRange.ofClosed(occurrence.day(), occurrence.day());
    if (!occurrences(day).contains(occurrence)) {
      throw new InvalidValueException(
          "PreparedDeadline.occurrence", Messages.requirement("own-occurrence"), occurrence, this);
    }
    return new OccurrenceReason(this, occurrence).reason();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PreparedDeadline prepared
        && original.equals(prepared.original)
        && context.equals(prepared.context);
  }

  @Override
  public int hashCode() {
    return original.hashCode() * 31 + context.hashCode();
  }

  @Override
  public String toString() {
    return "PreparedDeadline[" + deadline() + " since " + context.since() + "]";
  }
}
