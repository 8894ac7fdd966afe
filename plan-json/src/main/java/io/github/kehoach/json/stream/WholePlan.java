package io.github.kehoach.json.stream;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ProblemCode;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.tree.Location;
import io.github.kehoach.json.tree.Names;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the lines of a stream of tasks together again as the plan that they were. */
final class WholePlan implements TaskLines.Listener {
  private final Lines lines;
  private final int most;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> informations = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private List<Task> tasks = new ArrayList<>();
  private int plans;

  private WholePlan(Lines lines, int most) {
    this.lines = lines;
    this.most = most;
  }

  /**
   * The plan of a stream.
   *
   * @param most problems that are listed
   */
  static ReadResult<Plan> of(Lines lines, int most) throws IOException {
    WholePlan plan = new WholePlan(lines, most);
    return plan.read(new TaskLines(lines, plan));
  }

  private ReadResult<Plan> read(TaskLines records) throws IOException {
    ReadResult<TaskRecord> record = records.next();
    while (record != null && plans < 2 && problems.size() <= most) {
      problems.addAll(record.problems());
      record.value().filter(WholePlan::isOwn).ifPresent(task -> tasks.add(task.task()));
      informations.addAll(record.informations());
      record = records.next();
    }
    if (plans > 1) {
      problems.add(lines.problem(ProblemCode.TRAILING_TEXT, Names.DOCUMENT));
    }
    endSection();
    return result(records.head());
  }

  /** Tasks of sections inside another came with it. */
  private static boolean isOwn(TaskRecord task) {
    return task.visit().sections().size() == 1;
  }

  private ReadResult<Plan> result(ReadResult<Plan> head) {
    List<Problem> said = new ArrayList<>(head.informations());
    said.addAll(informations);
    List<Problem> all = problems;
    if (all.size() > most) {
      all = new ArrayList<>(all.subList(0, most));
      all.add(new Location("", 0, 0, Names.DOCUMENT).problem(ProblemCode.TOO_MANY, most));
    }
    return new ReadResult<>(
        all.isEmpty() ? head.value().map(this::whole) : Optional.empty(),
        all,
        said.subList(0, Math.min(most, said.size())),
        head.unknown());
  }

  private Plan whole(Plan head) {
    return head.toBuilder().sections(sections).build();
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
