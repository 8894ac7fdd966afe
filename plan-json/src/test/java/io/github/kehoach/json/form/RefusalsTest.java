package io.github.kehoach.json.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalsTest {
  /** A rule as the model's sources give it: words, with values of any kind between them. */
  private static final Pattern RULE =
      Pattern.compile(
          "\"((?:be|have|hold|name|stand|end|begin|rise|not)\\b[^\"]*)\"((?:\\s*\\+\\s*(?:\"[^\"]*\"|[\\w.()]+))*)");

  @Test
  void theModelSaysItsRequirementsInBothLanguagesItself() throws IOException {
    List<String> rules = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("..", "plan-core", "src", "main", "java"))) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(file -> collect(file, rules));
    }
    rules.removeIf(word -> !word.contains(" ") && !word.equals("rise"));
    assertThat(rules).isEmpty();
  }

  private static void collect(Path file, List<String> rules) {
    String source;
    try {
      source = Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    if (!source.contains("InvalidValueException") || file.endsWith("InvalidValueException.java")) {
      return;
    }
    Matcher matcher = RULE.matcher(source.replaceAll("(?m)^ *(//|\\*|/\\*).*$", ""));
    while (matcher.find()) {
      String more =
          matcher
              .group(2)
              .replaceAll("\\s*\\+\\s*", "")
              .replaceAll("^[\\w.()]+|(?<=\")[\\w.()]+(?=\"|$)", "7");
      rules.add(matcher.group(1) + more.replace("\"", ""));
    }
  }

  @Test
  void valuesStandInBothLanguages() {
    assertThat(Refusals.rule("go with the state doneInTime"))
        .isEqualTo(
            new Text("phải phù hợp với trạng thái doneInTime", "go with the state doneInTime"));
  }

  @Test
  void aRuleThatNobodyHasTranslatedStaysInEnglish() {
    assertThat(Refusals.rule("be green")).isEqualTo(Text.same("be green"));
  }
}
