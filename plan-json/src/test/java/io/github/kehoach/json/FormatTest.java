package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keeps the examples of FORMAT.md true. */
class FormatTest {
  private static final Pattern EXAMPLE = Pattern.compile("```json (\\w+)\n(.*)\n```");

  private static final Map<String, JsonFormat<?>> FORMS =
      Map.ofEntries(
          Map.entry("plans", JsonFormat.plans()),
          Map.entry("ledgers", JsonFormat.ledgers()),
          Map.entry("directories", JsonFormat.directories()),
          Map.entry("ruleSets", JsonFormat.ruleSets()),
          Map.entry("reports", JsonFormat.reports()),
          Map.entry("finding", JsonFormat.of(FindingForm.FINDING)),
          Map.entry("document", JsonFormat.of(DocumentForm.DOCUMENT)),
          Map.entry("citation", JsonFormat.of(CitationForm.CITATION)),
          Map.entry("section", JsonFormat.of(SectionForm.SECTION)),
          Map.entry("task", JsonFormat.of(TaskForm.TASK)),
          Map.entry("agencyRef", JsonFormat.of(AgencyRefForm.AGENCY_REF)),
          Map.entry("taskRef", JsonFormat.of(TaskRefForm.TASK_REF)),
          Map.entry("indicator", JsonFormat.of(IndicatorForm.INDICATOR)),
          Map.entry("reportingDuty", JsonFormat.of(ReportingDutyForm.REPORTING_DUTY)),
          Map.entry("agency", JsonFormat.of(AgencyForm.AGENCY)),
          Map.entry("succession", JsonFormat.of(SuccessionForm.SUCCESSION)),
          Map.entry("deadline", JsonFormat.deadlines()),
          Map.entry("target", JsonFormat.targets()),
          Map.entry("fact", JsonFormat.of(FactForm.FACT)),
          Map.entry("statuses", JsonFormat.statuses()),
          Map.entry("taskStatus", JsonFormat.of(TaskStatusForm.TASK_STATUS)),
          Map.entry("tally", JsonFormat.of(TallyForm.TALLY)),
          Map.entry("indicatorStatus", JsonFormat.of(IndicatorStatusForm.INDICATOR_STATUS)),
          Map.entry("factFinding", JsonFormat.of(FactFindingForm.FACT_FINDING)));

  private static Matcher examples() throws IOException {
    return EXAMPLE.matcher(Files.readString(Path.of("FORMAT.md")));
  }

  @Test
  void everyExampleIsWhatTheLibraryReadsAndWrites() throws IOException {
    Matcher example = examples();
    Set<String> seen = new TreeSet<>();
    while (example.find()) {
      seen.add(example.group(1));
      assertThat(rewritten(Objects.requireNonNull(FORMS.get(example.group(1))), example.group(2)))
          .isEqualTo(example.group(2));
    }
    assertThat(seen).isEqualTo(new TreeSet<>(FORMS.keySet()));
  }

  @Test
  void everyKindHasAnExample() throws IOException {
    String page = Files.readString(Path.of("FORMAT.md"));
    for (ChoiceForm<?> choice : List.of(DeadlineForm.DEADLINE, TargetForm.TARGET, FactForm.FACT)) {
      assertThat(choice.kinds())
          .allSatisfy(kind -> assertThat(page).contains("{\"kind\":\"" + kind));
    }
  }

  private static <T> String rewritten(JsonFormat<T> form, String example) {
    return form.compact().write(form.read(example));
  }
}
