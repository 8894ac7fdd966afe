package io.github.kehoach.benchmarks;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.compare.DeadlineComparison;
import io.github.kehoach.rules.compare.DeadlineOrder;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.ResolveContext;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The whole of plan 726/KH-UBND: read, written, resolved for a year, validated; and one comparison.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanBenchmark {
  private static final LocalDate SINCE = LocalDate.of(2025, 2, 20);

  private byte[] json;
  private Plan plan;
  private final PlanValidator validator = PlanValidator.of(RuleSet.standard());
  private final ResolveContext context = ResolveContext.since(SINCE);
  private final DayRange year = CalendarPeriod.year(2025).days();
  private final Deadline upper =
      Deadline.allOf(Deadline.by(CalendarPeriod.month(2025, 5)), Deadline.continuous());
  private final Deadline lower = Deadline.by(CalendarPeriod.day(2025, 6, 30));
  private final Deadline monthly = Deadline.every(Cycle.MONTH).onDay(18).build();
  private final Deadline quarterly = Deadline.every(Cycle.QUARTER).build();

  /** Reads the plan once. */
  @Setup
  public void read() throws Exception {
    try (InputStream in = PlanBenchmark.class.getResourceAsStream("/plans/hai-duong/726.json")) {
      json = in.readAllBytes();
    }
    plan = JsonFormat.plans().read(json);
  }

  /** JSON to a plan, with every check of the model. */
  @Benchmark
  public Plan readPlan() {
    return JsonFormat.plans().read(json);
  }

  /** A plan to JSON. */
  @Benchmark
  public String writePlan() {
    return JsonFormat.plans().write(plan);
  }

  /** Every deadline of the plan over one year. */
  @Benchmark
  public int resolveYear() {
    int[] due = {0};
    TaskVisit.all(
        plan,
        task ->
            due[0] += DeadlineResolver.resolve(task.deadline(), context, year).dueDays().size());
    return due[0];
  }

  /** All rules on the plan. */
  @Benchmark
  public Report validate() {
    return validator.validate(plan);
  }

  /** A later day under "5/2025 và thường xuyên". */
  @Benchmark
  public DeadlineComparison compareDated() {
    return DeadlineOrder.compare(lower, upper, SINCE);
  }

  /** Monthly under quarterly. */
  @Benchmark
  public DeadlineComparison compareRecurring() {
    return DeadlineOrder.compare(monthly, quarterly, SINCE);
  }
}
