package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kehoach validate} on a hundred thousand records, every thousandth broken, in a Java of its
 * own that has 16 megabytes for all its objects: what keeps records, or what it found in each, does
 * not come to its end.
 */
class SmallMemoryTest {
  private static final int RECORDS = 100_000;
  private static final int EVERY = 1_000;

  /** What is done to a line, by the code of the problem as which it must be told. */
  private static final Map<String, UnaryOperator<String>> DEFECTS =
      new TreeMap<>(
          Map.of(
              "truncated", line -> line.substring(0, line.length() / 2),
              "not-json", line -> line.replaceFirst(":", ""),
              "wrong-type", line -> line.replaceFirst("\"number\":\"(\\d+)\"", "\"number\":$1"),
              "unknown-kind", line -> line.replace("\"by\"", "\"someday\""),
              "missing", line -> line.replace("\"title\"", "\"heading\""),
              "unreadable", line -> line.replace("2025-12", "2025-13"),
              "repeated", line -> line.replaceFirst("\\{", "{\"title\":\"x\","),
              "too-large", line -> line.replaceFirst("Đề án", "Đề án ".repeat(200_000)),
              "trailing-text", line -> line + line));

  @TempDir Path folder;

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void everyBrokenLineIsToldAndEveryOtherRecordChecked() throws Exception {
    Path file = folder.resolve("tasks.jsonl");
    Map<Integer, String> broken = write(file);
    Path out = folder.resolve("out.json");
    Path err = folder.resolve("err.txt");
    assertThat(validate(file, out, err)).as(Files.readString(err)).isEqualTo(2);

    JsonNode summary = new ObjectMapper().readTree(out.toFile());
    assertThat(summary.at("/records").asInt()).isEqualTo(RECORDS - broken.size());
    assertThat(summary.at("/unreadable").asInt()).isEqualTo(broken.size());
    Map<Integer, String> told = new TreeMap<>();
    summary
        .at("/problems")
        .forEach(problem -> told.put(problem.at("/line").asInt(), problem.at("/code").asText()));
    assertThat(told).isEqualTo(broken).hasSize(RECORDS / EVERY);
    assertThat(summary.at("/rules"))
        .anySatisfy(
            row -> {
              assertThat(row.at("/rule").asText()).isEqualTo("lead-unlinked");
              assertThat(row.at("/count").asInt()).isEqualTo(RECORDS - broken.size());
            });
  }

  /** Writes a head and the records; which lines are broken, and how that must be told. */
  private static Map<Integer, String> write(Path file) throws IOException {
    Map<Integer, String> broken = new TreeMap<>();
    List<Map.Entry<String, UnaryOperator<String>>> defects = List.copyOf(DEFECTS.entrySet());
    try (BufferedWriter to = Files.newBufferedWriter(file)) {
      to.write(
          "{\"format\":\"kehoach/1\",\"head\":{\"document\":{\"date\":\"2025-02-20\"},"
              + "\"agencies\":[{\"id\":\"so-noi-vu\",\"name\":\"Sở Nội vụ\"}]}}\n");
      for (int line = 2; line < RECORDS + 2; line++) {
        String record =
            "{\"section\":\"I\",\"number\":\""
                + line
                + "\",\"title\":\"Xây dựng Đề án\",\"leads\":[{\"text\":\"Sở Tài chính\"}],"
                + "\"deadline\":{\"kind\":\"by\",\"period\":\"2025-12\"}}";
        if (line % EVERY == 0) {
          Map.Entry<String, UnaryOperator<String>> defect =
              defects.get(broken.size() % defects.size());
          broken.put(line, defect.getKey());
          record = defect.getValue().apply(record);
        }
        to.write(record);
        to.write('\n');
      }
    }
    return broken;
  }

  /** Runs the command as its user would, and returns its exit code. */
  private static int validate(Path file, Path out, Path err)
      throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx16m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "validate",
                file.toString(),
                "--format=json",
                "--list=" + RECORDS)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      return java.waitFor();
    } finally {
      java.destroyForcibly();
    }
  }
}
