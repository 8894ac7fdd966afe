package io.github.kehoach.guide;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.diff.PlanChange;
import io.github.kehoach.rules.diff.PlanDiff;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Another version of a plan, and what is different in it. */
final class ChangeAndCompare {
  private ChangeAndCompare() {}

  static void run(PrintStream out, Language language) throws IOException {
    // page: change
    Plan draft = JsonFormat.plans().read(Path.of("src/test/resources/province.json"));
    String words = "Quý III/2025";
    CalendarPeriod issued = CalendarPeriod.day(2025, 1, 10);
    Plan changed =
        draft
            .with(
                TaskRef.of("1"),
                task ->
                    task.deadline(DeadlineWording.read(words, issued).deadline())
                        .deadlineText(words))
            .with(
                TaskRef.of("3"),
                task -> task.addCoordinator(AgencyRef.of(AgencyId.of("so-tai-chinh"))));

    PlanDiff diff = PlanDiff.between(draft, changed);
    for (PlanChange change : diff.changes()) {
      out.println(change.kind() + ": " + change.text().in(language));
    }
    out.println(diff.applyTo(draft).equals(changed));
    // end
  }
}
