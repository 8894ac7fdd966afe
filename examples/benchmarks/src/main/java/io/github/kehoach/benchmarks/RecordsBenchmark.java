package io.github.kehoach.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.TaskRecord;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 20,000 task records of JSON Lines in memory, end to end, in records a millisecond: ours read and
 * checked with every rule of scope record, ours read alone; Jackson binding into plain records, the
 * same and Hibernate Validator; and the tokens alone. The peers read lines that are sound and do
 * not say on which line something is wrong.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecordsBenchmark {
  private static final int RECORDS = 20_000;

  private final PlanValidator validator = PlanValidator.of(RuleSet.standard());
  private final Validator hibernate = Validation.buildDefaultValidatorFactory().getValidator();
  private final ObjectReader rows = JsonMapper.builder().build().readerFor(TaskRow.class);
  private final JsonFactory tokens = new JsonFactory();
  private byte[] stream;
  private byte[] tasks;

  /** Makes the records; for the peers without head and sections, which they would trip over. */
  @Setup
  public void prepare() throws IOException {
    stream = Records.bytes(RECORDS);
    tasks = new byte[stream.length];
    int length = 0;
    int from = 0;
    for (int i = 0; i < stream.length; i++) {
      if (stream[i] == '\n') {
        if (stream[from + 11] == '"') {
          System.arraycopy(stream, from, tasks, length, i + 1 - from);
          length += i + 1 - from;
        }
        from = i + 1;
      }
    }
    tasks = Arrays.copyOf(tasks, length);
    mustBeAll(kehoachRead());
    mustBeAll(jacksonBinding());
  }

  private static void mustBeAll(int records) {
    if (records != RECORDS) {
      throw new IllegalStateException(records + " records");
    }
  }

  /** KeHoach: read and validated. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public int kehoach() throws IOException {
    int findings = 0;
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(new ByteArrayInputStream(stream))) {
      while (reader.hasNext()) {
        TaskRecord task = reader.next().orThrow();
        findings += validator.validate(task.visit()).findings().size();
      }
    }
    return findings;
  }

  /** KeHoach: read alone. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public int kehoachRead() throws IOException {
    int records = 0;
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(new ByteArrayInputStream(stream))) {
      while (reader.hasNext()) {
        records += reader.next().isOk() ? 1 : 0;
      }
    }
    return records;
  }

  /** Jackson: bound into plain records. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public int jacksonBinding() throws IOException {
    int records = 0;
    try (MappingIterator<TaskRow> all = rows.readValues(new ByteArrayInputStream(tasks))) {
      while (all.hasNextValue()) {
        records += all.nextValue().title().isEmpty() ? 0 : 1;
      }
    }
    return records;
  }

  /** Jackson and Hibernate Validator. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public int jacksonHibernate() throws IOException {
    int violations = 0;
    try (MappingIterator<TaskRow> all = rows.readValues(new ByteArrayInputStream(tasks))) {
      while (all.hasNextValue()) {
        violations += hibernate.validate(all.nextValue()).size();
      }
    }
    return violations;
  }

  /** The floor: the tokens alone. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public int tokens() throws IOException {
    int count = 0;
    try (JsonParser parser = tokens.createParser(new ByteArrayInputStream(tasks))) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }
}
