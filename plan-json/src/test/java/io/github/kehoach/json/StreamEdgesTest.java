package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.PlanWriter;
import io.github.kehoach.json.stream.TaskRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions, marks and encodings in streams hold as they do in documents. */
class StreamEdgesTest {
  private static final String HEAD = "{\"format\":\"kehoach/1\",\"head\":{}}\n";
  private static final String TASK = "{\"title\":\"Tuyên truyền\"}\n";
  private static final String PLAN = "{\"format\":\"kehoach/1\",\"plan\":{}}\n";
  private static final String NEWER =
      """
      {"format":"kehoach/1.3","head":{"budget":1.50},"signedBy":"ubnd"}
      {"section":{"number":"I"}}
      {"section":"I","title":"Tuyên truyền","cost":1.0}
      """;
  private static final String DOCUMENT =
      "{\"format\":\"kehoach/1.3\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"A\"}]}]}}";

  @TempDir Path folder;

  /** Each record as its line or its problems. */
  private static <T> List<String> read(PlanReader<T> open) throws IOException {
    List<String> seen = new ArrayList<>();
    try (PlanReader<T> reader = open) {
      while (reader.hasNext()) {
        var result = reader.next();
        seen.add(
            result.isOk()
                ? Integer.toString(reader.line())
                : result.problems().stream()
                    .map(one -> one.line() + ":" + one.column() + " " + one.code())
                    .collect(Collectors.joining(", ")));
      }
    }
    return seen;
  }

  private static List<String> tasks(String stream) throws IOException {
    return read(PlanReader.tasks(Streams.input(Streams.bytes(stream))));
  }

  private static List<String> plans(String stream) throws IOException {
    return read(PlanReader.plans(Streams.input(Streams.bytes(stream))));
  }

  private static List<ProblemCode> codes(ReadResult<?> result) {
    return result.informations().stream().map(Problem::code).toList();
  }

