package io.github.kehoach.tracker.command;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.cascade.Cascade;
import io.github.kehoach.rules.cascade.CascadeReport;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.input.Plans;
import io.github.kehoach.tracker.view.CascadeJson;
import io.github.kehoach.tracker.view.CascadeView;
import io.github.kehoach.tracker.view.FindingsView;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a plan against the one above it. */
@Command(
    name = "cascade",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Kế hoạch cấp dưới cụ thể hóa kế hoạch cấp trên đến đâu.",
      "What a lower plan does with the plan above it."
    })
final class CascadeCommand implements Callable<Integer> {
  @Mixin Options options = new Options();

  @Parameters(
      index = "0",
      paramLabel = "LOWER",
      description = "Kế hoạch cấp dưới / the lower plan: hai-duong/so-khcn.")
  String lower = "";

  @Parameters(
      index = "1",
      paramLabel = "UPPER",
      description = "Kế hoạch cấp trên / the upper plan: hai-duong/726.")
  String upper = "";

  @Option(
      names = "--agencies",
      paramLabel = "FILE",
      description = {
        "Danh bạ cơ quan, để biết sáp nhập, chia tách (JSON).",
        "A directory of agencies, for mergers and splits (JSON)."
      })
  Optional<String> agencies = Optional.empty();

  @Option(
      names = "--statement",
      paramLabel = "FILE",
      description = {
        "Phần khác của kế hoạch cấp trên, như phần thân bên cạnh phụ lục; lặp lại được.",
        "What the upper plan states elsewhere, such as its body beside its annex; repeatable."
      })
  List<String> statements = List.of();

  @Override
  public Integer call() throws IOException {
    Plan below = Plans.read(lower);
    Plan above = Plans.read(upper);
    Cascade cascade =
        Cascade.standard().with(agencies.map(Plans::directory).orElse(AgencyDirectory.empty()));
    for (String other : statements) {
      cascade = cascade.withStatement(Plans.read(other));
    }
    CascadeReport report = cascade.check(below, above);
    if (options.json()) {
      new CascadeJson(options.out()).write(lower, upper, report);
    } else {
      Screen screen = options.screen();
      FindingsView findings = CompareCommand.findings(screen, lower, upper);
      new CascadeView(screen, findings).print(below, above, report);
    }
    return report.report().hasErrors() ? 1 : 0;
  }
}
