package io.github.kehoach.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
 * Plan 726/KH-UBND read from bytes and written to bytes: ours with every check, against plain
 * Jackson binding into records of the same shape without any, and against the bare tokens. Read as
 * it is printed, over many lines, or on one; written on one line by all.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {
  /** How the document that is read is laid out. */
  @Param({"pretty", "compact"})
  public String layout;

  private final JsonFactory tokens = new JsonFactory();
  private final JsonFormat<Plan> plans = JsonFormat.plans().compact();
  private byte[] json;
  private Plan plan;
  private PlanRecords.Envelope records;

  /** Reads the plan once, and sees that both sides write the same. */
  @Setup
  public void prepare() throws IOException {
    try (InputStream in = JsonBenchmark.class.getResourceAsStream("/plans/hai-duong/726.json")) {
      json = in.readAllBytes();
    }
    plan = plans.read(json);
    records = (PlanRecords.Envelope) readRecords();
    byte[] ours = writePlan();
    if (!new String(ours, UTF_8).equals(new String(writeRecords(), UTF_8))) {
      throw new IllegalStateException("the two sides write different documents");
    }
    json = layout.equals("compact") ? ours : json;
  }

  /** Ours: a plan, with every check of the model. */
  @Benchmark
  public Plan readPlan() {
    return plans.read(json);
  }

  /** Plain binding: records of texts and lists, without checks. */
  @Benchmark
  public Object readRecords() throws IOException {
    return PlanRecords.MAPPER.readValue(json, PlanRecords.Envelope.class);
  }

  /** The floor: every token, no text decoded. */
  @Benchmark
  public int readTokens() throws IOException {
    int count = 0;
    try (JsonParser parser = tokens.createParser(json)) {
      while (parser.nextToken() != null) {
        count++;
      }
    }
    return count;
  }

  /** Every token, every text decoded. */
  @Benchmark
  public int readTexts() throws IOException {
    int length = 0;
    try (JsonParser parser = tokens.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        length += token == JsonToken.VALUE_STRING ? parser.getText().length() : 0;
      }
    }
    return length;
  }

  /** Ours. */
  @Benchmark
  public byte[] writePlan() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    plans.write(plan, bytes);
    return bytes.toByteArray();
  }

  /** Plain binding. */
  @Benchmark
  public byte[] writeRecords() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
    PlanRecords.MAPPER.writeValue(bytes, records);
    return bytes.toByteArray();
  }

  /** Ours, as text. */
  @Benchmark
  public String writePlanText() {
    return plans.write(plan);
  }

  /** Plain binding, as text. */
  @Benchmark
  public String writeRecordsText() throws IOException {
    return PlanRecords.MAPPER.writeValueAsString(records);
  }
}
