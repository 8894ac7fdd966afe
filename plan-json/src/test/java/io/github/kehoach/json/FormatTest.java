package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Succession;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.json.form.ChoiceForm;
import io.github.kehoach.json.model.DeadlineForms;
import io.github.kehoach.json.model.IndicatorForms;
import io.github.kehoach.json.model.LedgerForms;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.status.FactFinding;
import io.github.kehoach.rules.status.IndicatorStatus;
import io.github.kehoach.rules.status.Tally;
import io.github.kehoach.rules.status.TaskStatus;
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
          Map.entry("finding", JsonFormat.of(Finding.class)),
          Map.entry("document", JsonFormat.of(Document.class)),
          Map.entry("citation", JsonFormat.of(Citation.class)),
          Map.entry("section", JsonFormat.of(Section.class)),
          Map.entry("task", JsonFormat.of(Task.class)),
          Map.entry("agencyRef", JsonFormat.of(AgencyRef.class)),
          Map.entry("taskRef", JsonFormat.of(TaskRef.class)),
          Map.entry("indicator", JsonFormat.of(Indicator.class)),
          Map.entry("reportingDuty", JsonFormat.of(ReportingDuty.class)),
          Map.entry("agency", JsonFormat.of(Agency.class)),
          Map.entry("succession", JsonFormat.of(Succession.class)),
          Map.entry("deadline", JsonFormat.deadlines()),
          Map.entry("target", JsonFormat.targets()),
          Map.entry("fact", JsonFormat.of(Fact.class)),
          Map.entry("statuses", JsonFormat.statuses()),
          Map.entry("taskStatus", JsonFormat.of(TaskStatus.class)),
          Map.entry("tally", JsonFormat.of(Tally.class)),
          Map.entry("indicatorStatus", JsonFormat.of(IndicatorStatus.class)),
          Map.entry("factFinding", JsonFormat.of(FactFinding.class)));

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
    for (ChoiceForm<?> choice :
        List.of(DeadlineForms.DEADLINE, IndicatorForms.TARGET, LedgerForms.FACT)) {
      assertThat(choice.kinds())
          .allSatisfy(kind -> assertThat(page).contains("{\"kind\":\"" + kind));
    }
  }

  private static <T> String rewritten(JsonFormat<T> form, String example) {
    return form.compact().write(form.read(example));
  }
}
