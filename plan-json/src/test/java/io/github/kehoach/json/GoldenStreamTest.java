package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.PlanWriter;
import io.github.kehoach.json.stream.StreamShape;
import io.github.kehoach.json.stream.TaskRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Streams of every released version, as they were written then: the golden plan as head, sections
 * and tasks, and two plans, one a line. They never change; see {@link GoldenTest}.
 */
class GoldenStreamTest {
  private static final Path TASKS = GoldenTest.FOLDER.resolve("kehoach-1/tasks.jsonl");
  private static final Path PLANS = GoldenTest.FOLDER.resolve("kehoach-1/plans.jsonl");
  private static final Path CANONICAL = GoldenTest.FOLDER.resolve("kehoach-1/plan.canonical");
  private static final Extensions BESIDE =
      Extensions.none().with("x-guiBoi", "\"trục liên thông\"");

  static Stream<Path> files() {
    return Stream.of(TASKS, PLANS);
  }

  private static String canonical(Plan plan, Extensions beside) {
    byte[] bytes = JsonFormat.plans().with(beside).canonical(plan);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void tasksAreReadToTheSamePlanAndDigest() throws IOException {
    assertThat(StreamShape.of(TASKS)).isEqualTo(StreamShape.TASKS);
    ReadResult<Plan> whole = PlanReader.plan(TASKS);
    assertThat(whole.problems()).isEmpty();
    assertThat(whole.orThrow()).isEqualTo(Golden1.plan());
    assertThat(whole.unknown()).isEqualTo(BESIDE);
    assertThat(canonical(whole.orThrow(), whole.unknown())).isEqualTo(Files.readString(CANONICAL));
  }

  @Test
  void tasksAreReadOneByOneAndWrittenToTheByte() throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    List<Task> tasks = new ArrayList<>();
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(TASKS);
        PlanWriter writer = PlanWriter.to(copy)) {
      Section section = null;
      while (reader.hasNext()) {
        var result = reader.next();
        TaskRecord record = result.orThrow();
        if (tasks.isEmpty()) {
          writer.with(reader.head().unknown()).head(reader.head().orThrow());
        }
        if (!record.section().equals(section)) {
          section = record.section();
          writer.section(section);
        }
        writer.task(record.task());
        tasks.add(record.task());
      }
    }
    assertThat(tasks)
        .isEqualTo(
            Golden1.plan().sections().stream()
                .flatMap(section -> section.tasks().stream())
                .toList());
    assertThat(Streams.text(copy.toByteArray())).isEqualTo(Files.readString(TASKS));
  }

  @Test
  void plansAreReadAndWrittenToTheByte() throws IOException {
    assertThat(StreamShape.of(PLANS)).isEqualTo(StreamShape.PLANS);
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    List<Plan> plans = new ArrayList<>();
    try (PlanReader<Plan> reader = PlanReader.plans(PLANS);
        PlanWriter writer = PlanWriter.to(copy)) {
      while (reader.hasNext()) {
        var result = reader.next();
        Plan plan = result.orThrow();
        writer.with(result.unknown()).plan(plan);
        plans.add(plan);
      }
    }
    assertThat(plans).containsExactly(Golden1.plan(), Plan.builder().build());
    assertThat(canonical(plans.get(0), BESIDE)).isEqualTo(Files.readString(CANONICAL));
    assertThat(Streams.text(copy.toByteArray())).isEqualTo(Files.readString(PLANS));
  }
}
