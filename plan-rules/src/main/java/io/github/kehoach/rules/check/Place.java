package io.github.kehoach.rules.check;

import io.github.kehoach.core.Text;
import java.util.Objects;

/**
 * Where in a plan. Immutable and thread-safe.
 *
 * @param pointer JSON Pointer (RFC 6901) from the plan, such as {@code /sections/0/tasks/4/leads}
 * @param subject what stands there, by its own number, such as "nhiệm vụ 15" and "task 15"
 */
public record Place(String pointer, Text subject) {
  /** Refuses null. */
  public Place {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(subject, "subject");
  }

  /** A field of what stands here. */
  public Place field(String name) {
    return new Place(pointer + "/" + name.replace("~", "~0").replace("/", "~1"), subject);
  }

  /** An element of an array that stands here. */
  public Place element(int index) {
    return new Place(pointer + "/" + index, subject);
  }
}
