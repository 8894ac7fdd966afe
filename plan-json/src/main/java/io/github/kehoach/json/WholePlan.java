package io.github.kehoach.json;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the lines of a stream of tasks together again as the plan that they were. */
final class WholePlan implements TaskLines.Listener {
  private final LineReading lines;
  private final Problems problems;
  private final List<Problem> informations = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private List<Task> tasks = new ArrayList<>();
  private final int most;
  private int plans;

  private WholePlan(LineReading lines, Limits limits) {
    this.lines = lines;
    this.most = limits.problems();
    this.problems = new Problems(most);
  }

  static ReadResult<Plan> of(LineReading lines, Limits limits) throws IOException {
    WholePlan plan = new WholePlan(lines, limits);
    return plan.read(new TaskLines(lines, plan));
  }

  private ReadResult<Plan> read(TaskLines cursor) throws IOException {
    try {
      for (var record = cursor.next(); record != null && plans < 2; record = cursor.next()) {
        for (Problem problem : record.problems()) {
          problems.add(problem);
        }
        record.value().ifPresent(task -> tasks.add(task.task()));
        record.informations().stream().limit(most - informations.size()).forEach(informations::add);
      }
      if (plans > 1) {
        problems.add(lines.problem(ProblemCode.TRAILING_TEXT, Says.DOCUMENT));
      }
    } catch (Problems.Enough enough) {
      return result(cursor.head());
    }
    endSection();
    return result(cursor.head());
  }

  private ReadResult<Plan> result(ReadResult<Plan> head) {
    List<Problem> all = new ArrayList<>(head.informations());
    informations.stream().limit(Math.max(0, most - all.size())).forEach(all::add);
    return new ReadResult<>(
        problems.count() > 0
            ? Optional.empty()
            : head.value().map(plan -> plan.toBuilder().sections(sections).build()),
        problems.inOrder(),
        all,
        head.unknown());
  }

  @Override
  public void plan() {
    plans++;
  }

  @Override
  public void section(Section next) {
    endSection();
    sections.add(next);
  }

  private void endSection() {
    if (!sections.isEmpty() && !tasks.isEmpty()) {
      int last = sections.size() - 1;
      sections.set(last, sections.get(last).toBuilder().tasks(tasks).build());
      tasks = new ArrayList<>();
    }
  }
}
