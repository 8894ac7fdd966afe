package io.github.kehoach.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** How plans or tasks stand in a file, told by what is in it. */
public enum StreamShape {
  /** Tasks, one a line; {@link PlanReader#tasks(Path)} reads them. */
  TASKS,
  /** Plans, one a line, two at least; {@link PlanReader#plans(Path)} reads them. */
  PLANS,
  /**
   * One document, or nothing that looks like lines; {@link PlanJson} reads it whole and {@link
   * PlanReader#tasks(Path)} task by task.
   */
  PLAN;

  /**
   * The shape of a file, packed or not. Looks at its first line, or at all of a document in one
   * line; constant memory.
   *
   * @throws IOException if the file cannot be read
   */
  public static StreamShape of(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      StreamStart start = StreamStart.of(stream);
      Set<String> fields = start.fields();
      if (fields.contains("head")) {
        return TASKS;
      }
      boolean lines = valueAndMore(start.bytes());
      return !lines ? PLAN : fields.contains("plan") ? PLANS : TASKS;
    } catch (GzipInput.Broken damaged) {
      return PLAN;
    }
  }

  /** Whether the first line holds a whole object and something follows it. */
  private static boolean valueAndMore(InputStream in) throws IOException {
    Outline outline = new Outline();
    byte[] buffer = new byte[1 << 16];
    for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
      for (int i = 0; i < length; i++) {
        if (outline.isDecidedBy(buffer[i])) {
          return outline.isEnded();
        }
      }
    }
    return false;
  }

  /** Follows brackets and texts byte by byte up to the end of the first object. */
  private static final class Outline {
    private int depth;
    private boolean inText;
    private boolean escaped;
    private boolean ended;

    /** Whether the object has ended and more follows, or does not end on its line. */
    boolean isDecidedBy(byte here) {
      boolean blank = here == ' ' || here == '\t' || here == '\r' || here == '\n';
      if (ended || (depth == 0 && here != '{')) {
        return !blank;
      }
      if (escaped) {
        escaped = false;
      } else if (inText) {
        escaped = here == '\\';
        inText = here != '"';
      } else {
        inText = here == '"';
        depth += here == '{' || here == '[' ? 1 : here == '}' || here == ']' ? -1 : 0;
        ended = depth == 0;
      }
      return here == '\n';
    }

    boolean isEnded() {
      return ended;
    }
  }
}
