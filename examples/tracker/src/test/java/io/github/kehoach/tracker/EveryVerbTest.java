package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every verb answers about every real plan, in both languages, for people and for programs. */
class EveryVerbTest {
  private static final List<String> PLANS =
      List.of(
          "hai-duong/726",
          "hai-duong/726-body",
          "hai-duong/so-khcn",
          "hai-duong/so-noi-vu",
          "hai-duong/so-tai-chinh",
          "hau-giang/ke-hoach");

  private static final String ABOVE = "hai-duong/726";

  static Stream<List<String>> asked() {
    List<List<String>> asked = new ArrayList<>();
    for (String plan : PLANS) {
      for (String lang : List.of("--lang=vi", "--lang=en")) {
        for (String format : List.of("--format=text", "--format=json")) {
          asked.add(List.of("show", plan, lang, format));
          asked.add(List.of("due", plan, "--from=2025-03-01", "--why", lang, format));
          asked.add(
              List.of(
                  "status",
                  plan,
                  "--since=2025-03-01",
                  "--as-of=2025-07-01",
                  "--why",
                  lang,
                  format));
          asked.add(List.of("validate", plan, "--wide", lang, format));
          asked.add(List.of("cascade", plan, ABOVE, lang, format));
          asked.add(List.of("compare", plan, ABOVE, lang, format));
          asked.add(List.of("diff", plan, other(plan), lang, format));
        }
      }
    }
    return asked.stream();
  }

  private static String other(String plan) {
    return PLANS.get((PLANS.indexOf(plan) + 1) % PLANS.size());
  }

  @ParameterizedTest
  @MethodSource("asked")
  void isAnswered(List<String> asked) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(out, true), new PrintWriter(err, true), asked.toArray(String[]::new));
    assertThat(err.toString()).isEmpty();
    assertThat(code).isBetween(0, 1);
    assertThat(out.toString()).isNotBlank().doesNotContain("Optional", "null,", "kehoach.core");
  }
}
