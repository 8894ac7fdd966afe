package io.github.kehoach.guide;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.check.Finding;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Schedule;
import io.github.kehoach.rules.wording.WordingStep;
import io.github.kehoach.rules.wording.deadline.DeadlineReading;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** From bytes to a finding, and from words to reasons. */
final class Walk {
  private Walk() {}

  static void run(PrintStream out, Language language) {
    bytes(out, language);
    words(out, language);
  }

  private static void bytes(PrintStream out, Language language) {
    // page: bytes
    byte[] bytes =
        """
        {"format":"kehoach/1","plan":{
          "document":{"number":"726/KH-UBND","date":"2025-02-20"},
          "sections":[{"number":"I","tasks":[{"number":"1","title":"Xây dựng Đề án",
            "deadline":{"kind":"by","period":"2025-01"},"deadlineText":"01/2025"}]}]}}
        """
            .getBytes(StandardCharsets.UTF_8);
    Plan plan = JsonFormat.plans().check(bytes).orThrow();
    RuleSet rules = RuleSet.standard().only(List.of("deadline-before-plan-date"));
    for (Finding finding : PlanValidator.of(rules).validate(plan).findings()) {
      out.println(finding.place().pointer());
      out.println(finding.text().in(language));
    }
    // end
  }

  private static void words(PrintStream out, Language language) {
    // page: words
    String words = "5/2025 và thường xuyên";
    for (WordingStep step : DeadlineWording.explain(words)) {
      out.println(step.rule() + " <- " + step.span().in(words));
    }
    DeadlineReading reading = DeadlineWording.read(words);
    Deadline deadline = reading.deadline();
    out.println(reading.certainty() + ": " + deadline);

    ResolveContext context =
        ResolveContext.since(LocalDate.of(2025, 2, 20)).toBuilder().wording(words).build();
    Schedule schedule =
        DeadlineResolver.resolve(deadline, context, CalendarPeriod.year(2025).days());
    for (Occurrence occurrence : schedule.occurrences()) {
      out.println(schedule.reasonOf(occurrence).in(language));
    }
    // end
  }
}
