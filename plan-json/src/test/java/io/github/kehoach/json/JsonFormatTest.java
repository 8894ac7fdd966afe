package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFormatTest {
  private final JsonFormat<Plan> plans = JsonFormat.plans().compact();
  private final Task task = Task.builder().title("Đề án").build();

  private static Plan planOf(Task task) {
    return Plan.builder().addSection(Section.builder().addTask(task).build()).build();
  }

  private Task read(String json) {
    return JsonFormat.of(Task.class).read(json);
  }

  private String write(Task any) {
    return JsonFormat.of(Task.class).compact().write(any);
  }

  private Task with(String name, String json) {
    return task.toBuilder().extensions(Extensions.none().with(name, json)).build();
  }

  @Test
  void anEmptyPlanIsAnEmptyObject() {
    assertThat(plans.write(Plan.builder().build()))
        .isEqualTo("{\"format\":\"kehoach/1\",\"plan\":{}}");
    assertThat(plans.pretty().write(Plan.builder().build()))
        .isEqualTo("{\n  \"format\": \"kehoach/1\",\n  \"plan\": {}\n}");
  }

  @Test
  void readsAndWritesFilesStreamsAndTexts(@TempDir Path folder) throws IOException {
    Plan plan = planOf(task);
    String json = plans.write(plan);
    Path file = folder.resolve("plan.json");
    plans.write(plan, file);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    plans.write(plan, bytes);
    StringWriter text = new StringWriter();
    plans.write(plan, text);
    assertThat(Files.readString(file)).isEqualTo(json + "\n");
    assertThat(bytes.toString(UTF_8)).isEqualTo(json);
    assertThat(text.toString()).isEqualTo(json);
    assertThat(plans.read(file)).isEqualTo(plan);
    assertThat(plans.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(plan);
    assertThat(plans.read(bytes.toByteArray())).isEqualTo(plan);
    assertThat(plans.read(json)).isEqualTo(plan);
  }

  @Test
  void streamsStayOpen() throws IOException {
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    plans.write(planOf(task), bytes);
    assertThat(bytes.size()).isPositive();
  }

  @Test
  void singleDeadlinesAndTargetsHaveNoEnvelope() {
    assertThat(JsonFormat.deadlines().compact().write(Deadline.by(CalendarPeriod.month(2025, 2))))
        .isEqualTo("{\"kind\":\"by\",\"period\":\"2025-02\"}");
    assertThat(JsonFormat.targets().read("{\"kind\":\"between\",\"low\":1.50,\"high\":2e1}"))
        .isEqualTo(Target.between(new BigDecimal("1.5"), new BigDecimal("20")));
  }

  @Test
  void theExceptionHoldsAllProblemsAndShowsTheFirst() {
    assertThatThrownBy(() -> plans.read("{\"plan\":[]}"))
        .isInstanceOfSatisfying(
            JsonProblemsException.class, refused -> assertThat(refused.problems()).hasSize(2))
        .hasMessage(
            """
            the document cannot be read; problems: 2
              the document (line 1, column 1): the field 'format' is missing; add it
              /plan (line 1, column 9): a list [ ] stands where an object { } is due; write that instead\
            """);
  }

  @Test
  void unknownFieldsAreInformedAboutAndKept() {
    ReadResult<Task> result =
        JsonFormat.of(Task.class).check("{\"titel\":\"nhầm\",\"title\":\"đúng\"}");
    assertThat(result.orThrow().extensions())
        .isEqualTo(Extensions.none().with("titel", "\"nhầm\""));
    assertThat(result.informations())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.text().vi())
                  .isEqualTo(
                      "/titel (dòng 1, cột 2): định dạng không có trường 'titel', nội dung được giữ nguyên; hãy xem lại tên nếu là viết nhầm");
              assertThat(problem)
                  .hasToString(
                      "/titel (line 1, column 2): the field 'titel' is not known and is kept as it is; check the name if it is a slip");
            });
  }

  @Test
  void unknownFieldsOfTheEnvelopeAreKeptBesideThePlan() {
    String json = "{\"format\":\"kehoach/1\",\"plan\":{},\"sentBy\":\"trục liên thông\"}";
    ReadResult<Plan> result = plans.check(json);
    assertThat(result.unknown()).isEqualTo(Extensions.none().with("sentBy", "\"trục liên thông\""));
    assertThat(plans.with(result.unknown()).write(result.orThrow())).isEqualTo(json);
  }

  @Test
  void unknownFieldsOfADirectoryAreKeptBesideIt() {
    String json = "{\"format\":\"kehoach/1\",\"directory\":{\"asOf\":\"2025-03-01\"}}";
    var directories = JsonFormat.directories().compact();
    var result = directories.check(json);
    assertThat(result.unknown())
        .isEqualTo(Extensions.none().with("/directory/asOf", "\"2025-03-01\""));
    assertThat(directories.with(result.unknown()).write(result.orThrow())).isEqualTo(json);
  }

  @Test
  void unknownFieldsDeepInsideAreWrittenBackWhereTheyWere() {
    String json =
        "{\"title\":\"Đề án\",\"leads\":[{\"text\":\"Sở\",\"fax\":\"1\"}],\"deadline\":{\"kind\":\"allOf\",\"parts\":["
            + "{\"kind\":\"by\",\"period\":\"2025\",\"x\":1.0},"
            + "{\"kind\":\"triggered\",\"trigger\":{\"type\":\"event\",\"y\":{\"a~/b\":null}},\"lag\":{\"amount\":3,\"unit\":\"day\",\"z\":[]},\"w\":1e5}],"
            + "\"v\":true},\"own\":12345678901234567890}";
    Task read = read(json);
    assertThat(read.extensions().asMap().keySet())
        .containsExactly(
            "/leads/0/fax",
            "/deadline/parts/0/x",
            "/deadline/parts/1/trigger/y",
            "/deadline/parts/1/lag/z",
            "/deadline/parts/1/w",
            "/deadline/v",
            "own");
    assertThat(write(read)).isEqualTo(json);
  }

  @Test
  void theOrderOfKnownFieldsDoesNotShowInTheOrderOfUnknownOnes() {
    Task one =
        read(
            "{\"title\":\"t\",\"own\":1,\"deadline\":{\"kind\":\"continuous\",\"x\":1},\"leads\":[{\"text\":\"Sở\",\"y\":2}]}");
    assertThat(one.extensions().asMap().keySet())
        .containsExactly("/leads/0/y", "/deadline/x", "own");
    assertThat(read(write(one))).isEqualTo(one);
  }

  @Test
  void anUnstatedDeadlineIsWrittenOnlyIfItHoldsAnUnknownField() {
    assertThat(write(task)).isEqualTo("{\"title\":\"Đề án\"}");
    assertThat(write(with("/deadline/x", "1")))
        .isEqualTo("{\"title\":\"Đề án\",\"deadline\":{\"kind\":\"unstated\",\"x\":1}}");
  }

  @Test
  void anUnknownFieldOutlivesTheObjectThatHeldIt() {
    Task orphan = with("/leads/3/fax", "\"1\"");
    assertThat(write(orphan)).isEqualTo("{\"title\":\"Đề án\",\"/leads/3/fax\":\"1\"}");
    assertThat(read(write(orphan))).isEqualTo(orphan);
  }

  @Test
  void unknownFieldsKeepTheirOrderAlsoWithoutTheObjectThatHeldOne() {
    Task read = read("{\"title\":\"t\",\"/leads/3/fax\":1,\"b\":2}");
    assertThat(write(read)).isEqualTo("{\"title\":\"t\",\"/leads/3/fax\":1,\"b\":2}");
    assertThat(read(write(read))).isEqualTo(read);
  }

  @Test
  void unknownFieldsOfManyObjectsAreWrittenInTime() {
    String lead = ",{\"text\":\"Sở\",\"fax\":1}"; // once looked up for each object among all
    String json = "{\"title\":\"t\",\"leads\":[" + lead.repeat(20_000).substring(1) + "]}";
    assertThat(write(read(json))).isEqualTo(json);
  }

  @Test
  void aNameThatLooksLikeAPointerIsNotTakenForOne() {
    String json =
        "{\"title\":\"t\",\"deadline\":{\"kind\":\"continuous\",\"x\":1},\"/deadline/x\":2,\"/deadline/y\":3,\"/z\":4,\"\":5,\"a/b~\":6}";
    Task read = read(json);
    assertThat(read.extensions().asMap().keySet())
        .containsExactly("/deadline/x", "/~1deadline~1x", "/~1deadline~1y", "/~1z", "/", "a/b~");
    assertThat(write(read)).isEqualTo(json);
  }

  @Test
  void textThatIsNotJsonIsNotWritten() {
    for (String json :
        new String[] {"{", "1 2", "tru", "NaN", "{\"a\":1,\"a\":2}", "'x'", "\"\\ud800\""}) {
      assertThatThrownBy(() -> write(with("x", json)))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("Extensions.x must be JSON text, was '" + json + "'");
    }
  }

  @Test
  void spacesInTheTextOfAnUnknownFieldAreNotKept() {
    assertThat(write(with("x", " { \"a\" : [ 1.50 , -0 ] } ")))
        .isEqualTo("{\"title\":\"Đề án\",\"x\":{\"a\":[1.50,-0]}}");
  }

  @Test
  void anUnknownFieldCannotTakeTheNameOfAKnownOne() {
    assertThatThrownBy(() -> write(with("title", "1")))
        .hasMessage("Task.extensions must not hold a field of the object itself, was 'title'");
    assertThatThrownBy(() -> write(with("/title", "1")))
        .hasMessage("Task.extensions must not hold a field of the object itself, was '/title'");
    assertThatThrownBy(() -> write(with("/deadline/kind", "1")))
        .hasMessage(
            "Unstated.extensions must not hold a field of the object itself, was '/deadline/kind'");
  }

  @Test
  void halfACharacterIsNotWritten() {
    assertThatThrownBy(() -> write(Task.builder().title("a\uD800").build()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("text must hold whole characters");
    assertThatThrownBy(() -> write(with("\uDC00", "1"))).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void equalTextsAreSharedInMemory() {
    Task read =
        read(
            "{\"title\":\"t\",\"leads\":[{\"text\":\"Sở Tài chính\"},{\"text\":\"Sở Tài chính\"}]}");
    assertThat(read.leads().get(0).text().orElseThrow())
        .isSameAs(read.leads().get(1).text().orElseThrow());
  }

  @Test
  @SuppressWarnings("NullAway") // what a caller without null checks hands over
  void aMissingArgumentIsNamed() {
    JsonFormat<Plan> plans = JsonFormat.plans();
    assertThatThrownBy(() -> plans.read((String) null)).hasMessage("text");
    assertThatThrownBy(() -> plans.check((byte[]) null)).hasMessage("utf8");
    assertThatThrownBy(() -> plans.check((Path) null)).hasMessage("file");
    assertThatThrownBy(() -> plans.read((InputStream) null)).hasMessage("stream");
    assertThatThrownBy(() -> plans.write(null)).hasMessage("value");
    assertThatThrownBy(() -> plans.within(null)).hasMessage("other");
  }
}
