package io.github.kehoach.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.laws.core.AnyAgency;
import io.github.kehoach.laws.core.AnyDeadline;
import io.github.kehoach.laws.core.AnyIndicator;
import io.github.kehoach.laws.core.AnyLedger;
import io.github.kehoach.laws.core.AnyPlan;
import io.github.kehoach.laws.core.Composed;
import io.github.kehoach.laws.json.OnlyTheReader.Refusal;
import io.github.kehoach.laws.rules.AnyReport;
import io.github.kehoach.laws.rules.AnyStatus;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** The types of documents: who reads them, who checks them against a schema, and samples. */
record Documents<T>(JsonFormat<T> format, Arbitrary<T> values) {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  /** Compiled once: that costs more than a thousand checks. */
  private static final Map<String, Schema> SCHEMAS =
      JsonSchema.all().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  JsonSchema::name, schema -> REGISTRY.getSchema(schema.json())));

  private static final Map<String, Documents<?>> ALL =
      Map.of(
          "plan", new Documents<>(JsonFormat.plans(), plans()),
          "ledger", new Documents<>(JsonFormat.ledgers(), ledgers()),
          "directory", new Documents<>(JsonFormat.directories(), directories()),
          "rule-set", new Documents<>(JsonFormat.ruleSets(), AnyReport.selection()),
          "report", new Documents<>(JsonFormat.reports(), AnyReport.report()),
          "status", new Documents<>(JsonFormat.statuses(), AnyStatus.report()));

  /**
   * A document and its type.
   *
   * @param type the name of its schema
   * @param json the document
   */
  record Document(String type, String json) {}

  /** Documents of every type that has a schema, small ones more often. */
  static Arbitrary<Document> any() {
    return Arbitraries.of(
            "plan",
            "plan",
            "plan",
            "ledger",
            "ledger",
            "directory",
            "rule-set",
            "report",
            "status",
            "status")
        .flatMap(type -> of(type).written().map(json -> new Document(type, json)));
  }

  /** Documents of one type. */
  static Arbitrary<String> written(String type) {
    return of(type).written();
  }

  private static Documents<?> of(String type) {
    return Objects.requireNonNull(ALL.get(type), type);
  }

  static JsonFormat<?> format(String type) {
    return of(type).format();
  }

  private Arbitrary<String> written() {
    return values.map(value -> format.compact().write(value));
  }

  static boolean schemaAccepts(String type, String json) {
    try {
      return Objects.requireNonNull(SCHEMAS.get(type)).validate(json, InputFormat.JSON).isEmpty();
    } catch (IllegalArgumentException noJson) {
      return false;
    }
  }

  static List<Refusal> refusals(String type, String json) {
    return format(type).check(json).problems().stream()
        .map(
            problem ->
                new Refusal(problem.code().toString(), problem.pointer(), problem.text().en()))
        .toList();
  }

  private static Arbitrary<Plan> plans() {
    return Composed.frequencyOf(
        Tuple.of(1, AnyPlan.plan()),
        Tuple.of(3, AnyPlan.task().map(Documents::plan)),
        Tuple.of(4, AnyDeadline.deadline().map(Documents::task).map(Documents::plan)),
        Tuple.of(2, AnyIndicator.indicator().map(one -> Plan.builder().addIndicator(one).build())),
        Tuple.of(
            1, AnyPlan.reportingDuty().map(one -> Plan.builder().addReportingDuty(one).build())));
  }

  private static Task task(io.github.kehoach.core.deadline.Deadline deadline) {
    return Task.builder().title("Đề án").deadline(deadline).build();
  }

  private static Plan plan(Task task) {
    return Plan.builder().addSection(Section.builder().addTask(task).build()).build();
  }

  private static Arbitrary<Ledger> ledgers() {
    return Composed.frequencyOf(
        Tuple.of(1, AnyLedger.ledger()),
        Tuple.of(5, AnyLedger.fact().map(fact -> Ledger.builder().addFact(fact).build())));
  }

  private static Arbitrary<AgencyDirectory> directories() {
    return Composed.frequencyOf(
        Tuple.of(2, AnyAgency.directory()),
        Tuple.of(1, AnyAgency.succession().map(one -> AgencyDirectory.of(List.of(), List.of(one)))),
        Tuple.of(1, AnyAgency.agency().map(one -> AgencyDirectory.of(List.of(one), List.of()))));
  }
}
