package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.stream.PlanReader;
import io.github.kehoach.json.stream.PlanWriter;
import io.github.kehoach.json.stream.TaskRecord;
import io.github.kehoach.rules.status.TaskState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What was once accepted, lost or told wrongly, each with the smallest input. */
class FaultsFromOutsideTest {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().addModule(new KeHoachModule()).build();
  private static final String HEAD = "{\"format\":\"kehoach/1\",\"head\":{}}\n";

  /** Jackson pads the last bytes of a name with FF and shares what it knows of names. */
  @Test
  void aByteThatIsNoUtf8IsToldInNamesTooWhateverWasReadBefore() {
    String document =
        "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"A\"},{\"titl\u00FFe\":\"B\"}]}]}}";
    String first = "{\"form\u00FFat\":\"kehoach/1\",\"plan\":{}}";
    for (int i = 0; i < 3; i++) {
      for (String bytes : List.of(document, first)) {
        assertThat(JsonFormat.plans().check(bytes.getBytes(ISO_8859_1)).problems())
            .extracting(Problem::code)
            .containsExactly(ProblemCode.ENCODING);
      }
      JsonFormat.plans().check(document.replace("\u00FF", ""));
    }
  }

  /** It was read as an empty plan with two unknown fields. */
  @Test
  void aPlanInItsEnvelopeIsTakenOutOfItWhoeverAsksForAPlan() {
    String document =
        JsonFormat.plans()
            .write(Plan.builder().addSection(Section.builder().number("I").build()).build());
    assertThat(JsonFormat.of(Plan.class).read(document))
        .isEqualTo(JsonFormat.plans().read(document));
  }

  @Test
  void aCharacterPastTheLastOneIsNoUtf8() {
    byte[] bytes = "{\"title\":\"\u00F4\u0090\u0080\u0080\"}".getBytes(ISO_8859_1);
    assertThat(JsonFormat.of(Task.class).check(bytes).problems())
        .singleElement()
        .hasToString(
            "/title (line 1, column 11): the byte 0xF4 is not UTF-8; save the document as UTF-8");
  }

  @Test
  void aByteThatIsNoUtf8BehindThePointOfANumberIsTold() {
    byte[] bytes = "{\"title\":\"A\",\"x\":1.\u00FF5}".getBytes(ISO_8859_1);
    assertThat(JsonFormat.of(Task.class).check(bytes).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.ENCODING);
  }

  private static List<String> packed(UnaryOperator<byte[]> damage) throws IOException {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(Streams.gzip((HEAD + "{\"title\":\"A\"}\n").getBytes(UTF_8)));
    both.writeBytes(damage.apply(Streams.gzip("{\"title\":\"B\"}\n".getBytes(UTF_8))));
    List<String> seen = new ArrayList<>();
    try (PlanReader<TaskRecord> records = PlanReader.tasks(Streams.input(both.toByteArray()))) {
      while (records.hasNext()) {
        ReadResult<TaskRecord> record = records.next();
        seen.add(
            record.isOk()
                ? record.orThrow().task().title()
                : record.problems().get(0).code().toString());
      }
    }
    return seen;
  }

  private static byte[] with(byte[] member, int at, int value) {
    byte[] changed = member.clone();
    changed[at] = (byte) value;
    return changed;
  }

  @Test
  void whatFollowsAWholeMemberOfAPackedStreamIsReadOrTold() throws IOException {
    assertThat(packed(member -> member)).containsExactly("A", "B");
    List<UnaryOperator<byte[]>> damages =
        List.of(
            member -> with(member, 0, 0),
            member -> with(member, 2, 7),
            member -> Arrays.copyOf(member, 5),
            member -> Arrays.copyOf(new byte[] {0}, 1 + member.length),
            member -> "rubbish".getBytes(UTF_8));
    for (UnaryOperator<byte[]> damage : damages) {
      assertThat(packed(damage)).containsExactly("A", "broken-gzip");
    }
    assertThat(packed(member -> with(member, member.length - 8, 1)))
        .startsWith("A")
        .endsWith("broken-gzip");
  }

  @Test
  void columnsCountCharactersAlsoWhereAKindStandsLate() throws IOException {
    String json =
        "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"\uD83D\uDE00\",\"deadline\":{\"day\":1.5,\"kind\":\"every\",\"cycle\":\"month\"}}]}]}}";
    int column = json.codePointCount(0, json.indexOf("1.5")) + 1;
    assertThat(JsonFormat.plans().check(json).problems())
        .extracting(Problem::column)
        .containsExactly(column);
    String line = json.substring(json.indexOf("{\"title"), json.indexOf("]}]}}"));
    try (PlanReader<TaskRecord> records =
        PlanReader.tasks(Streams.input(Streams.bytes(HEAD + line)))) {
      assertThat(records.next().problems())
          .extracting(Problem::column)
          .containsExactly(line.codePointCount(0, line.indexOf("1.5")) + 1);
    }
  }

  @Test
  void aMapperTakesADocumentOutOfItsEnvelope() throws IOException {
    String json = "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"number\":\"I\"}]}}";
    Plan plan = MAPPER.readValue(json, Plan.class);
    assertThat(plan.sections()).hasSize(1);
    assertThat(plan.extensions().isEmpty()).isTrue();
    assertThatThrownBy(() -> MAPPER.readValue(json.replace("/1", "/2"), Plan.class))
        .isInstanceOfSatisfying(
            ProblemsInMapperException.class,
            refused -> assertThat(refused.problem().code()).isEqualTo(ProblemCode.UNKNOWN_VERSION));
  }

  @Test
  void aCodeIsWrittenAloneAsItIsInside() throws IOException {
    for (TaskState state : TaskState.values()) {
      assertThat(MAPPER.writeValueAsString(state)).isEqualTo("\"" + state + "\"");
    }
  }

  /** Once seen by no rule: they travel inside the line of the outer section. */
  @Test
  void tasksOfInnerSectionsAreRecordsToo() throws IOException {
    Section inner = Section.builder().number("1").addTask(task("trong")).build();
    Section outer = Section.builder().number("I").addTask(task("ngoài")).addSection(inner).build();
    Plan plan = Plan.builder().addSection(outer).build();
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (PlanWriter writer = PlanWriter.to(lines)) {
      writer.tasks(plan);
    }
    List<String> seen = new ArrayList<>();
    try (PlanReader<TaskRecord> records = PlanReader.tasks(Streams.input(lines.toByteArray()))) {
      records.forEachRemaining(
          record -> {
            TaskRecord task = record.orThrow();
            seen.add(task.line() + " " + task.visit().pointer() + " " + task.task().title());
          });
    }
    assertThat(seen)
        .containsExactly("2 /sections/0/sections/0/tasks/0 trong", "3 /sections/0/tasks/0 ngoài");
    assertThat(PlanReader.plan(Streams.input(lines.toByteArray())).orThrow()).isEqualTo(plan);
  }

  private static Task task(String title) {
    return Task.builder().title(title).build();
  }
}
