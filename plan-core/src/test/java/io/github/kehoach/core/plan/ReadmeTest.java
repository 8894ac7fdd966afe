package io.github.kehoach.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The examples of the README, run; and that the README has them word for word. */
class ReadmeTest {
  private static final Path HERE =
      Path.of("src/test/java/io/github/kehoach/core/plan/ReadmeTest.java");
  private static final Path JAVA_21 =
      Path.of("../examples/modular/src/java21/io/github/kehoach/modular/Java21.java");
  private static final Pattern BLOCK = Pattern.compile("(?s)```java\n(.*?)```");

  @Test
  void aRowOfNullableColumnsIsATask() {
    Map<String, String> row = new HashMap<>();
    row.put("so", "(4)");
    row.put("ten", "Xây dựng kế hoạch");
    row.put("noi_dung", "  ");
    row.put("chu_tri", "Sở Nội vụ");
    Task task =
        Task.builder()
            .number(row.get("so"))
            .title(row.get("ten"))
            .content(row.get("noi_dung")) // null or blank: not printed
            .deadlineText(row.get("thoi_han"))
            .addLead(AgencyRef.unlinked(row.get("chu_tri"))) // leave this out for an empty cell
            .build();
    assertThat(task.number()).contains(PartNumber.parse("(4)"));
    assertThat(task.content()).isEmpty();
    assertThat(task.deadlineText()).isEmpty();
    oneTaskIsChanged(task);
  }

  private static void oneTaskIsChanged(Task task) {
    Plan plan = Plan.builder().addSection(Section.builder().addTask(task).build()).build();
    Deadline later = Deadline.by(CalendarPeriod.month(2025, 9));
    Plan changed = plan.with(TaskRef.of("4"), t -> t.deadline(later).deadlineText("9/2025"));
    assertThat(changed.find(TaskRef.of("4")).orElseThrow().task())
        .isEqualTo(task.toBuilder().deadline(later).deadlineText("9/2025").build());
  }

  @Test
  void aRecurringDeadlineTakesItsStepsInAnyOrder() {
    Deadline yearly = Deadline.every(Cycle.YEAR).onDay(30).inMonth(6).build(); // ngày 30/6 hằng năm
    assertThat(yearly).isEqualTo(Deadline.every(Cycle.YEAR).inMonth(6).onDay(30).build());
  }

  @Test
  void theReadmeShowsWhatRuns() throws IOException {
    List<String> sources = List.of(lines(Files.readString(HERE)), lines(Files.readString(JAVA_21)));
    List<String> blocks =
        BLOCK
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .map((MatchResult block) -> lines(block.group(1)))
            .toList();
    assertThat(blocks)
        .hasSize(4)
        .allSatisfy(block -> assertThat(sources).anyMatch(source -> source.contains(block)));
  }

  /** Without what stands between lines, so that indents do not matter. */
  private static String lines(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
