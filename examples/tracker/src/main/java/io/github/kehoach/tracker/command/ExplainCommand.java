package io.github.kehoach.tracker.command;

import io.github.kehoach.rules.wording.WordingStep;
import io.github.kehoach.rules.wording.agency.AgencyWording;
import io.github.kehoach.rules.wording.citation.CitationWording;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import io.github.kehoach.rules.wording.indicator.TargetWording;
import io.github.kehoach.tracker.console.Screen;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
    deadline(DeadlineWording::explain),
    target(TargetWording::explain),
    citation(CitationWording::explain),
    agency(AgencyWording::explain);

    private final Function<String, List<WordingStep>> steps;

    Kind(Function<String, List<WordingStep>> steps) {
      this.steps = steps;
    }
  }

  @Mixin Options options = new Options();

  @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}.")
  Kind kind = Kind.deadline;

  @Parameters(index = "1", paramLabel = "PHRASE", description = "Câu chữ / the wording.")
  String phrase = "";

  @Override
  public Integer call() {
    print(options.screen(), phrase, kind.steps.apply(phrase));
    return 0;
  }

  static void print(Screen screen, String text, List<WordingStep> steps) {
    steps.forEach(
        step -> screen.line(step.span().in(text) + "  <-  " + step.rule() + " " + step.values()));
  }
}
