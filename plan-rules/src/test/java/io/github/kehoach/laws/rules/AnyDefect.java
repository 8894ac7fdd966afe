package io.github.kehoach.laws.rules;

import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Single things to spoil a clean plan of {@link AnyCheck} with: one for nearly every rule. */
public final class AnyDefect {
  /** Rules about a task or a plan for which there is no defect here, and why. */
  public static final Map<String, String> NONE =
      Map.of(
          "task-without-authority",
          "off by default, and it would speak of every clean task; its fixtures show it",
          "duty-on-day-off",
          "every day of the month is a day off some time; its fixtures show it",
          "plan-annex-missing",
          "needs many tasks that lack something; its fixtures show it",
          "plan-without-deliverables",
          "needs all tasks of a plan to lack a product; its fixtures show it",
          "task-without-coordinator",
          "needs ten tasks of which few lack coordinators; its fixtures show it",
          "plan-outlives-province",
          "speaks of the whole plan and its issuer; its fixtures show it");

  private AnyDefect() {}

  /** Any defect, in any task of the plan if it is one of tasks. */
  public static Arbitrary<Defect> defect() {
    return Arbitraries.integers().between(0, 11).flatMap(at -> Arbitraries.of(all(at)));
  }

  /** Every defect; those of tasks in the task of this index, counted on from the first again. */
  public static List<Defect> all(int at) {
    return Stream.of(
            ClarityDefects.all(at),
            AgreementDefects.all(at),
            TaskDefects.all(at),
            DeadlineDefects.all(at),
            DocumentDefects.all(),
            PlanDefects.all(),
            TargetDefects.all())
        .flatMap(List::stream)
        .toList();
  }

  /** A plan that is spoilt as a whole; the finding is at a pointer. */
  static Defect plan(String rule, String pointer, Consumer<Plan.Builder> change) {
    return Defect.of(rule, clean -> "", pointer, changed(change));
  }

  /** A plan with something changed. */
  static UnaryOperator<Plan> changed(Consumer<Plan.Builder> change) {
    return clean -> {
      Plan.Builder plan = clean.toBuilder();
      change.accept(plan);
      return plan.build();
    };
  }

  /** A task that is spoilt; the finding is in its field. */
  static Defect task(int at, String rule, String field, Consumer<Task.Builder> change) {
    return Defect.of(rule, clean -> pointer(clean, at), field, clean -> spoil(clean, at, change));
  }

  /**
   * A task after the last, like it but for what is changed and its number, which is so much more;
   * it is spoilt.
   */
  static Defect another(String rule, String field, int step, Consumer<Task.Builder> change) {
    return Defect.of(rule, AnyDefect::afterTheLast, field, clean -> more(clean, step, change));
  }

  /** A plan with a task after the last, like it but for what is changed. */
  static UnaryOperator<Plan> more(int step, Consumer<Task.Builder> change) {
    return clean -> more(clean, step, change);
  }

  private static String afterTheLast(Plan clean) {
    int last = clean.sections().size() - 1;
    return "/sections/" + last + "/tasks/" + clean.sections().get(last).tasks().size();
  }

  private static Plan more(Plan clean, int step, Consumer<Task.Builder> change) {
    List<Section> sections = new ArrayList<>(clean.sections());
    Section section = sections.remove(sections.size() - 1);
    Task last = section.tasks().get(section.tasks().size() - 1);
    Task.Builder task = last.toBuilder();
    task.number(PartNumber.parse(String.valueOf(count(clean) + step)));
    change.accept(task);
    sections.add(section.toBuilder().addTask(task.build()).build());
    return clean.toBuilder().sections(sections).build();
  }

  private static int count(Plan plan) {
    return plan.sections().stream().mapToInt(section -> section.tasks().size()).sum();
  }

  private static String pointer(Plan clean, int at) {
    int left = at % count(clean);
    int section = 0;
    while (left >= clean.sections().get(section).tasks().size()) {
      left -= clean.sections().get(section).tasks().size();
      section++;
    }
    return "/sections/" + section + "/tasks/" + left;
  }

  private static Plan spoil(Plan clean, int at, Consumer<Task.Builder> change) {
    List<Section> sections = new ArrayList<>();
    int here = 0;
    for (Section section : clean.sections()) {
      List<Task> tasks = new ArrayList<>();
      for (Task task : section.tasks()) {
        Task.Builder builder = task.toBuilder();
        if (here == at % count(clean)) {
          change.accept(builder);
        }
        here++;
        tasks.add(builder.build());
      }
      sections.add(section.toBuilder().tasks(tasks).build());
    }
    return clean.toBuilder().sections(sections).build();
  }
}