  @Test
  void aNewerHeadIsToldKeptAndWrittenBack() throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(Streams.input(Streams.bytes(NEWER)));
        PlanWriter writer = PlanWriter.to(copy)) {
      var result = reader.next();
      TaskRecord task = result.orThrow();
      assertThat(codes(result)).containsExactly(ProblemCode.UNKNOWN_FIELD);
      assertThat(reader.head().problems()).isEmpty();
      assertThat(codes(reader.head()))
          .containsExactly(
              ProblemCode.NEWER_VERSION, ProblemCode.UNKNOWN_FIELD, ProblemCode.UNKNOWN_FIELD);
      assertThat(reader.head().informations().get(0).text().en())
          .startsWith("/format (line 1, column 11): the document is 'kehoach/1.3', newer than");
      writer.with(reader.head().unknown()).head(reader.head().orThrow());
      writer.section(task.section());
      writer.task(task.task());
    }
    assertThat(Streams.text(copy.toByteArray())).isEqualTo(NEWER);
  }

  @Test
  void aNewerStreamReadAsAWholeSaysSoFirst() throws IOException {
    ReadResult<Plan> whole = PlanReader.plan(Streams.input(Streams.bytes(NEWER)));
    assertThat(codes(whole))
        .containsExactly(
            ProblemCode.NEWER_VERSION,
            ProblemCode.UNKNOWN_FIELD,
            ProblemCode.UNKNOWN_FIELD,
            ProblemCode.UNKNOWN_FIELD);
    assertThat(JsonFormat.plans().compact().with(whole.unknown()).write(whole.orThrow()))
        .isEqualTo(
            "{\"format\":\"kehoach/1.3\",\"plan\":{\"sections\":[{\"number\":\"I\",\"tasks\":[{\"title\":\"Tuyên truyền\",\"cost\":1.0}]}],\"budget\":1.50},\"signedBy\":\"ubnd\"}");
  }

  @Test
  void aDocumentIsNoStream() throws IOException {
    String pretty = JsonFormat.plans().write(JsonFormat.plans().read(DOCUMENT));
    assertThat(tasks(DOCUMENT)).containsExactly("1:1 not-lines");
    assertThat(tasks(pretty)).containsExactly("1:1 not-lines");
    assertThat(plans(pretty)).containsExactly("1:1 not-lines");
    assertThat(plans(DOCUMENT)).containsExactly("1");
  }

  @Test
  void plansOfNewerVersionsStandBesideOthers() throws IOException {
    String newer = PLAN.replace("kehoach/1", "kehoach/1.7");
    try (PlanReader<Plan> reader = PlanReader.plans(Streams.input(Streams.bytes(newer + PLAN)))) {
      var result = reader.next();
      assertThat(codes(result)).containsExactly(ProblemCode.NEWER_VERSION);
      ByteArrayOutputStream copy = new ByteArrayOutputStream();
      try (PlanWriter writer = PlanWriter.to(copy)) {
        writer.with(result.unknown()).plan(result.orThrow());
      }
      assertThat(Streams.text(copy.toByteArray())).isEqualTo(newer);
      result = reader.next();
      assertThat(codes(result)).isEmpty();
    }
  }

  @Test
  void anotherMajorVersionEndsTasksAndCostsOnePlan() throws IOException {
    String foreign = HEAD.replace("kehoach/1", "kehoach/2.1");
    assertThat(tasks(foreign + TASK)).containsExactly("1:11 unknown-version");
    assertThat(tasks(HEAD + TASK + foreign + TASK)).containsExactly("2", "3:11 unknown-version");
    assertThat(tasks(HEAD.replace("kehoach/1", "kehoach/1.0") + TASK))
        .containsExactly("1:11 unknown-format");
    assertThat(plans(PLAN + PLAN.replace("kehoach/1", "kehoach/2") + PLAN))
        .containsExactly("1", "2:11 unknown-version", "3");
    ReadResult<Plan> whole = PlanReader.plan(Streams.input(Streams.bytes(foreign + TASK)));
    assertThat(whole.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_VERSION);
  }

  @Test
  void aByteOrderMarkStandsBeforeTheFirstLineOnly() throws IOException {
    assertThat(tasks("\uFEFF" + HEAD + TASK)).containsExactly("2");
    assertThat(plans("\uFEFF" + PLAN + PLAN)).containsExactly("1", "2");
    assertThat(tasks(HEAD + "\uFEFF" + TASK + TASK)).containsExactly("2:1 not-json", "3");
    assertThat(plans(PLAN + "\uFEFF" + PLAN + PLAN)).containsExactly("1", "2:1 not-json", "3");
    assertThat(tasks(HEAD + TASK + "\uFEFF" + HEAD + TASK))
        .containsExactly("2", "3:1 not-json", "4");
  }

  @Test
  void twoByteOrderMarksAreOneTooMany() throws IOException {
    assertThat(tasks("\uFEFF\uFEFF" + HEAD + TASK)).first().isEqualTo("1:1 not-json");
    assertThat(plans("\uFEFF\uFEFF" + PLAN + PLAN)).containsExactly("1:1 not-json", "2");
    assertThat(tasks("\uFEFF\uFEFF" + DOCUMENT)).containsExactly("1:1 not-lines");
    assertThat(PlanReader.plan(Streams.input(Streams.bytes("\uFEFF\uFEFF" + DOCUMENT))).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NOT_JSON);
  }

  /** With a letter in two bytes where one would do, or three or four. */
  private static byte[] overlong(String stream, int... bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = stream.indexOf('@');
    out.writeBytes(stream.substring(0, at).getBytes(UTF_8));
    for (int one : bytes) {
      out.write(one);
    }
    out.writeBytes(stream.substring(at + 1).getBytes(UTF_8));
    return out.toByteArray();
  }

  @Test
  void aLetterInMoreBytesThanItNeedsCostsItsLine() throws IOException {
    for (int[] letter :
        new int[][] {{0xC1, 0xA1}, {0xE0, 0x81, 0xA1}, {0xF0, 0x80, 0x81, 0xA1}, {0xC0, 0x80}}) {
      String bad = "{\"title\":\"@\"}\n";
      assertThat(read(PlanReader.tasks(Streams.input(overlong(HEAD + bad + TASK, letter)))))
          .containsExactly("2:11 encoding", "3");
      String unknown = "{\"title\":\"t\",\"x\":[\"@\"]}\n";
      assertThat(read(PlanReader.tasks(Streams.input(overlong(HEAD + unknown + TASK, letter)))))
          .containsExactly("2:20 encoding", "3");
      String plan = "{\"format\":\"kehoach/1\",\"plan\":{\"@\":1}}\n";
      assertThat(read(PlanReader.plans(Streams.input(overlong(PLAN + plan + PLAN, letter)))))
          .containsExactly("1", "2:32 encoding", "3");
      String head = "{\"format\":\"kehoach/1\",\"head\":{\"@\":1}}\n";
      assertThat(read(PlanReader.tasks(Streams.input(overlong(head + TASK, letter)))))
          .containsExactly("1:32 encoding", "2");
    }
  }

  @Test
  void whatIsSaidOfASectionIsToldWithItsFirstTask() throws IOException {
    String stream =
        HEAD
            + "{\"section\":{\"number\":\"I\",\"color\":1}}\n"
            + "{\"section\":\"I\",\"title\":\"A\"}\n"
            + "{\"section\":\"I\",\"title\":\"B\"}\n";
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(Streams.input(Streams.bytes(stream)))) {
      var result = reader.next();
      assertThat(result.informations())
          .extracting(Problem::code, Problem::pointer, Problem::line)
          .containsExactly(tuple(ProblemCode.UNKNOWN_FIELD, "/section/color", 2));
      result = reader.next();
      assertThat(codes(result)).isEmpty();
    }
  }
}
