package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, what is kept, and how it is shown. */
class HostileTextTest {
  private static final JsonFormat<Task> TASKS = JsonFormat.of(Task.class).compact();
  private static final JsonFormat<Target> TARGETS = JsonFormat.targets().compact();

  private static Task titled(String title) {
    return Task.builder().title(title).build();
  }

  private static Problem onlyProblem(ReadResult<?> result) {
    assertThat(result.problems()).hasSize(1);
    return result.problems().get(0);
  }

  @Test
  void controlCharactersInEscapesAreKeptAndWrittenInEscapes() {
    for (char c = 0; c < ' '; c++) {
      String title = "a" + c + "b";
      String json = "{\"title\":\"a\\u%04xb\"}".formatted((int) c);
      assertThat(TASKS.read(json).title()).isEqualTo(title);
      assertThat(TASKS.write(titled(title))).isPrintable();
      assertThat(TASKS.read(TASKS.write(titled(title)))).isEqualTo(titled(title));
      assertThat(onlyProblem(TASKS.check("{\"title\":\"a" + c + "b\"}")).text().en())
          .contains("the control character U+%04X is not JSON here".formatted((int) c));
    }
  }

  @Test
  void charactersThatNobodySeesAreKeptAsTheyAre() {
    String hidden = "a\u007F\u0085\u009B\u00AD\u200B\u200F\u202E\u2066\u2069\u2028\uFEFF\uFFFFb";
    String json = "{\"title\":\"" + hidden + "\"}";
    assertThat(TASKS.check(json).orThrow().title()).isEqualTo(hidden);
    assertThat(TASKS.write(titled(hidden))).isEqualTo(json);
  }

  @Test
  void aRuleFindsThemInNamesAndSaysWhere() {
    String json =
        "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"Đề\u202E án\",\"leads\":[{\"text\":\"Sở\u200B Nội vụ\"}]}]}],"
            + "\"agencies\":[{\"id\":\"so\u2066\",\"name\":\"Sở\"}]}}";
    RuleSet rules =
        RuleSet.standard().only(List.of("task-hidden-characters", "plan-hidden-characters"));
    assertThat(PlanValidator.of(rules).validate(JsonFormat.plans().read(json)).findings())
        .extracting(finding -> finding.place().pointer() + " " + finding.text().en())
        .containsExactly(
            "/sections/0/tasks/0/title There are characters that nobody sees in “Đề\\u202e án”.",
            "/sections/0/tasks/0/leads/0 There are characters that nobody sees in “Sở\\u200b Nội vụ”.",
            "/agencies/0/id There are characters that nobody sees in “so\\u2066”.");
  }

  @Test
  void messagesShowThemSoThatTheyCannotRewriteATerminal() {
    ReadResult<Task> result =
        TASKS.check(
            "{\"x\u202E\\u001b\":1,\"title\":\"t\",\"y\u009B31m\":NaN,\"deadline\":{\"kind\":\"by\",\"period\":\"\u2066\\n 1\"}}");
    assertThat(result.informations()).extracting(Problem::pointer).startsWith("/x\u202E\u001B");
    assertThat(result.informations().get(0).text().vi())
        .isEqualTo(
            "/x\\u202e\\u001b (dòng 1, cột 2): định dạng không có trường 'x\\u202e\\u001b', nội dung được giữ nguyên; hãy xem lại tên nếu là viết nhầm");
    assertThat(result.problems())
        .extracting(problem -> problem.text().en().replaceAll(";.*", ""))
        .containsExactly(
            "/y\\u009b31m (line 1, column 35): 'NaN' is no number",
            "/deadline/period (line 1, column 72): '\\u2066\\u000a 1' cannot be read");
  }

  @Test
  void aNameInEscapesIsTheSameName() {
    assertThat(TASKS.read("{\"t\\u0069tle\":\"x\"}")).isEqualTo(titled("x"));
    assertThat(onlyProblem(TASKS.check("{\"title\":\"x\",\"t\\u0069tle\":\"y\"}")).code())
        .isEqualTo(ProblemCode.REPEATED);
    assertThat(
            onlyProblem(
                    JsonFormat.deadlines()
                        .check("{\"kind\":\"by\",\"period\":\"2025\",\"k\\u0069nd\":\"before\"}"))
                .code())
        .isEqualTo(ProblemCode.REPEATED);
    assertThat(onlyProblem(TASKS.check("{\"title\":\"x\",\"a\":{\"b\":1,\"\\u0062\":2}}")).code())
        .isEqualTo(ProblemCode.REPEATED);
  }

  @Test
  void namesAreComparedLetterByLetter() {
    assertThat(onlyProblem(TASKS.check("{\"Title\":\"x\"}")).code()).isEqualTo(ProblemCode.MISSING);
    assertThat(onlyProblem(TASKS.check("{\"title\u200B\":\"x\"}")).code())
        .isEqualTo(ProblemCode.MISSING);
  }

