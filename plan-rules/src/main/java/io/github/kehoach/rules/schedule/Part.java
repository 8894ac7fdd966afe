package io.github.kehoach.rules.schedule;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.rules.text.DeadlineText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One simple part of a deadline (phần việc có một thời hạn). Immutable and thread-safe.
 *
 * @param index its place among all simple parts, in the order of the wording, from 0
 * @param scope the words that name the scope that it is stated for; empty if it holds for the whole
 * @param deadline the part itself, neither mixed nor scoped
 */
public record Part(int index, Optional<String> scope, Deadline deadline) {
  /** Refuses null. */
  public Part {
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(deadline, "deadline");
  }

  /**
   * The simple parts that a deadline consists of, in the order of the wording; a simple deadline is
   * its own only part.
   */
  public static List<Part> allIn(Deadline deadline) {
    List<SimplePart> duties = deadline.simpleParts();
    List<Part> parts = new ArrayList<>(duties.size());
    for (SimplePart duty : duties) {
      parts.add(new Part(parts.size(), duty.scope(), duty.deadline()));
    }
    return List.copyOf(parts);
  }

  /** This part in words, such as {@code trước ngày 18 hằng tháng}. */
  public Text text() {
    return DeadlineText.of(scope, deadline);
  }
}
