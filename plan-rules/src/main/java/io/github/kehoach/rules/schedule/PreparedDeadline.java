package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.period.DayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A deadline worked out once with its context, for many questions. A question costs time and memory
 * for what it gives, not for how far away it is. Immutable and thread-safe; equal if deadline and
 * context are.
 */
public final class PreparedDeadline {
  /** The largest array that every Java machine can make. */
  private static final int MOST_KEYS = Integer.MAX_VALUE - 8;

  private final Deadline original;
  private final ResolveContext context;
  private final Optional<Fact.DeadlineExtended> extension;
  private final Preparation found;
  private final List<Part> parts;
  private final Recurrence[] recurrences;
  private final long[] single;
  private final boolean onlyRecurs;

  PreparedDeadline(Deadline deadline, ResolveContext context) {
    this.original = deadline;
    this.context = context;
    this.extension = Preparation.extension(context);
    this.found = deadline().match(new Preparation(context));
    this.parts = List.copyOf(found.parts);
    this.recurrences = found.recurrences.toArray(new Recurrence[0]);
    this.single = found.single.stream().mapToLong(Occurrence::key).sorted().toArray();
    this.onlyRecurs = recurrences.length == 1 && single.length == 0;
  }

  /**
   * The deadline that counts: as extended, or as the plan has it.
   *
   * @return what is resolved
   */
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
  public List<Part> parts() {
    return parts;
  }

  /**
   * The first due day that is not before a day, however far away: the day itself if something is
   * due on it.
   *
   * @return empty if nothing is due from then on
   */
  public Optional<LocalDate> nextDue(LocalDate day) {
    int year = day.getYear();
    if (year < 1 || year > 9999) {
      return year < 1 ? nextDue(Days.FIRST) : Optional.empty();
    }
    return onlyRecurs ? recurrences[0].nextDue(day) : earliest(day);
  }

  private Optional<LocalDate> earliest(LocalDate day) {
    Optional<LocalDate> earliest = Optional.empty();
    int next = lowerBound(day);
    if (next < single.length) {
      earliest = Optional.of(Hits.dayOf(single[next]));
    }
    for (Recurrence recurrence : recurrences) {
      Optional<LocalDate> due = recurrence.nextDue(day);
      if (due.isPresent() && (earliest.isEmpty() || due.get().isBefore(earliest.get()))) {
        earliest = due;
      }
    }
    return earliest;
  }

  /**
   * What is due in a range of days, and what else the deadline means.
   *
   * @param range within years 1 to 9999
   * @throws io.github.kehoach.core.InvalidValueException if the range goes beyond these years
   */
  public Schedule resolve(DayRange range) {
    LocalDate first = Days.checked(range.firstInclusive(), "DeadlineResolver.range");
    LocalDate last = Days.checked(range.lastInclusive(), "DeadlineResolver.range");
    int from = lowerBound(first);
    int to = lowerBound(last.plusDays(1));
    return new Schedule(
        this,
        range,
        from == to && recurrences.length == 1
            ? run(first, last, 0)
            : merged(from, to, first, last));
  }

  private Hits.Run run(LocalDate first, LocalDate last, int index) {
    Recurrence recurrence = recurrences[index];
    int from = recurrence.from(first);
    int part = found.recurring.get(index).index();
    return new Hits.Run(recurrence, from, recurrence.countUpTo(last, from), part);
  }

  private Hits merged(int from, int to, LocalDate first, LocalDate last) {
    List<Hits> runs = new ArrayList<>();
    long count = (long) to - from;
    for (int i = 0; i < recurrences.length; i++) {
      runs.add(run(first, last, i));
      count += runs.get(i).size();
    }
    if (count > MOST_KEYS) {
      throw new InvalidValueException(
          "DeadlineResolver.range",
          "hold at most " + MOST_KEYS + " occurrences, not " + count,
          first + "/" + last);
    }
    long[] keys = new long[(int) count];
    System.arraycopy(single, from, keys, 0, to - from);
    int next = to - from;
    for (Hits run : runs) {
      for (int i = 0; i < run.size(); i++) {
        keys[next++] = run.key(i);
      }
    }
    Arrays.sort(keys);
    return new Hits.Sorted(keys);
  }

  /** How many single due days lie before a day. */
  private int lowerBound(LocalDate day) {
    int at = Arrays.binarySearch(single, Hits.firstKey(day));
    return at < 0 ? -at - 1 : at;
  }

  Preparation found() {
    return found;
  }

  /** Due day of a recurring part's occurrence before any move to a working day. */
  LocalDate named(Occurrence occurrence) {
    Recurrence recurrence = recurrences[found.recurring.indexOf(occurrence.part())];
    return recurrence.named(recurrence.number(occurrence.cycle().firstDay()));
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
