package io.github.kehoach.tracker.command;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.AgencyNames;
import io.github.kehoach.tracker.console.Screen;
import io.github.kehoach.tracker.input.PlanFile;
import io.github.kehoach.tracker.input.Plans;
import io.github.kehoach.tracker.input.UnusableInput;
import io.github.kehoach.tracker.view.Figures;
import io.github.kehoach.tracker.view.OverviewView;
import io.github.kehoach.tracker.view.TaskView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a plan, or one of its tasks, with everything that it says. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {"In một kế hoạch hoặc một nhiệm vụ.", "Prints a plan, or one task of it."})
final class ShowCommand implements Callable<Integer> {
  private static final Text NO_TASK =
      Text.template(
          "Kế hoạch không có nhiệm vụ số {0}. Xem các số bằng lệnh “kehoach show {1}”.",
          "The plan has no task {0}. See its numbers with “kehoach show {1}”.");

  @Mixin Options options = new Options();

  @Parameters(
      arity = "0..1",
      defaultValue = PlanFile.DEFAULT,
      paramLabel = "FILE",
      description =
          "Tệp JSON, hoặc kế hoạch có sẵn / a JSON file or a bundled plan: hai-duong/726.")
  String file = PlanFile.DEFAULT;

  @Option(
      names = "--task",
      paramLabel = "N",
      description = "Chỉ nhiệm vụ có số này / only the task of this number.")
  Optional<PartNumber> task = Optional.empty();

  @Override
  public Integer call() {
    Plan plan = Plans.read(file);
    List<TaskVisit> tasks = new ArrayList<>();
    TaskVisit.all(
        plan,
        visit -> {
          if (task.isEmpty() || visit.task().number().filter(task.get()::isSameAs).isPresent()) {
            tasks.add(visit);
          }
        });
    if (task.isPresent() && tasks.isEmpty()) {
      throw new UnusableInput(NO_TASK.fill(task.get(), file));
    }
    if (options.json()) {
      options.print(JsonFormat.plans().write(plan) + "\n", true);
      return 0;
    }
    Screen screen = options.screen();
    if (task.isEmpty()) {
      OverviewView overview = new OverviewView(screen);
      overview.head(plan);
      overview.figures(Figures.of(plan));
    }
    TaskView view = new TaskView(screen, AgencyNames.in(plan));
    tasks.forEach(view::print);
    return 0;
  }
}