  /** Longer forms, halves in three bytes, too large, a rest without a beginning, cut off. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00C0\u00AF",
        "\u00C1\u00BF",
        "\u00E0\u0080\u00AF",
        "\u00ED\u00A0\u0080",
        "\u00ED\u00BF\u00BF",
        "\u00F0\u0080\u0080\u00AF",
        "\u00F4\u0090\u0080\u0080",
        "\u00F5\u0080\u0080\u0080",
        "\u0080",
        "\u00BF",
        "\u00FE",
        "\u00FF",
        "\u00E1\u00BB",
        "\u00C3"
      })
  void bytesThatAreNoUtf8AreRefused(String bytes) {
    for (String around : new String[] {"{\"title\":\"a%sb\"}", "{\"title\":\"t\",\"x%s\":1}"}) {
      byte[] json = around.formatted(bytes).getBytes(ISO_8859_1);
      assertThat(TASKS.check(json).isOk()).isFalse();
      assertThat(TASKS.check(json).problems())
          .extracting(Problem::code)
          .containsAnyOf(ProblemCode.ENCODING, ProblemCode.HALF_CHARACTER);
    }
  }

  @Test
  void aLetterInMoreBytesThanItNeedsIsFoundWhereverItStands() {
    for (int before = 0; before < 20; before++) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      json.writeBytes(("{\"title\":\"" + "à".repeat(before)).getBytes(UTF_8));
      json.writeBytes(new byte[] {(byte) 0xC1, (byte) 0xA1, '"', '}'});
      assertThat(onlyProblem(TASKS.check(json.toByteArray())))
          .hasToString(
              "/title (line 1, column %s): the byte 0xC1 is not UTF-8; save the document as UTF-8",
              11 + before);
    }
    String rare = "{\"title\":\"\u0800\u0FFF\uD800\uDC00 à\u00C0\u00C1\"}";
    assertThat(TASKS.check(rare).isOk()).isTrue();
  }

  @Test
  void aByteOrderMarkIsPassedOverOnceAndOnlyAtTheBeginning() {
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    twice.writeBytes("\uFEFF\uFEFF{\"title\":\"t\"}".getBytes(UTF_8));
    assertThat(TASKS.read("\uFEFF{\"title\":\"t\"}")).isEqualTo(titled("t"));
    assertThat(onlyProblem(TASKS.check(twice.toByteArray())).code())
        .isEqualTo(ProblemCode.NOT_JSON);
    assertThat(onlyProblem(TASKS.check("{\uFEFF\"title\":\"t\"}")).code())
        .isEqualTo(ProblemCode.NOT_JSON);
    assertThat(onlyProblem(TASKS.check("{\"title\":\"t\"}\uFEFF")).code())
        .isEqualTo(ProblemCode.TRAILING_TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "80,80",
    "-0,0",
    "-0.0,0",
    "0e400,0",
    "1.0,1",
    "1e0,1",
    "100e-2,1",
    "8.00,8",
    "1E2,100",
    "0.000000000000001,0.000000000000001",
    "999999999999999,999999999999999",
    "-123456789.012345,-123456789.012345",
    "123456789012345e-15,0.123456789012345"
  })
  void numbersAreReadExactlyAndWrittenInOneSpelling(String json, String written) {
    Target target = TARGETS.read("{\"kind\":\"exactly\",\"value\":" + json + "}");
    assertThat(target).isEqualTo(Target.exactly(new BigDecimal(written)));
    assertThat(TARGETS.write(target)).isEqualTo("{\"kind\":\"exactly\",\"value\":" + written + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234567890123456",
        "1e400",
        "-1e400",
        "1e-400",
        "1e-16",
        "1e15",
        "1e999999999",
        "1e-999999999"
      })
  void numbersOfMoreDigitsThanTheModelTakesAreRefused(String json) {
    Problem problem = onlyProblem(TARGETS.check("{\"kind\":\"exactly\",\"value\":" + json + "}"));
    assertThat(problem.code()).isEqualTo(ProblemCode.REFUSED);
    assertThat(problem.pointer()).isEqualTo("/value");
    assertThat(problem.text().en()).hasSizeLessThan(250);
  }

  @Test
  void aThousandDigitsAreRefusedInFewWordsAndKeptWhereTheyAreUnknown() {
    String digits = "1".repeat(1000);
    Problem problem = onlyProblem(TARGETS.check("{\"kind\":\"exactly\",\"value\":" + digits + "}"));
    assertThat(problem.code()).isEqualTo(ProblemCode.REFUSED);
    assertThat(problem.text().en()).hasSizeLessThan(250);
    for (String number : new String[] {digits, "-0", "-0.0", "1e400", "1E+999999999", "1.50"}) {
      String json = "{\"title\":\"t\",\"x\":" + number + "}";
      assertThat(TASKS.write(TASKS.read(json))).isEqualTo(json);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Infinity",
        "+1",
        "+Infinity",
        "0x10",
        ".5",
        "1.",
        "-",
        "1e",
        "01",
        "1_000",
        "INF",
        "1e+",
        "١"
      })
  void whatIsNoNumberIsRefused(String json) {
    for (String document :
        new String[] {
          "{\"kind\":\"exactly\",\"value\":%s}", "{\"kind\":\"exactly\",\"value\":1,\"x\":[%s]}"
        }) {
      assertThat(onlyProblem(TARGETS.check(document.formatted(json))).code())
          .isIn(ProblemCode.NOT_A_NUMBER, ProblemCode.NOT_JSON);
    }
  }
}
