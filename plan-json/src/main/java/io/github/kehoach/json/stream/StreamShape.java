package io.github.kehoach.json.stream;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How plans or tasks stand in a file, told by what is in it. */
public enum StreamShape {
  /** Tasks, one a line; {@link PlanReader#tasks(Path)} reads them. */
  TASKS,
  /** Plans, one a line, two at least; {@link PlanReader#plans(Path)} reads them. */
  PLANS,
  /** One document, or nothing that looks like lines; {@link PlanReader#plan(Path)} reads it. */
  PLAN;

  /**
   * The shape of a file, packed or not. Looks at its first object and whether something follows on
   * another line; constant memory.
   *
   * @throws IOException if the file cannot be read
   */
  public static StreamShape of(Path file) throws IOException {
    try (Source source = Source.of(Files.newInputStream(file))) {
      FirstObject first = FirstObject.of(source.bytes());
      if (first.hasHead()) {
        return TASKS;
      }
      boolean isLines = first.isOneLine() && first.isFollowed();
      return !isLines ? PLAN : first.hasPlan() ? PLANS : TASKS;
    } catch (GzipInput.Broken nothingToTell) {
      return PLAN;
    }
  }
}
