package io.github.kehoach.tracker.command;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.status.PlanStatus;
import io.github.kehoach.rules.status.StatusReport;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.input.UnusableInput;
import io.github.kehoach.tracker.view.OverviewView;
import io.github.kehoach.tracker.view.StatusView;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what became of a plan by a day. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Tình hình thực hiện một kế hoạch đến một ngày, theo sổ theo dõi.",
      "What became of a plan by a day, as its ledger has it."
    })
final class StatusCommand implements Callable<Integer> {
  private static final int MOST_DAYS = 3660;
  private static final Text NO_DAY =
      new Text(
          "Kế hoạch không ghi ngày. Hãy cho ngày ban hành bằng --since, ví dụ --since 2025-03-10.",
          "The plan prints no date. Give it with --since, such as --since 2025-03-10.");
  private static final Text NOT_NEAR =
      Text.template(
          "--near phải từ 0 đến {0} ngày, không phải {1}.",
          "--near must be from 0 to {0} days, not {1}.");

  @Mixin Options options = new Options();

  @Mixin FollowedPlan followed = new FollowedPlan();

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "2025-07-01",
      description = "Tính đến ngày nào / as of which day.")
  Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--near",
      paramLabel = "14",
      defaultValue = "14",
      description = "Còn bao nhiêu ngày thì coi là sắp đến hạn / so many days ahead are near (14).")
  int near;

  @Option(
      names = "--since",
      paramLabel = "2025-03-10",
      description = "Ngày ban hành, nếu kế hoạch không ghi / the plan's day, if it prints none.")
  Optional<LocalDate> since = Optional.empty();

  @Option(names = "--why", description = "In lý do của từng nhiệm vụ / print the reason of each.")
  boolean why;

  @Override
  public Integer call() {
    if (near < 0 || near > MOST_DAYS) {
      throw new UnusableInput(NOT_NEAR.fill(MOST_DAYS, near));
    }
    Plan plan = followed.plan();
    if (plan.document().date().isEmpty() && since.isEmpty()) {
      throw new UnusableInput(NO_DAY);
    }
    PlanStatus question = PlanStatus.of(plan).with(followed.ledger()).near(near);
    question = followed.directory().map(question::with).orElse(question);
    question = since.map(ResolveContext::since).map(question::under).orElse(question);
    StatusReport status = question.asOf(asOf.orElseThrow());
    if (options.json()) {
      options.print(JsonFormat.statuses().write(status) + "\n", true);
    } else {
      Screen screen = options.screen();
      new OverviewView(screen).head(plan);
      new StatusView(plan, status, screen).print(why);
    }
    boolean errors =
        status.findings().stream()
            .anyMatch(finding -> finding.issue().severity() == Severity.ERROR);
    return errors ? 1 : 0;
  }
}
