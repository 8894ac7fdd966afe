package io.github.kehoach.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The code in this module's README is code that runs, and prints what the README says. */
class ReadmeTest {
  private static final Path SOURCE =
      Path.of("src", "test", "java", "io", "github", "kehoach", "rules", "check", "OwnRules.java");

  /** A task in capitals without deadline and deliverable, led by a collective. */
  private static final Plan PLAN =
      SamplePlans.task(
          task ->
              task.title("NÂNG CAO NHẬN THỨC")
                  .leads(List.of(AgencyRef.collective("Các sở, ngành")))
                  .deliverables(List.of())
                  .deadline(Deadline.unstated())
                  .deadlineText(null));

  @Test
  void theExampleStandsInTheReadmeAsItRuns() throws IOException {
    String text = Files.readString(SOURCE);
    String region = text.substring(text.indexOf("// readme:"), text.indexOf("// end"));
    String example =
        region
            .lines()
            .skip(1)
            .map(line -> line.startsWith("    ") ? line.substring(4) : line)
            .collect(Collectors.joining("\n"))
            .stripTrailing();
    assertThat(block("```java")).isEqualToIgnoringNewLines(example);
  }

  @Test
  void theExamplePrintsWhatTheReadmeSays() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OwnRules.run(PLAN, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(block("```text")).isEqualToIgnoringNewLines(bytes.toString(StandardCharsets.UTF_8));
  }

  private static String block(String fence) throws IOException {
    String text = Files.readString(Path.of("README.md"));
    String part = text.substring(text.indexOf("<!-- example: own-rules -->"));
    int from = part.indexOf(fence) + fence.length() + 1;
    return part.substring(from, part.indexOf("```", from));
  }
}
