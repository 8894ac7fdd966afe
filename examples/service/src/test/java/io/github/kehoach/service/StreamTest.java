package io.github.kehoach.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.json.stream.PlanWriter;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.place.PlanHead;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.service.Asked.Answer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** {@code POST /plans/validate} with tasks, one a line. The tests run in a heap of 160 MB. */
class StreamTest {
  private static final String HEAD =
      """
      {"format":"kehoach/1","head":{"document":{"number":"1/KH-UBND","date":"2025-01-10"},\
      "agencies":[{"id":"so-tu-phap","name":"Sở Tư pháp"}]}}
      """;
  private static final String SOUND =
      """
      {"number":"1","title":"Số hóa hồ sơ","leads":[{"agency":"so-tu-phap","text":"Sở Tư pháp"}],"deliverables":["Báo cáo"],\
      "deadline":{"kind":"by","period":"2025-05"},"deadlineText":"5/2025"}
      """;
  private static final String WITHOUT_LEAD =
      """
      {"number":"2","title":"Thuê hạ tầng","deliverables":["Báo cáo"],\
      "deadline":{"kind":"by","period":"2025-05"},"deadlineText":"5/2025"}
      """;

  private final Asked service = Started.withoutDatabase();

  private List<JsonNode> lines(Answer answer) throws IOException {
    assertThat(answer.status()).isEqualTo(200);
    List<JsonNode> lines = new ArrayList<>();
    for (String line : answer.body().lines().toList()) {
      lines.add(Asked.MAPPER.readTree(line));
    }
    return lines;
  }

  private static String asLines(Plan plan) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PlanWriter writer = PlanWriter.to(bytes)) {
      writer.head(plan);
      for (Section section : plan.sections()) {
        writer.section(section);
        for (Task task : section.tasks()) {
          writer.task(task);
        }
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theAnswerIsWhatTheRulesSayOfEachTask() throws IOException {
    Plan plan = JsonFormat.plans().read(Asked.plan("726"));
    PlanValidator rules = PlanValidator.of(RuleSet.standard());
    List<String> expected = new ArrayList<>();
    TaskVisit.all(
        PlanHead.of(plan),
        plan.sections(),
        task -> {
          if (task.parent().isEmpty()) {
            rules.validate(task).findings().stream().map(Finding::rule).forEach(expected::add);
          }
        });
    List<JsonNode> lines = lines(service.post("/plans/validate", Asked.LINES, asLines(plan)));
    List<String> rulesFound = new ArrayList<>();
    lines.forEach(line -> rulesFound.addAll(line.path("findings").findValuesAsText("rule")));
    assertThat(rulesFound).hasSizeGreaterThan(10).isEqualTo(expected);
    JsonNode sums = lines.get(lines.size() - 1);
    assertThat(sums.path("tasks").asInt()).isEqualTo(plan.tasks().size());
    assertThat(sums.path("rulesNotRun")).isNotEmpty();
  }

  @Test
  void aBadLineIsToldAndTheRestIsChecked() throws IOException {
    String body = HEAD + SOUND + "{\"number\":\"x\"}\n" + "no JSON\n" + WITHOUT_LEAD + "{\"numb";
    List<JsonNode> lines = lines(service.post("/plans/validate", Asked.LINES, body));
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0).path("line").asInt()).isEqualTo(3);
    assertThat(lines.get(0).path("problems").findValuesAsText("code")).containsExactly("missing");
    assertThat(lines.get(1).path("problems").findValuesAsText("code")).containsExactly("not-json");
    assertThat(lines.get(2).path("task").asText()).isEqualTo("2");
    assertThat(lines.get(2).path("findings").findValuesAsText("rule"))
        .contains("task-without-lead");
    assertThat(lines.get(3).path("problems").findValuesAsText("code")).containsExactly("truncated");
    assertThat(lines.get(4).path("tasks").asInt()).isEqualTo(2);
    assertThat(lines.get(4).path("unread").asInt()).isEqualTo(3);
  }

  @Test
  void aWholeDocumentIsNoStream() throws IOException {
    List<JsonNode> lines = lines(service.post("/plans/validate", Asked.LINES, Asked.plan("726")));
    assertThat(lines.get(0).path("problems").findValuesAsText("code")).containsExactly("not-lines");
  }

  @Test
  void theAnswerComesWhileTheRequestGoesOn() throws IOException {
    try (Raw raw = new Raw(service.port())) {
      raw.post("/plans/validate?live=true", Asked.LINES).chunk(HEAD).chunk(WITHOUT_LEAD);
      assertThat(raw.readUntil("task-without-lead")).endsWith("task-without-lead");
      raw.chunk(SOUND).chunk("");
      assertThat(raw.readAll()).contains("\"tasks\":2");
    }
  }

  @Test
  void manyTasksAreCheckedInConstantMemory() throws IOException {
    int blocks = 60;
    InputStream tasks =
        new SequenceInputStream(
            Collections.enumeration(
                Collections.nCopies(blocks, SOUND.repeat(1000)).stream()
                    .map(
                        block ->
                            (InputStream)
                                new ByteArrayInputStream(block.getBytes(StandardCharsets.UTF_8)))
                    .toList()));
    InputStream head = new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.UTF_8));
    Answer answer =
        service.post(
            "/plans/validate",
            Asked.LINES,
            BodyPublishers.ofInputStream(() -> new SequenceInputStream(head, tasks)));
    assertThat(lines(answer)).hasSize(1);
    assertThat(answer.json().path("tasks").asInt()).isEqualTo(blocks * 1000);
  }

  /** The client reads nothing before it has sent all: nobody may wait for the other. */
  @Test
  void anAnswerLargerThanAllBuffersHarmsNobodyWhoReadsLate() throws IOException {
    String body = HEAD + WITHOUT_LEAD.repeat(20_000);
    List<JsonNode> lines = lines(service.post("/plans/validate", Asked.LINES, body));
    assertThat(lines).hasSize(20_001);
  }

  @Test
  void aLineLongerThanTheHeapIsPassedOver() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write((HEAD + "{\"title\":\"").getBytes(StandardCharsets.UTF_8));
      byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 200; i++) {
        out.write(megabyte);
      }
      out.write(("\"}\n" + SOUND).getBytes(StandardCharsets.UTF_8));
    }
    List<JsonNode> lines =
        lines(
            service.post(
                "/plans/validate", Asked.LINES, BodyPublishers.ofByteArray(packed.toByteArray())));
    assertThat(lines.get(0).path("problems").findValuesAsText("code")).containsExactly("too-large");
    assertThat(lines.get(1).path("tasks").asInt()).isEqualTo(1);
  }
}
