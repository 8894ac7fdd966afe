package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.deadline.Deadline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one phrase means, or why it means nothing that could be claimed.
 *
 * @param deadline the deadline; null where there is a problem
 * @param problem why there is none
 * @param assumed what was taken for granted
 */
record Meant(@Nullable Deadline deadline, ProblemCode problem, List<Assumed> assumed) {
  static Meant of(Deadline deadline) {
    return new Meant(deadline, ProblemCode.NONE, List.of());
  }

  static Meant no(ProblemCode problem) {
    return new Meant(null, problem, List.of());
  }

  /** This meaning with something more taken for granted. */
  Meant assuming(Assumed... more) {
    List<Assumed> all = new ArrayList<>(assumed);
    for (Assumed one : more) {
      if (!all.contains(one)) {
        all.add(one);
      }
    }
    return new Meant(deadline, problem, List.copyOf(all));
  }

  Meant assuming(List<Assumed> more) {
    return assuming(more.toArray(new Assumed[0]));
  }
}
