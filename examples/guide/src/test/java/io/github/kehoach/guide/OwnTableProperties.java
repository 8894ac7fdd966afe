package io.github.kehoach.guide;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.laws.core.ModelLaws;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

// page: property
/** A row that loses nothing, shown with generated tasks. */
class OwnTableProperties {
  /** The columns to search by, and all of the task as JSON. */
  record FullRow(String title, String json) {
    static FullRow of(Task task) {
      Section section = Section.builder().addTask(task).build();
      Plan plan = Plan.builder().addSection(section).build();
      return new FullRow(task.title(), JsonFormat.plans().compact().write(plan));
    }

    Task toTask() {
      return JsonFormat.plans().read(json).sections().get(0).tasks().get(0);
    }
  }

  @Property(tries = 200)
  void aRowLosesNothing(@ForAll Task task) {
    ModelLaws.copyEqual(task, same -> FullRow.of(same).toTask()).check();
  }
}
// end
