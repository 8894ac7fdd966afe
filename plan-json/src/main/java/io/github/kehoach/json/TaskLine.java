package io.github.kehoach.json;

import io.github.kehoach.core.Annotated;
import io.github.kehoach.core.Doubt;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.plan.Task;
import java.util.List;
import java.util.Optional;

/**
 * A task as it stands on a line of a stream.
 *
 * @param section number of its section as printed
 */
record TaskLine(Optional<String> section, Task task) implements Annotated {
  @Override
  public Extensions extensions() {
    return task.extensions();
  }

  @Override
  public List<Doubt> doubts() {
    return task.doubts();
  }
}
