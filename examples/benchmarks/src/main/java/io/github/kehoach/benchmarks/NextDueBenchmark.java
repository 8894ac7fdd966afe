package io.github.kehoach.benchmarks;

import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.PreparedDeadline;
import io.github.kehoach.rules.schedule.ResolveContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import net.fortuna.ical4j.model.Recur;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.RecurrenceRule;
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

/** The next due day of a recurring deadline from a random day of 2025 to 2045. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NextDueBenchmark {
  private static final int DAYS = 1024;
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

  /** "day 18 monthly" or "end of October yearly". */
  @Param({"monthly18", "yearlyOctober"})
  public String rule;

  private final LocalDate[] days = new LocalDate[DAYS];
  private final DateTime[] dmfsDays = new DateTime[DAYS];
  private final Date[] dates = new Date[DAYS];
  private int next;
  private PreparedDeadline prepared;
  private Deadline deadline;
  private ResolveContext context;
  private RecurrenceRule dmfs;
  private Recur<LocalDate> ical4j;
  private Recurrence biweekly;
  private boolean monthly;

  /** Prepares the rule for every candidate, and the same random days for all. */
  @Setup
  public void prepare() throws Exception {
    monthly = rule.equals("monthly18");
    Random random = new Random(726);
    int span = (int) (LocalDate.of(2045, 12, 31).toEpochDay() - FIRST.toEpochDay());
    for (int i = 0; i < DAYS; i++) {
      days[i] = FIRST.plusDays(random.nextInt(span));
      dmfsDays[i] =
          new DateTime(days[i].getYear(), days[i].getMonthValue() - 1, days[i].getDayOfMonth());
      dates[i] = Date.from(days[i].atStartOfDay(ZoneOffset.UTC).toInstant());
    }
    deadline =
        monthly
            ? Deadline.every(Cycle.MONTH).onDay(18).build()
            : Deadline.every(Cycle.YEAR).inMonth(10).build();
    context = ResolveContext.since(FIRST);
    prepared = DeadlineResolver.prepare(deadline, context);
    String rrule = monthly ? "FREQ=MONTHLY;BYMONTHDAY=18" : "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=31";
    dmfs = new RecurrenceRule(rrule);
    ical4j = new Recur<>(rrule);
    biweekly =
        monthly
            ? new Recurrence.Builder(Frequency.MONTHLY).byMonthDay(18).build()
            : new Recurrence.Builder(Frequency.YEARLY).byMonth(10).byMonthDay(31).build();
  }

  private int index() {
    next = (next + 1) & (DAYS - 1);
    return next;
  }

  /** KeHoach, with the deadline prepared once. */
  @Benchmark
  public Optional<LocalDate> kehoach() {
    return prepared.nextDue(days[index()]);
  }

  /** KeHoach, with the deadline prepared for each question. */
  @Benchmark
  public Optional<LocalDate> kehoachUnprepared() {
    return DeadlineResolver.nextDue(deadline, context, days[index()]);
  }

  /** The floor: the same by hand on java.time. */
  @Benchmark
  public LocalDate byHand() {
    LocalDate day = days[index()];
    if (monthly) {
      LocalDate due = day.withDayOfMonth(18);
      return due.isBefore(day) ? due.plusMonths(1) : due;
    }
    LocalDate due = LocalDate.of(day.getYear(), 10, 31);
    return due.isBefore(day) ? due.plusYears(1) : due;
  }

  /** lib-recur, from the day itself: its easiest case. */
  @Benchmark
  public DateTime libRecur() {
    return dmfs.iterator(dmfsDays[index()]).nextDateTime();
  }

  /** ical4j, from the day itself. */
  @Benchmark
  public LocalDate ical4j() {
    LocalDate day = days[index()];
    return ical4j.getNextDate(day, day.minusDays(1));
  }

  /** biweekly with google-rfc-2445, from the day itself. */
  @Benchmark
  public Date biweekly() {
    DateIterator dates = biweekly.getDateIterator(this.dates[index()], UTC);
    return dates.next();
  }
}
