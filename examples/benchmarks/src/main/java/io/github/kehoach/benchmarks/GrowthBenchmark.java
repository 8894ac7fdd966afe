package io.github.kehoach.benchmarks;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.cascade.Cascade;
import io.github.kehoach.rules.cascade.CascadeReport;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSet;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * How cost grows with the number of tasks: the tasks of plan 726/KH-UBND repeated under new numbers
 * and titles, in one section. The slope of the logarithms is the exponent.
 *
 * <p>The heap has a fixed size that holds the largest plan many times over, and its collector has
 * no barriers in the way of reading: what is measured is the rules, not a heap that grows, and the
 * memory of the machine, which holds ten thousand tasks less near than a thousand.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgs = {"-Xms4g", "-Xmx4g", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GrowthBenchmark {
  /** Number of tasks. */
  @Param({"100", "1000", "10000", "100000"})
  public int tasks;

  private final PlanValidator validator = PlanValidator.of(RuleSet.standard());
  private Plan plan;
  private Plan lower;
  private AgencyDirectory directory;

  /** Builds the plan and one below it, of as many tasks, by the agency that leads most. */
  @Setup
  public void build() throws Exception {
    Plan small;
    try (InputStream in = GrowthBenchmark.class.getResourceAsStream("/plans/hai-duong/726.json")) {
      small = JsonFormat.plans().read(in);
    }
    plan = grown(small, tasks);
    directory = AgencyDirectory.of(plan.agencies());
    lower =
        Plan.builder()
            .document(
                Document.builder()
                    .date(plan.document().date().orElseThrow())
                    .addIssuer(AgencyRef.of(AgencyId.of("so-khcn-hai-duong")))
                    .build())
            .carriesOut(List.of(Citation.of(plan.document().number().orElseThrow())))
            .sections(plan.sections())
            .agencies(plan.agencies())
            .build();
  }

  private static Plan grown(Plan small, int count) {
    List<Task> known = small.sections().stream().flatMap(s -> s.tasks().stream()).toList();
    Section.Builder section = Section.builder();
    section.number("I");
    for (int i = 0; i < count; i++) {
      Task task = known.get(i % known.size());
      section.addTask(
          Task.builder()
              .number(PartNumber.parse(String.valueOf(i + 1)))
              .title(task.title() + " (đợt " + (i / known.size() + 1) + ")")
              .leads(task.leads())
              .coordinators(task.coordinators())
              .deliverables(task.deliverables())
              .deadline(task.deadline())
              .deadlineText(task.deadlineText().orElse(null))
              .build());
    }
    return Plan.builder()
        .document(small.document())
        .basis(small.basis())
        .sections(List.of(section.build()))
        .agencies(small.agencies())
        .build();
  }

  /** All rules on the plan. */
  @Benchmark
  public Report validate() {
    return validator.validate(plan);
  }

  /** The lower plan against the upper one, matched by titles. */
  @Benchmark
  public CascadeReport cascade() {
    return Cascade.standard().with(directory).check(lower, plan);
  }
}
