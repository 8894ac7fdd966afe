package io.github.kehoach.laws.json;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.PlanWriter;
import io.github.kehoach.json.stream.TaskRecord;
import io.github.kehoach.laws.core.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of streams on any bytes at all, packed or not. */
public final class StreamFuzz {
  private static final byte[] GZIP = {0x1F, (byte) 0x8B};

  private StreamFuzz() {}

  /** Tasks and plans one by one, and the plan as a whole. */
  public static void streams(byte[] input) {
    try {
      List<ReadResult<TaskRecord>> tasks = all(PlanReader.tasks(in(input)), input);
      List<ReadResult<Plan>> plans = all(PlanReader.plans(in(input)), input);
      for (ReadResult<Plan> plan : plans) {
        if (plan.isOk()) {
          onALine(plan.orThrow());
        }
      }
      ReadResult<Plan> whole = PlanReader.plan(in(input));
      sound(whole, input);
      if (whole.isOk()) {
        byte[] written = written(whole);
        ReadResult<Plan> again = PlanReader.plan(in(written));
        Outcome.equal(again.orThrow(), whole.orThrow(), Trees.shown(written)).check();
        Outcome.equal(Trees.shown(written(again)), Trees.shown(written), "written twice").check();
        if (tasks.stream().allMatch(ReadResult::isOk)) { // a document is no stream
          Outcome.equal(tasksOf(tasks), tasksOf(whole.orThrow()), "one by one").check();
        }
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static <T> List<ReadResult<T>> all(PlanReader<T> opened, byte[] input)
      throws IOException {
    List<ReadResult<T>> results = new ArrayList<>();
    try (PlanReader<T> reader = opened) {
      int line = 1;
      while (reader.hasNext()) {
        var result = reader.next();
        sound(result, input);
        sound(reader.head(), input);
        Outcome.holds(reader.line() >= line, reader.line() + " after " + line).check();
        line = reader.line();
        results.add(result);
      }
      Outcome.holds(!reader.hasNext(), "an end is an end").check();
    }
    return results;
  }

  private static void sound(ReadResult<?> result, byte[] input) {
    boolean isPacked = Arrays.equals(Arrays.copyOf(input, GZIP.length), GZIP);
    JsonFuzz.told(result, isPacked ? Integer.MAX_VALUE : Trees.lines(input));
  }

  private static byte[] written(ReadResult<Plan> whole) throws IOException {
    Plan plan = whole.orThrow();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PlanWriter writer = PlanWriter.to(bytes)) {
      writer.with(whole.unknown()).head(plan);
      for (var section : plan.sections()) {
        writer.section(section);
        for (Task task : section.tasks()) {
          writer.task(task);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void onALine(Plan plan) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PlanWriter writer = PlanWriter.to(bytes)) {
      writer.plan(plan);
    }
    byte[] line = bytes.toByteArray();
    Outcome.equal(PlanReader.plan(in(line)).orThrow(), plan, Trees.shown(line)).check();
  }

  private static List<Task> tasksOf(Plan plan) {
    return plan.sections().stream().flatMap(StreamFuzz::asStreamed).toList();
  }

  /** The tasks of a section as a stream gives them: those of the sections inside it first. */
  public static Stream<Task> asStreamed(Section section) {
    return Stream.concat(inside(section), section.tasks().stream());
  }

  private static Stream<Task> inside(Section section) {
    return section.sections().stream()
        .flatMap(inner -> Stream.concat(inner.tasks().stream(), inside(inner)));
  }

  private static List<Task> tasksOf(List<ReadResult<TaskRecord>> records) {
    return records.stream().map(record -> record.orThrow().task()).toList();
  }

  private static ByteArrayInputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
