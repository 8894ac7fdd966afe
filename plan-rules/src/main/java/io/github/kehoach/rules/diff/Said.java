package io.github.kehoach.rules.diff;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.plan.Deliverable;
import java.util.List;
import java.util.Optional;

/** Values of a plan for people, as the plan prints them. */
final class Said {
  private Said() {}

  static Optional<Text> words(String words) {
    return Optional.of(Text.same(words));
  }

  static String deliverable(Deliverable deliverable) {
    return deliverable.toString();
  }

  /** All of them after each other; nothing if there are none. */
  static Optional<Text> list(List<String> words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(Text.same(String.join("; ", words)));
  }
}
