package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code in the READMEs is code that runs, and prints what they say. */
class ReadmeTest {
  private static final String JAR = "java -jar kehoach.jar ";
  private static final Path ROOT = Path.of("..", "..");
  private static final Path SOURCE =
      Path.of("src", "test", "java", "io", "github", "kehoach", "tracker", "FirstPlan.java");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md"})
  void theFirstExampleStandsInTheReadmeAsItRuns(String readme) throws IOException {
    assertThat(block(readme, "```java")).isEqualToIgnoringNewLines(example());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md"})
  void theFirstExamplePrintsWhatTheReadmeSays(String readme) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FirstPlan.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(block(readme, "```text"))
        .isEqualToIgnoringNewLines(bytes.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.vi.md"})
  void theFirstScreenStaysShort(String readme) throws IOException {
    assertThat(Files.readAllLines(ROOT.resolve(readme))).hasSizeLessThanOrEqualTo(120);
  }

  @Test
  void theTableOfTheExchangeIsReadAsItsPageSays(@TempDir Path folder) throws IOException {
    Path exchange = ROOT.resolve("examples").resolve("exchange");
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(new StringWriter(), true),
            new PrintWriter(err, true),
            "import",
            exchange.resolve("danh-muc.csv").toString(),
            "--lang=vi",
            "--issued=2025-02-20",
            "--out=" + folder.resolve("plan.json"));
    assertThat(code).isZero();
    assertThat(Files.readString(exchange.resolve("README.md")).lines())
        .containsSubsequence(err.toString().lines().toList());
  }

  static Stream<String> commands() throws IOException {
    return Files.readAllLines(Path.of("README.md")).stream()
        .filter(line -> line.startsWith(JAR))
        .map(line -> line.substring(JAR.length()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandOfThePageRuns(String command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args =
        Pattern.compile("\"([^\"]*)\"|\\S+")
            .matcher(command)
            .results()
            .map(word -> word.group(1) == null ? word.group() : word.group(1))
            .toArray(String[]::new);
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    assertThat(code).as(err.toString()).isLessThan(2);
    assertThat(out.toString()).isNotBlank();
  }

  private static String block(String readme, String fence) throws IOException {
    String text = Files.readString(ROOT.resolve(readme));
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
