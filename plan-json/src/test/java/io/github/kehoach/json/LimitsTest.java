package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static String withTask(String fields) {
    return "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"t\","
        + fields
        + "}]}]}}";
  }

  private static Problem last(Limits limits, String document) {
    ReadResult<Plan> result = JsonFormat.plans().within(limits).check(document);
    assertThat(result.isOk()).isFalse();
    return result.problems().get(result.problems().size() - 1);
  }

  @Test
  void absurdDepthIsRefused() {
    Problem problem =
        last(Limits.standard(), withTask("\"x\":" + "[".repeat(100_000) + "]".repeat(100_000)));
    assertThat(problem.code()).isEqualTo(ProblemCode.TOO_DEEP);
    assertThat(problem.text().vi())
        .startsWith("/plan/sections/0/tasks/0/x/0/0/0")
        .endsWith("(dòng 1, cột 164): lồng sâu hơn 100 tầng; hãy giảm số tầng hoặc tăng giới hạn");
    assertThat(problem.text().en())
        .endsWith(
            "(line 1, column 164): nested deeper than 100 levels; nest less or raise the limit");
  }

  @Test
  void absurdDepthOfSubtasksIsRefused() {
    String document =
        withTask(
            "\"subtasks\":[{\"title\":\"x\",".repeat(2000)
                + "\"number\":\"1\""
                + "}]".repeat(2000));
    assertThat(last(Limits.standard(), document).code()).isEqualTo(ProblemCode.TOO_DEEP);
  }

  @Test
  void depthHiddenBeforeAKindIsRefused() {
    String document =
        withTask(
            "\"deadline\":{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + ",\"kind\":\"by\"}");
    assertThat(last(Limits.standard(), document).code()).isEqualTo(ProblemCode.TOO_DEEP);
  }

  @Test
  void absurdTextsAreRefused() {
    Problem problem =
        last(
            Limits.standard().textLength(1000),
            withTask("\"content\":\"" + "a".repeat(100_000) + "\""));
    assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LONG);
    assertThat(problem.text().en())
        .startsWith("/plan/sections/0/tasks/0/content (line 1, ")
        .endsWith("): longer than 1000 characters; shorten it or raise the limit");
    assertThat(problem.text().vi())
        .endsWith("): dài hơn 1000 ký tự; hãy rút ngắn hoặc tăng giới hạn");
  }

  @Test
  void absurdNamesAreRefused() {
    assertThat(
            last(Limits.standard().textLength(1000), withTask("\"" + "a".repeat(100_000) + "\":1"))
                .code())
        .isEqualTo(ProblemCode.TOO_LONG);
  }

  @Test
  void absurdNumbersAreRefused() {
    Problem problem = last(Limits.standard(), withTask("\"x\":" + "1".repeat(1001)));
    assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LONG);
    assertThat(problem.text().en()).contains("longer than 1000 characters");
  }

  @Test
  void absurdExponentsAreRefusedWithoutWritingThemOut() {
    String day = "\"deadline\":{\"kind\":\"every\",\"cycle\":\"month\",\"day\":1e999999999}";
    assertThat(last(Limits.standard(), withTask(day)).text().en())
        .isEqualTo(
            "/plan/sections/0/tasks/0/deadline/day (line 1, column 115): '1e999999999' cannot be read; write a whole number of at most 9 digits");
  }

  @Test
  void largeDocumentsAreRefusedHoweverTheyCome() throws IOException {
    String document = withTask("\"content\":\"" + "a".repeat(2000) + "\"");
    JsonFormat<Plan> small = JsonFormat.plans().within(Limits.standard().bytes(1000));
    String expected =
        "the document (line 1, column 1): the document is larger than 1000 bytes; divide it or raise the limit";
    assertThat(small.check(document).problems()).singleElement().hasToString(expected);
    assertThat(small.check(endless()).problems()).singleElement().hasToString(expected);
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return ' ';
      }
    };
  }

  @Test
  void afterManyProblemsTheRestIsNotListed() {
    String document = withTask("\"leads\":[" + "1,".repeat(5000) + "1]");
    ReadResult<Plan> result =
        JsonFormat.plans().within(Limits.standard().problems(3)).check(document);
    assertThat(result.problems()).hasSize(4);
    assertThat(last(Limits.standard().problems(3), document).text().vi())
        .isEqualTo("tài liệu: có hơn 3 lỗi; hãy sửa các lỗi trên rồi đọc lại");
    assertThat(last(Limits.standard().problems(3), document).text().en())
        .isEqualTo("the document: there are more than 3 problems; mend those above and read again");
  }

  @Test
  void informationsAreLimitedToo() {
    StringBuilder fields = new StringBuilder("\"x\":1");
    for (int i = 0; i < 100; i++) {
      fields.append(",\"x").append(i).append("\":1");
    }
    ReadResult<Plan> result =
        JsonFormat.plans()
            .within(Limits.standard().problems(10))
            .check(withTask(fields.toString()));
    assertThat(result.isOk()).isTrue();
    assertThat(result.informations()).hasSize(10);
  }

  @Test
  void nothingIsWrittenThatWouldBeTooDeepToRead() {
    Task task = Task.builder().title("x").build();
    for (int i = 0; i < 15; i++) {
      task = Task.builder().title("x").addSubtask(task).build();
    }
    Plan plan = Plan.builder().addSection(Section.builder().addTask(task).build()).build();
    JsonFormat<Plan> flat = JsonFormat.plans().within(Limits.standard().depth(30));
    assertThatThrownBy(() -> flat.write(plan))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("JSON.depth must nest no deeper than 30 levels, was 'deeper'");
    JsonFormat<Plan> deep = JsonFormat.plans();
    assertThat(deep.read(deep.write(plan))).isEqualTo(plan);
  }

  @Test
  void limitsThatLetNothingThroughAreRefused() {
    assertThatThrownBy(() -> Limits.standard().depth(1001))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("Limits.depth must be from 1 to 1000, was '1001'");
    assertThatThrownBy(() -> Limits.standard().bytes(0))
        .hasMessage("Limits.bytes must be from 1 to 2147483639, was '0'");
  }
}
