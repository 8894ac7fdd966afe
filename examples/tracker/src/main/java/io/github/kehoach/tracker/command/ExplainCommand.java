package io.github.kehoach.tracker.command;

import io.github.kehoach.rules.wording.WordingStep;
import io.github.kehoach.rules.wording.agency.AgencyWording;
import io.github.kehoach.rules.wording.citation.CitationWording;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import io.github.kehoach.rules.wording.indicator.TargetWording;
import io.github.kehoach.tracker.console.Screen;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says by which rules of the grammar a wording is read. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Nêu từng phần của câu chữ được đọc theo quy tắc nào của ngữ pháp.",
      "Says which words of a wording are read by which rule of the grammar."
    })
final class ExplainCommand implements Callable<Integer> {
  /** What a wording is read as. */
  enum Kind {
    DEADLINE,
    TARGET,
    CITATION,
    AGENCY
  }

  @Mixin Options options = new Options();

  @Parameters(index = "0", paramLabel = "KIND", description = "deadline, target, citation, agency.")
  Kind kind = Kind.DEADLINE;

  @Parameters(index = "1", paramLabel = "PHRASE", description = "Câu chữ / the wording.")
  String phrase = "";

  @Override
  public Integer call() {
    print(options.screen(), phrase, steps());
    return 0;
  }

  private List<WordingStep> steps() {
    return switch (kind) {
      case DEADLINE -> DeadlineWording.explain(phrase);
      case TARGET -> TargetWording.explain(phrase);
      case CITATION -> CitationWording.explain(phrase);
      case AGENCY -> AgencyWording.explain(phrase);
    };
  }

  static void print(Screen screen, String text, List<WordingStep> steps) {
    steps.forEach(
        step -> screen.line(step.span().in(text) + "  <-  " + step.rule() + " " + step.values()));
  }
}
