package io.github.kehoach.tracker;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.PlanValidator;
import io.github.kehoach.rules.check.Report;
import io.github.kehoach.rules.check.RuleSet;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.view.FindingsView;
import io.github.kehoach.tracker.view.PointerLines;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks plans and prints what is wrong and what to do. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Kiểm tra kế hoạch: chỗ nào sai, cần làm gì.",
      "Checks plans: what is wrong and what to do."
    })
final class ValidateCommand implements Callable<Integer> {
  @Mixin Options options = new Options();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Tệp JSON, hoặc kế hoạch có sẵn / JSON files or bundled plans: hai-duong/726.")
  List<String> files = List.of();

  @Override
  public Integer call() throws IOException {
    PlanValidator validator = PlanValidator.of(RuleSet.standard());
    ReportJson json = new ReportJson(options.out());
    int code = 0;
    for (String file : files) {
      int one = validate(file, validator, json);
      code = Math.max(code, one);
    }
    return code;
  }

  /** One unusable file does not keep the others from being checked. */
  private int validate(String file, PlanValidator validator, ReportJson json) throws IOException {
    Plan plan;
    try {
      plan = Plans.read(file);
    } catch (UnusableInput unusable) {
      options.err().println(unusable.text().in(options.language()));
      return 2;
    }
    Report report = validator.validate(plan);
    if (options.json()) {
      json.write(file, report);
    } else {
      Screen screen = options.screen();
      screen.line(screen.bold(file));
      new FindingsView(screen, file, new PointerLines(PlanFile.bytes(file))).print(report);
      screen.line();
    }
    return report.hasErrors() ? 1 : 0;
  }
}
