package io.github.kehoach.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.plan.Plan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit takes what is just under it and at it, and refuses what is just over it. */
class LimitEdgesTest {
  private static final Limits STANDARD = Limits.standard();

  private static String withTask(String fields) {
    return "{\"format\":\"kehoach/1\",\"plan\":{\"sections\":[{\"tasks\":[{\"title\":\"t\","
        + fields
        + "}]}]}}";
  }

  private static List<ProblemCode> codes(Limits limits, String document) {
    ReadResult<Plan> result = JsonFormat.plans().within(limits).check(document);
    return result.problems().stream().map(Problem::code).toList();
  }

  @Test
  void bytes() throws IOException {
    String document = withTask("\"content\":\"Sở Tài chính\"");
    int size = document.getBytes(UTF_8).length;
    assertThat(size).isGreaterThan(document.length());
    for (int limit : new int[] {size + 1, size, size - 1}) {
      JsonFormat<Plan> plans = JsonFormat.plans().within(STANDARD.bytes(limit));
      boolean fits = limit >= size;
      assertThat(plans.check(document).isOk()).isEqualTo(fits);
      assertThat(plans.check(new ByteArrayInputStream(document.getBytes(UTF_8))).isOk())
          .isEqualTo(fits);
    }
  }

  @Test
  void depth() {
    // Five objects and lists are open around the fields of a task, itself the sixth.
    assertThat(codes(STANDARD.depth(6), withTask("\"x\":1"))).isEmpty();
    assertThat(codes(STANDARD.depth(5), withTask("\"x\":1"))).containsExactly(ProblemCode.TOO_DEEP);
    for (String open : new String[] {"[", "{\"a\":"}) {
      String close = open.equals("[") ? "]" : "}";
      for (int levels : new int[] {93, 94}) {
        assertThat(
                codes(
                    STANDARD,
                    withTask("\"x\":" + open.repeat(levels) + "1" + close.repeat(levels))))
            .isEmpty();
      }
      assertThat(codes(STANDARD, withTask("\"x\":" + open.repeat(95) + "1" + close.repeat(95))))
          .containsExactly(ProblemCode.TOO_DEEP);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"content\":\"%s\"", "\"x\":\"%s\"", "\"x\":[{\"y\":\"%s\"}]", "\"%s\":1"})
  void lengthOfTextsAndNames(String field) {
    for (int limit : new int[] {100, 5_000, 70_000}) {
      for (String letter : new String[] {"a", "ệ", "\\u00e1"}) {
        Limits limits = STANDARD.textLength(limit);
        assertThat(codes(limits, withTask(field.formatted(letter.repeat(limit - 1)))))
            .as("%s %s %s -1", field, limit, letter)
            .isEmpty();
        assertThat(codes(limits, withTask(field.formatted(letter.repeat(limit)))))
            .as("%s %s %s =", field, limit, letter)
            .isEmpty();
        assertThat(codes(limits, withTask(field.formatted(letter.repeat(limit + 1)))))
            .as("%s %s %s +1", field, limit, letter)
            .containsExactly(ProblemCode.TOO_LONG);
      }
    }
  }

  @Test
  void lengthOfTextsByDefault() {
    assertThat(codes(STANDARD, withTask("\"content\":\"" + "a".repeat(1_000_000) + "\"")))
        .isEmpty();
    assertThat(codes(STANDARD, withTask("\"content\":\"" + "a".repeat(1_000_001) + "\"")))
        .containsExactly(ProblemCode.TOO_LONG);
  }

  @Test
  void lengthOfNumbers() {
    for (int limit : new int[] {10, 1000, 5000}) {
      Limits limits = STANDARD.numberLength(limit);
      for (String number : new String[] {"1", "-", "0.", "1e0", "1.5e-0"}) {
        assertThat(codes(limits, withTask("\"x\":" + number + "1".repeat(limit - number.length()))))
            .as("%s at %s", number, limit)
            .isEmpty();
        assertThat(
                codes(
                    limits, withTask("\"x\":" + number + "1".repeat(limit - number.length() + 1))))
            .as("%s over %s", number, limit)
            .containsExactly(ProblemCode.TOO_LONG);
      }
    }
  }

  @Test
  void numberOfProblems() {
    for (int many : new int[] {1, 2, 50}) {
      Limits limits = STANDARD.problems(many);
      String most = withTask("\"leads\":[1" + ",1".repeat(many - 1) + "]");
      assertThat(codes(limits, most)).hasSize(many).containsOnly(ProblemCode.WRONG_TYPE);
      assertThat(codes(limits, withTask("\"leads\":[1" + ",1".repeat(many) + "]")))
          .hasSize(many + 1)
          .endsWith(ProblemCode.TOO_MANY);
    }
    assertThat(codes(STANDARD, withTask("\"leads\":[1" + ",1".repeat(999) + "]"))).hasSize(1000);
    assertThat(codes(STANDARD, withTask("\"leads\":[1" + ",1".repeat(1_000_000) + "]")))
        .hasSize(1001);
  }
}
