package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code in the README is code that runs, and prints what the README says. */
class ReadmeTest {
  private static final Path README = Path.of("..", "..", "README.md");
  private static final Path SOURCE =
      Path.of("src", "test", "java", "io", "github", "kehoach", "tracker", "FirstPlan.java");

  @Test
  void theFirstExampleStandsInTheReadmeAsItRuns() throws IOException {
    assertThat(block("```java")).isEqualToIgnoringNewLines(example());
  }

  @Test
  void theFirstExamplePrintsWhatTheReadmeSays() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FirstPlan.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(block("```text")).isEqualToIgnoringNewLines(bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theFirstScreenStaysShort() throws IOException {
    assertThat(Files.readAllLines(README)).hasSizeLessThanOrEqualTo(120);
  }

  private static String block(String fence) throws IOException {
    String text = Files.readString(README);
    String part = text.substring(text.indexOf("<!-- example: first-plan -->"));
    int from = part.indexOf(fence) + fence.length() + 1;
    return part.substring(from, part.indexOf("```", from));
  }

  private static String example() throws IOException {
    String text = Files.readString(SOURCE);
    String region = text.substring(text.indexOf("// readme:"), text.indexOf("// end"));
    return region
        .lines()
        .skip(1)
        .map(line -> line.startsWith("    ") ? line.substring(4) : line)
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }
}
