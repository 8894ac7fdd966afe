package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyId;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One plan document read task by task: what is known, what is told, and where it ends. */
class TasksOfPlanTest {
  private static final String PLAN =
      """
      {"format":"kehoach/1","x":[{}],"plan":{
        "document":{"date":"2025"},
        "basis":[5,null],
        "sections":[
          {"number":"I","title":"Nhận thức","tasks":[
            {"title":"A","deadline":{"period":"2025","kind":"by"}},
            {"title":"B"}]},
          {"tasks":[{"title":"C"}],"number":"II"}],
        "agencies":[{"id":"so","name":"Sở"}]}}
      """;

  @TempDir Path folder;

  private static List<String> read(String document) {
    return read(document.getBytes(StandardCharsets.UTF_8), Limits.standard());
  }

  private static List<String> read(byte[] document, Limits limits) {
    try (PlanReader<TaskRecord> reader = PlanReader.tasks(Streams.input(document), limits)) {
      List<String> seen = new ArrayList<>();
      while (reader.next()) {
        ReadResult<TaskRecord> result = reader.result();
        seen.add(
            result.isOk()
                ? reader.line() + " " + result.orThrow().task().title()
                : result.problems().stream()
                    .map(
                        one ->
                            one.line()
                                + ":"
                                + one.column()
                                + " "
                                + one.pointer()
                                + " "
                                + one.code())
                    .collect(Collectors.joining(", ")));
      }
      return seen;
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void tasksComeWithTheirPlaceAndLine() {
    assertThat(read(PLAN)).containsExactly("6 A", "7 B", "8 C");
    assertThat(Streams.records(Streams.bytes(PLAN)))
        .map(
            record ->
                record.orThrow().visit().pointer() + " " + record.orThrow().section().number())
        .containsExactly(
            "/sections/0/tasks/0 Optional[I]",
            "/sections/0/tasks/1 Optional[I]",
            "/sections/1/tasks/0 Optional.empty");
  }

  @Test
  void aFileIsReadTwiceSoThatItsAgenciesAreKnown() throws IOException {
    Path file = folder.resolve("plan.json");
    Files.writeString(file, PLAN);
    assertThat(knowsAgency(PlanReader.tasks(file))).isTrue();
    Files.write(file, Streams.gzip(Streams.bytes(PLAN)));
    assertThat(knowsAgency(PlanReader.tasks(file))).isTrue();
    try (InputStream stream = Files.newInputStream(file)) {
      assertThat(knowsAgency(PlanReader.tasks(stream))).isFalse();
    }
  }

  private static boolean knowsAgency(PlanReader<TaskRecord> reader) throws IOException {
    try (reader) {
      assertThat(reader.next()).isTrue();
      assertThat(reader.head().orThrow().document().date()).isPresent();
      return reader.result().orThrow().visit().head().agency(AgencyId.of("so")).isPresent();
    }
  }

  @Test
  void aTaskThatCannotBeReadIsToldAndTheNextOneRead() {
    assertThat(read(PLAN.replace("\"A\"", "15").replace("\"C\"", "null")))
        .containsExactly(
            "6:16 /plan/sections/0/tasks/0/title wrong-type",
            "7 B",
            "8:24 /plan/sections/1/tasks/0/title null");
    assertThat(read(PLAN.replace("{\"title\":\"B\"}", "[[1],{}]")))
        .containsExactly("6 A", "7:7 /plan/sections/0/tasks/1 wrong-type", "8 C");
  }

  @Test
  void whatIsWrongAroundTheTasksIsTold() {
    assertThat(read(PLAN.replace("\"2025\"}", "\"13/2025\"}").replace("\"Nhận thức\"", "\" \"")))
        .containsExactly(
            "2:22 /plan/document/date unreadable",
            "5:27 /plan/sections/0/title blank",
            "6 A",
            "7 B",
            "8 C");
    assertThat(read(PLAN.replace("\"number\":\"II\"", "\"tasks\":[]")))
        .contains("8:30 /plan/sections/1/tasks repeated");
    assertThat(read(PLAN.replace("\"format\":\"kehoach/1\",", "")))
        .contains("8 C")
        .anyMatch(one -> one.endsWith(" missing"));
    assertThat(read(PLAN + "{}")).hasSize(4).last().asString().endsWith(" trailing-text");
  }

  @Test
  void anotherFormatEndsIt() {
    assertThat(read(PLAN.replace("kehoach/1", "kehoach/2")))
        .containsExactly("1:11 /format unknown-version");
  }

  @Test
  void moreProblemsThanAreListedDoNotEndIt() {
    String leads = "\"leads\":[" + "1,".repeat(50) + "1]";
    byte[] document = Streams.bytes(PLAN.replace("\"title\":\"A\"", leads));
    List<String> seen = read(document, Limits.standard().problems(3));
    assertThat(seen).hasSize(3);
    assertThat(seen.get(0)).contains("too-many");
    assertThat(seen.subList(1, 3)).containsExactly("7 B", "8 C");
  }

  @Test
  void textThatIsNotJsonEndsItAndLosesNothingBefore() {
    assertThat(read(PLAN.replace("\"C\"", "C")))
        .hasSize(3)
        .startsWith("6 A", "7 B")
        .last()
        .asString()
        .startsWith("8:")
        .endsWith(" /plan/sections/1/tasks/0/title not-json");
    assertThat(read(PLAN.substring(0, PLAN.indexOf("\"C\"") + 2)))
        .hasSize(3)
        .last()
        .asString()
        .endsWith(" truncated");
    byte[] document = Streams.bytes(PLAN.replace("\"C\"", "\"@\""));
    document[document.length - Streams.bytes(PLAN.substring(PLAN.indexOf("C\""))).length] =
        (byte) 0xFF;
    assertThat(read(document, Limits.standard()))
        .hasSize(3)
        .last()
        .asString()
        .endsWith(" /plan/sections/1/tasks/0/title encoding");
  }

  @Test
  void oneRecordCannotFillTheMemory() throws IOException {
    InputStream endless =
        new SequenceInputStream(
            Streams.input(
                Streams.bytes(
                    "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"A\"},{\"title\":\"B\",\"leads\":[")),
            new InputStream() {
              private int at;

              @Override
              public int read() {
                return "{},".charAt(at++ % 3);
              }

              @Override
              public int read(byte[] to, int from, int length) {
                for (int i = from; i < from + length; i++) {
                  to[i] = (byte) read();
                }
                return length;
              }
            });
    try (PlanReader<TaskRecord> reader =
        PlanReader.tasks(endless, Limits.standard().bytes(1 << 16).problems(1_000_000))) {
      assertThat(reader.next()).isTrue();
      assertThat(reader.result().isOk()).isTrue();
      assertThat(reader.next()).isTrue();
      List<Problem> problems = reader.result().problems();
      assertThat(problems.get(problems.size() - 1).code()).isEqualTo(ProblemCode.TOO_LARGE);
      assertThat(reader.next()).isFalse();
    }
  }
}
