package io.github.kehoach.rules.check;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.ScopedPart;
import java.util.ArrayList;
import java.util.List;

/** The simple deadlines that one is made of. */
final class DeadlineParts {
  private DeadlineParts() {}

  /** The parts of a mixture or of scopes, in order; a simple deadline is its own only part. */
  static List<Deadline> of(Deadline deadline) {
    if (deadline instanceof Deadline.AllOf allOf) {
      return allOf.parts();
    }
    if (deadline instanceof Deadline.Scoped scoped) {
      List<Deadline> parts = new ArrayList<>();
      for (ScopedPart part : scoped.parts()) {
        parts.addAll(of(part.deadline()));
      }
      return parts;
    }
    return List.of(deadline);
  }

  /** Whether it has parts. */
  static boolean isMade(Deadline deadline) {
    return deadline instanceof Deadline.AllOf || deadline instanceof Deadline.Scoped;
  }
}
