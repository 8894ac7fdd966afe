package io.github.kehoach.rules.check;

import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.Text;

/** Names the places of a plan. */
final class PlanPlaces {
  private static final Text PLAN = new Text("kế hoạch", "plan");
  private static final Text SECTION = Text.template("mục {0}", "section {0}");
  private static final Text TASK =
      Text.template("nhiệm vụ {0} (mục {1})", "task {0} (section {1})");

  private PlanPlaces() {}

  static Place plan() {
    return new Place("", PLAN);
  }

  static Place section(Section section, int index) {
    return new Place(
        "/sections/" + index, SECTION.fill(section.number().orElse("(" + (index + 1) + ")")));
  }

  static Place task(Section section, Task task, String pointer) {
    return new Place(
        pointer,
        TASK.fill(
            task.number().map(Object::toString).orElse("(?)"), section.number().orElse("(?)")));
  }
}
