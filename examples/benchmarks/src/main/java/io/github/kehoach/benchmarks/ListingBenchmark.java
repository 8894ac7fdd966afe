package io.github.kehoach.benchmarks;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.schedule.ResolveContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The listing of 240 occurrences of "day 18 monthly": twenty years that begin 1, 10 or 100 years
 * after the plan, so that the cost of the distance shows.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ListingBenchmark {
  private static final int COUNT = 240;
  private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

  /** Years between the plan and the first listed occurrence. */
  @Param({"1", "10", "100"})
  public int distance;

  private PreparedDeadline prepared;
  private DayRange range;
  private RecurrenceRule dmfs;
  private Recur<LocalDate> ical4j;
  private LocalDate first;

  /** Prepares the rule for every candidate. */
  @Setup
  public void prepare() throws Exception {
    prepared =
        DeadlineResolver.prepare(
            Deadline.every(Cycle.MONTH).onDay(18).build(), ResolveContext.since(SINCE));
    first = SINCE.plusYears(distance);
    range = DayRange.ofClosed(first, first.plusYears(20).minusDays(1));
    dmfs = new RecurrenceRule("FREQ=MONTHLY;BYMONTHDAY=18");
    ical4j = new Recur<>("FREQ=MONTHLY;BYMONTHDAY=18");
  }

  /** KeHoach: the occurrences with cycle and part, each looked at once. */
  @Benchmark
  public int kehoachOccurrences() {
    int sum = 0;
    for (Occurrence occurrence : prepared.resolve(range).occurrences()) {
      sum += occurrence.day().getDayOfMonth();
    }
    return sum;
  }

  /** KeHoach: the due days alone. */
  @Benchmark
  public List<LocalDate> kehoachDays() {
    return prepared.resolve(range).dueDays();
  }

  /** The floor: the same by hand on java.time. */
  @Benchmark
  public List<LocalDate> byHand() {
    List<LocalDate> days = new ArrayList<>(COUNT);
    LocalDate day = first.withDayOfMonth(18);
    for (int i = 0; i < COUNT; i++) {
      days.add(day);
      day = day.plusMonths(1);
    }
    return days;
  }

  /** lib-recur, from the first listed day: its easiest case. */
  @Benchmark
  public List<DateTime> libRecur() {
    List<DateTime> days = new ArrayList<>(COUNT);
    RecurrenceRuleIterator dates =
        dmfs.iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, 1));
    for (int i = 0; i < COUNT; i++) {
      days.add(dates.nextDateTime());
    }
    return days;
  }

  /** ical4j, from the first listed day. */
  @Benchmark
  public List<LocalDate> ical4j() {
    return ical4j.getDates(first, first, range.lastInclusive());
  }
}
