package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.PlanWriter;
import io.github.kehoach.json.stream.StreamShape;
import io.github.kehoach.json.stream.TaskRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams as they come: with a mark, packed, cut off, put together, of other people's making. */
class PlanReaderTest {
  private static final String HEAD =
      "{\"format\":\"kehoach/1\",\"head\":{\"document\":{\"date\":\"2025\"}}}\n";
  private static final String TASK = "{\"section\":\"I\",\"title\":\"Tuyên truyền\"}\n";

  @TempDir Path folder;

  /** Each record as its line and its title or its problems. */
  private static List<String> read(byte[] stream) {
    return read(Streams.input(stream));
  }

  private static List<String> read(String stream) {
    return read(Streams.bytes(stream));
  }

  private static List<String> read(InputStream stream) {
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(stream)) {
      return read(reader);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<String> read(PlanReader<TaskRecord> reader) throws IOException {
    List<String> seen = new ArrayList<>();
    while (reader.hasNext()) {
      ReadResult<TaskRecord> result = reader.next();
      seen.add(
          result.isOk()
              ? reader.line() + " " + result.orThrow().task().title()
              : result.problems().stream()
                  .map(one -> one.line() + " " + one.code())
                  .collect(Collectors.joining(", ")));
    }
    return seen;
  }

  @Test
  void blankLinesAndAMarkArePassedOverAndLinesAreCounted() {
    assertThat(
            read("\uFEFF" + HEAD + "\r\n \t\n" + TASK.replace("\n", "\r\n") + "\n" + TASK.strip()))
        .containsExactly("4 Tuyên truyền", "6 Tuyên truyền");
  }

  @Test
  void packedStreamsAreRecognisedAlsoInSeveralParts() throws IOException {
    byte[] first = Streams.gzip(Streams.bytes(HEAD + TASK));
    byte[] second = Streams.gzip(Streams.bytes(TASK));
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(first);
    both.write(second);
    assertThat(read(both.toByteArray())).containsExactly("2 Tuyên truyền", "3 Tuyên truyền");
    assertThat(read(Streams.inPieces(both.toByteArray())))
        .containsExactly("2 Tuyên truyền", "3 Tuyên truyền");
  }

  private static String tasks(int count) {
    return HEAD
        + IntStream.range(0, count)
            .mapToObj(i -> "{\"title\":\"Nhiệm vụ " + i + "\"}\n")
            .collect(Collectors.joining());
  }

  @Test
  void whatStandsBeforeTheEndOfACutPackedStreamIsKept() {
    byte[] packed = Streams.gzip(Streams.bytes(tasks(5000)));
    List<String> seen = read(Arrays.copyOf(packed, packed.length - 9));
    assertThat(seen).hasSizeGreaterThan(4990);
    assertThat(seen.subList(0, 4990)).allMatch(one -> one.contains("Nhiệm vụ"));
    assertThat(seen.get(seen.size() - 1)).endsWith(" broken-gzip");
    assertThat(seen).filteredOn(one -> one.endsWith("broken-gzip")).hasSize(1);
  }

  @Test
  void whatStandsBeforeDamageInAPackedStreamIsKept() {
    byte[] packed = Streams.gzip(Streams.bytes(tasks(20_000)));
    int at = packed.length / 2;
    Arrays.fill(packed, at, at + 64, (byte) 0xFF);
    List<String> seen = read(packed);
    assertThat(seen.subList(0, 8_000)).allMatch(one -> one.contains("Nhiệm vụ"));
    assertThat(seen.get(seen.size() - 1)).endsWith(" broken-gzip");
  }

  @Test
  void aPackedStreamWithoutEvenAHeaderIsToldAsSuch() {
    assertThat(read(new byte[] {0x1F, (byte) 0x8B, 8})).containsExactly("1 broken-gzip");
  }

  @Test
  void aLineThatIsTooLongIsPassedOverToItsEnd() throws IOException {
    InputStream endless =
        new InputStream() {
          private int left = 50_000_000;

          @Override
          public int read() {
            return left-- > 0 ? 'a' : -1;
          }

          @Override
          public int read(byte[] to, int from, int length) {
            int given = Math.min(left, length);
            Arrays.fill(to, from, from + Math.max(0, given), (byte) 'a');
            left -= given;
            return given > 0 ? given : -1;
          }
        };
    InputStream all =
        new SequenceInputStream(
            new SequenceInputStream(Streams.input(Streams.bytes(HEAD)), endless),
            Streams.input(Streams.bytes("\n" + TASK)));
    assertThat(read(all)).containsExactly("2 too-large", "3 Tuyên truyền");
  }

  @Test
  void theLimitOfALineIsExact() throws IOException {
    Limits limits = Limits.standard().bytes(HEAD.length() - 1);
    String long1 = TASK.strip() + " ".repeat(HEAD.length() - Streams.bytes(TASK).length);
    try (PlanReader<TaskRecord> reader =
        PlanReader.tasks(
            Streams.input(Streams.bytes(HEAD + long1 + "\n" + long1 + " \n")), limits)) {
      assertThat(read(reader)).containsExactly("2 Tuyên truyền", "3 too-large");
    }
  }

  @Test
  void aStreamWithoutAHeadIsToldAndReadOn() {
    assertThat(read(TASK + TASK)).containsExactly("1 no-head", "1 Tuyên truyền", "2 Tuyên truyền");
    assertThat(Streams.records(Streams.bytes(TASK)).get(0).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.text().vi())
                  .isEqualTo(
                      "bản ghi (dòng 1, cột 1): trước bản ghi này thiếu dòng đầu {\"format\":\"kehoach/1\",\"head\":{…}}; hãy thêm vào");
              assertThat(problem.text().en())
                  .isEqualTo(
                      "the record (line 1, column 1): the head line {\"format\":\"kehoach/1\",\"head\":{…}} is missing before this record; add it");
            });
  }

  @Test
  void aBrokenHeadIsToldAndTheTasksAreRead() {
    assertThat(read(HEAD.replace("2025", "2025-13") + TASK))
        .containsExactly("1 unreadable", "2 Tuyên truyền");
  }

  @Test
  void anotherMajorVersionEndsTheStream() {
    assertThat(read(HEAD.replace("kehoach/1", "kehoach/2") + TASK))
        .containsExactly("1 unknown-version");
  }

  @Test
  void emptyStreamsAndOtherEncodingsAreToldOnce() {
    assertThat(read("")).containsExactly("1 empty");
    assertThat(read(HEAD.getBytes(StandardCharsets.UTF_16))).containsExactly("1 encoding");
    assertThat(read("hello")).containsExactly("1 not-json");
  }

  @Test
  void anotherHeadBeginsAnotherPlan() throws IOException {
    String stream = HEAD + TASK + TASK + HEAD.replace("2025", "2026") + TASK;
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(Streams.input(Streams.bytes(stream)))) {
      assertThat(reader.next().orThrow().visit().pointer()).isEqualTo("/sections/0/tasks/0");
      assertThat(reader.next().orThrow().visit().pointer()).isEqualTo("/sections/0/tasks/1");
      assertThat(reader.next().orThrow().visit().pointer()).isEqualTo("/sections/0/tasks/0");
      assertThat(reader.head().orThrow().document().date()).hasToString("Optional[2026]");
      assertThat(reader.hasNext()).isFalse();
    }
  }

  @Test
  void sectionsBeginWithTheirLineOrWithTheirNumber() {
    String stream =
        HEAD
            + "{\"section\":{\"number\":\"I\",\"title\":\"Nhận thức\",\"x\":1}}\n"
            + TASK
            + TASK.replace("\"I\"", "\"II\"")
            + "{\"title\":\"không mục\"}\n";
    assertThat(Streams.records(Streams.bytes(stream)))
        .map(record -> record.orThrow())
        .map(task -> task.visit().pointer() + " " + task.section())
        .containsExactly(
            "/sections/0/tasks/0 Section[number=I, title=Nhận thức, extensions={x=1}]",
            "/sections/1/tasks/0 Section[number=II]",
            "/sections/2/tasks/0 Section[]");
  }

  @Test
  void nothingCanHideBesideASection() {
    assertThat(read(HEAD + "{\"section\":{\"number\":\"I\"},\"title\":\"Đề án\"}\n"))
        .containsExactly("2 wrong-type");
    assertThat(read(HEAD + "{\"section\":{\"tasks\":[{\"title\":\"Đề án\"}]}}\n"))
        .containsExactly("2 refused");
    assertThat(read(HEAD + "{\"section\":{\"number\":\"I\",\"ti")).containsExactly("2 truncated");
    assertThat(read(HEAD.replace("}}", "},\"sections\":[{}]}"))).containsExactly("1 refused");
  }

  @Test
  void unknownFieldsSurviveInRecordsSectionsAndHead() throws IOException {
    String stream =
        """
        {"format":"kehoach/1","head":{"y":[1.50]},"z":{}}
        {"section":{"number":"I","x":1}}
        {"section":"I","title":"t","deadline":{"kind":"by","period":"2025","màu":"đỏ"},"q":null}
        """;
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(Streams.input(Streams.bytes(stream)));
        PlanWriter writer = PlanWriter.to(copy)) {
      var result = reader.next();
      TaskRecord task = result.orThrow();
      writer.with(reader.head().unknown()).head(reader.head().orThrow());
      writer.section(task.section());
      writer.task(task.task());
    }
    assertThat(Streams.text(copy.toByteArray())).isEqualTo(stream);
  }

  @Test
  void plansStandOneALine() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Plan plan = JsonFormat.plans().read("{\"format\":\"kehoach/1\",\"plan\":{\"doubts\":[]}}");
    try (PlanWriter writer = PlanWriter.gzip(bytes)) {
      writer.plan(plan);
      writer.plan(plan);
    }
    try (PlanReader<Plan> reader = PlanReader.plans(Streams.input(bytes.toByteArray()))) {
      assertThat(reader.next().orThrow()).isEqualTo(plan);
      assertThat(reader.next().orThrow()).isEqualTo(plan);
      assertThat(reader.line()).isEqualTo(2);
      assertThat(reader.hasNext()).isFalse();
      assertThat(reader.bytesRead()).isEqualTo(bytes.size());
    }
  }

  @Test
  void aSourceThatFailsLosesNothingThatWasGiven() throws IOException {
    InputStream failing =
        new SequenceInputStream(
            Streams.input(Streams.bytes(tasks(3))),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("disk");
              }

              @Override
              public int read(byte[] to, int from, int length) throws IOException {
                return read();
              }
            });
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(failing)) {
      for (int i = 0; i < 3; i++) {
        assertThat(reader.next().isOk()).isTrue();
      }
      assertThatThrownBy(reader::next)
          .isInstanceOf(UncheckedIOException.class)
          .hasRootCauseMessage("disk");
    }
  }

  @Test
  void thereIsNoRecordAfterTheLast() throws IOException {
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(Streams.input(Streams.bytes(HEAD)))) {
      assertThat(reader.hasNext()).isFalse();
      assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void writersKeepTheOrderOfAStream() throws IOException {
    try (PlanWriter writer = PlanWriter.to(new ByteArrayOutputStream())) {
      assertThatThrownBy(() -> writer.section(Section.builder().build()))
          .isInstanceOf(IllegalStateException.class);
      writer.head(Plan.builder().build());
      assertThatThrownBy(() -> writer.plan(Plan.builder().build()))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void shapesAreToldByContent() throws IOException {
    String plan = "{\"format\":\"kehoach/1\",\"plan\":{\"document\":{\"title\":\"} \\\" {\"}}}";
    assertThat(shape(HEAD)).isEqualTo(StreamShape.TASKS);
    assertThat(shape(TASK + TASK)).isEqualTo(StreamShape.TASKS);
    assertThat(shape(plan)).isEqualTo(StreamShape.PLAN);
    assertThat(shape(plan + "\n \n")).isEqualTo(StreamShape.PLAN);
    assertThat(shape(plan + "\n" + plan)).isEqualTo(StreamShape.PLANS);
    assertThat(shape("\n \r\n" + plan + "\n\n" + plan + "\n")).isEqualTo(StreamShape.PLANS);
    assertThat(shape("\n \r\n" + TASK + "\n" + TASK)).isEqualTo(StreamShape.TASKS);
    assertThat(shape("\n\n" + plan + "\n")).isEqualTo(StreamShape.PLAN);
    assertThat(shape(JsonFormat.plans().write(JsonFormat.plans().read(plan))))
        .isEqualTo(StreamShape.PLAN);
    assertThat(shape("")).isEqualTo(StreamShape.PLAN);
    assertThat(shape("hello\n{}")).isEqualTo(StreamShape.PLAN);
  }

  private StreamShape shape(String content) throws IOException {
    Path file = folder.resolve("x");
    Files.write(file, Streams.gzip(Streams.bytes(content)));
    StreamShape packed = StreamShape.of(file);
    Files.writeString(file, content);
    assertThat(StreamShape.of(file)).isEqualTo(packed);
    return packed;
  }
}
