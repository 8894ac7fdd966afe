package io.github.kehoach.tracker.command;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.ledger.Ledger;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.tracker.input.PlanFile;
import io.github.kehoach.tracker.input.Plans;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A plan on the command line with what is known beside it, for the commands that follow one. */
final class FollowedPlan {
  @Parameters(
      arity = "0..1",
      defaultValue = PlanFile.DEFAULT,
      paramLabel = "FILE",
      description =
          "Tệp JSON, hoặc kế hoạch có sẵn / a JSON file or a bundled plan: hai-duong/726.")
  String file = PlanFile.DEFAULT;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "Sổ theo dõi / the ledger as JSON; ví dụ có sẵn / bundled example:"
              + " hai-duong/726-ledger-example.")
  Optional<String> ledger = Optional.empty();

  @Option(
      names = "--agencies",
      paramLabel = "FILE",
      description = {
        "Danh bạ cơ quan (JSON), để biết sau sắp xếp cơ quan nào thực hiện /",
        "a directory of agencies, to tell who stands for whom after mergers."
      })
  Optional<String> agencies = Optional.empty();

  Plan plan() {
    return Plans.read(file);
  }

  Ledger ledger() {
    return ledger.map(Plans::ledger).orElseGet(Ledger::empty);
  }

  Optional<AgencyDirectory> directory() {
    return agencies.map(Plans::directory);
  }
}
