package io.github.kehoach.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.JsonSchema;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.place.PlanHead;
import io.github.kehoach.rules.place.TaskVisit;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * The rules of scope record on one sound task of plan 726/KH-UBND (number 68, "6/2025", 4
 * coordinators) and on all of its tasks: ours, Hibernate Validator on a bean; and from text, ours
 * to a validated plan against a JSON Schema on the same text.
 *
 * <p>The two peers cannot express what needs the directory, the calendar or the meaning of words,
 * so they do less.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValidationBenchmark {
  private static final int SECTION = 7;
  private static final int TASK = 4;

  private final PlanValidator validator = PlanValidator.of(RuleSet.standard());
  private final Validator hibernate = Validation.buildDefaultValidatorFactory().getValidator();
  private Plan plan;
  private Task task;
  private TaskVisit visit;
  private List<TaskVisit> visits;
  private TaskBean bean;
  private TaskBean.Whole beans;
  private Schema schema;
  private Schema bareSchema;
  private String taskText;
  private String planText;

  /** Prepares the same task for every candidate; each must find it sound. */
  @Setup
  public void prepare() throws Exception {
    planText = resource("/plans/hai-duong/726.json");
    plan = JsonFormat.plans().read(planText);
    PlanHead head = PlanHead.of(plan);
    Section section = plan.sections().get(SECTION);
    task = section.tasks().get(TASK);
    visit = TaskVisit.of(head, section, SECTION, task, TASK);
    visits = new ArrayList<>();
    TaskVisit.all(plan, one -> visits.add(one));
    visits.removeIf(one -> one.parent().isPresent());
    bean = TaskBean.of(task);
    beans = TaskBean.Whole.of(plan);
    SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    schema = schemas.getSchema(JsonSchema.plan().json(), InputFormat.JSON);
    bareSchema = schemas.getSchema(resource("/schema/plan.json"), InputFormat.JSON);
    taskText = JsonFormat.plans().write(alone(section));
    mustBeEmpty("kehoach", validator.validate(visit).findings());
    mustBeEmpty("hibernate", hibernate.validate(bean));
    mustBeEmpty("networknt", schema.validate(taskText, InputFormat.JSON));
    mustBeEmpty("networkntBare", bareSchema.validate(taskText, InputFormat.JSON));
  }

  /** The plan with this one task and the agencies that it names. */
  private Plan alone(Section section) {
    Set<AgencyId> named =
        Stream.concat(task.leads().stream(), task.coordinators().stream())
            .map(AgencyRef::agency)
            .flatMap(id -> id.stream())
            .collect(Collectors.toSet());
    plan.document().issuer().ifPresent(named::add);
    return Plan.builder()
        .document(plan.document())
        .sections(List.of(section.toBuilder().tasks(List.of(task)).build()))
        .agencies(plan.agencies().stream().filter(one -> named.contains(one.id())).toList())
        .build();
  }

  private static void mustBeEmpty(String who, Iterable<?> found) {
    if (found.iterator().hasNext()) {
      throw new IllegalStateException(who + " found " + found);
    }
  }

  private static String resource(String name) throws Exception {
    try (InputStream in = ValidationBenchmark.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** KeHoach: one task. */
  @Benchmark
  public Report taskKehoach() {
    return validator.validate(visit);
  }

  /** Hibernate Validator: one bean. */
  @Benchmark
  public Set<ConstraintViolation<TaskBean>> taskHibernate() {
    return hibernate.validate(bean);
  }

  /** KeHoach: text of one task to a validated plan, all rules. */
  @Benchmark
  public Report taskTextKehoach() {
    return validator.validate(JsonFormat.plans().read(taskText));
  }

  /** networknt: the same text against our schema, which says of the form what our reader checks. */
  @Benchmark
  public List<com.networknt.schema.Error> taskTextNetworknt() {
    return schema.validate(taskText, InputFormat.JSON);
  }

  /** networknt: the same text against a schema of required fields and patterns alone. */
  @Benchmark
  public List<com.networknt.schema.Error> taskTextNetworkntBare() {
    return bareSchema.validate(taskText, InputFormat.JSON);
  }

  /** KeHoach: all tasks of the plan, the rules of scope record. */
  @Benchmark
  public int planKehoach() {
    int findings = 0;
    for (TaskVisit one : visits) {
      findings += validator.validate(one).findings().size();
    }
    return findings;
  }

  /** KeHoach: the plan with all rules, also those that see the whole. */
  @Benchmark
  public Report planKehoachAllRules() {
    return validator.validate(plan);
  }

  /** Hibernate Validator: all beans of the plan. */
  @Benchmark
  public Set<ConstraintViolation<TaskBean.Whole>> planHibernate() {
    return hibernate.validate(beans);
  }

  /** KeHoach: the text of the plan to a validated plan, all rules. */
  @Benchmark
  public Report planTextKehoach() {
    return validator.validate(JsonFormat.plans().read(planText));
  }

  /** networknt: the same text against our schema. */
  @Benchmark
  public List<com.networknt.schema.Error> planTextNetworknt() {
    return schema.validate(planText, InputFormat.JSON);
  }
}
