package io.github.kehoach.tracker.command;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.cascade.Statements;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.input.PlanFile;
import io.github.kehoach.tracker.input.Plans;
import io.github.kehoach.tracker.view.FindingsView;
import io.github.kehoach.tracker.view.OverviewView;
import io.github.kehoach.tracker.view.ReportJson;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Compares two statements of one plan. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "So hai phần của một kế hoạch, ví dụ thân và phụ lục.",
      "Compares two statements of one plan, such as its body and its annex."
    })
final class CompareCommand implements Callable<Integer> {
  @Mixin Options options = new Options();

  @Parameters(index = "0", paramLabel = "A", description = "Ví dụ / such as hai-duong/726.")
  String a = "";

  @Parameters(index = "1", paramLabel = "B", description = "Ví dụ / such as hai-duong/726-body.")
  String b = "";

  @Override
  public Integer call() throws IOException {
    Plan one = Plans.read(a);
    Report report = Statements.compare(one, Plans.read(b));
    if (options.json()) {
      new ReportJson(report).with("a", a).with("b", b).print(options.out());
    } else {
      Screen screen = options.screen();
      new OverviewView(screen).head(one);
      screen.line(a + " ↔ " + b);
      screen.line();
      findings(screen, a, b).print(report);
    }
    return report.hasErrors() ? 1 : 0;
  }

  /** A view of findings about two files. */
  static FindingsView findings(Screen screen, String file, String other) {
    return new FindingsView(screen, PlanFile.places(file), PlanFile.places(other));
  }
}
