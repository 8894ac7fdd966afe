package io.github.kehoach.rules.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example of statuses in this module's README runs, and prints what the README says. */
class ReadmeTest {
  private static final Path SOURCE =
      Path.of(
          "src", "test", "java", "io", "github", "kehoach", "rules", "status", "Following.java");

  private static Plan plan() {
    Section.Builder section = Section.builder().number("I");
    for (int number = 1; number <= 3; number++) {
      section.addTask(
          Task.builder()
              .number(PartNumber.parse(Integer.toString(number)))
              .title("Xây dựng Kế hoạch")
              .deadline(Deadline.by(CalendarPeriod.parse("2025-05")))
              .deadlineText("5/2025")
              .build());
    }
    return Plan.builder()
        .document(Document.builder().date(CalendarPeriod.parse("2025-02-20")).build())
        .addSection(section.build())
        .build();
  }

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
    Following.run(plan(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(block("```text")).isEqualToIgnoringNewLines(bytes.toString(StandardCharsets.UTF_8));
  }

  private static String block(String fence) throws IOException {
    String text = Files.readString(Path.of("README.md"));
    String part = text.substring(text.indexOf("<!-- example: following -->"));
    int from = part.indexOf(fence) + fence.length() + 1;
    return part.substring(from, part.indexOf("```", from));
  }
}
