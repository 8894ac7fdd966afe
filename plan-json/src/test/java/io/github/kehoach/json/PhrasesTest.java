package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Text;
import io.github.kehoach.json.tree.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of all messages stand in one resource, in both languages. */
class PhrasesTest {
  private static final Path TABLE =
      Path.of("src/main/resources/io/github/kehoach/json/phrases.txt");

  private static List<String> lines() throws IOException {
    return Files.readAllLines(TABLE).stream().filter(line -> !line.isEmpty()).toList();
  }

  @Test
  void everyLineSaysOneThingInBothLanguages() throws IOException {
    assertThat(lines()).allMatch(line -> line.matches("[a-z.-]+: [^|]+ \\| [^|]+"));
    assertThat(lines().stream().map(PhrasesTest::key)).doesNotHaveDuplicates();
    for (String line : lines()) {
      Text said = Phrases.text(key(line));
      assertThat(key(line) + ": " + said.vi() + " | " + said.en()).isEqualTo(line);
    }
  }

  @Test
  void everyCodeHasWords() throws IOException {
    List<String> keys = lines().stream().map(PhrasesTest::key).toList();
    for (ProblemCode code : ProblemCode.values()) {
      assertThat(keys).contains(code.toString());
    }
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf(": "));
  }
}
