package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.stream.PlanWriter;
import io.github.kehoach.tracker.console.Columns;
import io.github.kehoach.tracker.console.Progress;
import io.github.kehoach.tracker.input.PlanFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kehoach validate} on JSON Lines, as its user sees it. */
class StreamCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int validate(Path file, String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "validate";
    args[1] = file.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }

  private static Plan plan726() {
    return JsonFormat.plans().read(PlanFile.bytes("hai-duong/726"));
  }

  private Path tasks(String name) throws IOException {
    Path file = folder.resolve(name);
    try (PlanWriter writer = name.endsWith(".gz") ? PlanWriter.gzip(file) : PlanWriter.to(file)) {
      writer.tasks(plan726());
    }
    return file;
  }

  @Test
  void findingsAreSummedUpByRuleWithTheFirstLine() throws IOException {
    assertThat(validate(tasks("tasks.jsonl"), "--lang=vi")).isZero();
    assertThat(out.toString())
        .contains("cảnh báo  ", "task-without-single-lead", "quy tắc cần cả kế hoạch")
        .contains("81 bản ghi đọc được, 0 không đọc được.");
    assertThat(out.toString().lines().skip(1)).allMatch(line -> Columns.of(line) <= 80);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void packedTasksOfAnyNameGiveTheSame() throws IOException {
    validate(tasks("tasks.jsonl"), "--format=json");
    String plain = out.toString();
    out.getBuffer().setLength(0);
    validate(Files.move(tasks("x.gz"), folder.resolve("tasks.bin")), "--format=json");
    assertThat(out.toString()).isEqualTo(plain.replace("tasks.jsonl", "tasks.bin"));
  }

  @Test
  void whatCannotBeReadIsListedByLineAndTheRestIsChecked() throws IOException {
    Path file = tasks("tasks.jsonl");
    String broken =
        Files.readString(file)
            .replaceFirst(
                "\\{\"section\":\"I\",\"number\":\"1\"", "{\"section\":\"I\",\"number\":1")
            .replaceFirst("\\{\"section\":\"I\",\"number\":\"2\"", "{\"section\":\"I\",\"number\"");
    Files.writeString(file, broken);
    assertThat(validate(file, "--lang=en", "--list", "1")).isEqualTo(2);
    assertThat(out.toString())
        .contains("/number (line 3, column 25): the number 1 stands", "… and 1 more")
        .contains("79 records read, 2 unreadable.");
  }

  @Test
  void programsGetOneObject() throws IOException {
    Path file = tasks("tasks.jsonl");
    Files.writeString(file, Files.readString(file) + "{\"title\":\n");
    assertThat(validate(file, "--format=json")).isEqualTo(2);
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.at("/records").asInt()).isEqualTo(81);
    assertThat(json.at("/unreadable").asInt()).isEqualTo(1);
    assertThat(json.at("/problems/0/code").asText()).isEqualTo("truncated");
    assertThat(json.at("/problems/0/line").asInt()).isEqualTo(Files.readAllLines(file).size());
    assertThat(json.at("/rules/0/count").asInt()).isPositive();
    assertThat(json.at("/notRun")).isNotEmpty();
  }

  @Test
  void plansOneALineAreCheckedWithAllTheirRules() throws IOException {
    Path file = folder.resolve("plans");
    try (PlanWriter writer = PlanWriter.to(file)) {
      writer.plan(plan726());
      writer.plan(plan726());
    }
    assertThat(validate(file, "--format=json")).isZero();
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertThat(json.at("/records").asInt()).isEqualTo(2);
    assertThat(json.at("/notRun")).isEmpty();
  }

  @Test
  void anErrorInARecordLeavesWithOne() throws IOException {
    Path file = folder.resolve("tasks.jsonl");
    Files.writeString(
        file,
        """
        {"format":"kehoach/1","head":{"document":{"date":"2025-02-20"}}}
        {"title":"Đề án","deadline":{"kind":"by","period":"2024"}}
        """);
    assertThat(validate(file, "--lang=en")).isEqualTo(1);
    assertThat(out.toString()).contains("deadline-before-plan-date");
  }

  @Test
  void otherCommandsReadRecordsAsTheirPlan() throws IOException {
    String file = tasks("tasks.jsonl.gz").toString();
    PrintWriter to = new PrintWriter(out, true);
    PrintWriter errors = new PrintWriter(err, true);
    assertThat(Main.run(to, errors, "compare", file, "hai-duong/726-body", "--lang=en")).isOne();
    assertThat(out.toString()).contains(file + " /");
    for (String command : List.of("show", "due", "status", "cascade")) {
      assertThat(resultOf(command, file)).isEqualTo(resultOf(command, "hai-duong/726"));
    }
    assertThat(err.toString()).isEmpty();
  }

  private String resultOf(String command, String file) {
    out.getBuffer().setLength(0);
    String[] args =
        switch (command) {
          case "due" -> new String[] {command, file, "--from=2025-04-01", "--to=2025-06-30"};
          case "status" -> new String[] {command, file, "--as-of=2025-07-01"};
          case "cascade" -> new String[] {command, "hai-duong/so-khcn", file, "--format=json"};
          default -> new String[] {command, file};
        };
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    return code + out.toString().replace(file, "hai-duong/726");
  }

  @Test
  void progressIsShownOnlyToSomebodyWhoWatches() {
    for (boolean watched : new boolean[] {true, false}) {
      err.getBuffer().setLength(0);
      Progress progress = new Progress(new PrintWriter(err), watched);
      progress.at(50, 200);
      progress.at(51, 200);
      progress.at(200, 200);
      progress.end();
      assertThat(err.toString())
          .isEqualTo(watched ? "\r\u001B[K25 %\r\u001B[K100 %\r\u001B[K" : "");
    }
  }
}
