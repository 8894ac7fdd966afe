package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Folding;
import io.github.kehoach.rules.check.TaskVisit;

/**
 * The section of a plan that says how the plan itself is carried out (tổ chức thực hiện). What it
 * asks of everybody, such as a plan of their own by a day, is answered by the lower plan as a
 * whole, and what a lower plan arranges for itself there has no source above.
 */
final class Organisation {
  private static final String TITLE = Folding.fold("Tổ chức thực hiện");

  private Organisation() {}

  static boolean holds(TaskVisit task) {
    return task.section()
        .title()
        .filter(title -> Folding.fold(title).startsWith(TITLE))
        .isPresent();
  }
}
