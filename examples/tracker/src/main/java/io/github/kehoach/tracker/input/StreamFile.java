package io.github.kehoach.tracker.input;

import io.github.kehoach.json.Limits;
import io.github.kehoach.json.stream.StreamShape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells which files are read record by record: JSON Lines, packed or not, and plan documents that
 * are packed or too large to be read whole. What a file holds counts before its name.
 */
public final class StreamFile {
  private static final int GZIP = 0x1F;

  private StreamFile() {}

  /**
   * Whether a file is read record by record.
   *
   * @throws UnusableInput if it is no regular file
   */
  public static boolean is(String name) {
    Optional<Path> file = PlanFile.path(name);
    try {
      return file.isPresent()
          && (StreamShape.of(file.get()) != StreamShape.PLAN
              || isNamedLines(name)
              || Files.size(file.get()) > Limits.standard().bytes()
              || isPacked(file.get()));
    } catch (IOException unreadable) {
      return false; // told by whoever reads it
    }
  }

  private static boolean isNamedLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String unpacked = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return unpacked.endsWith(".jsonl") || unpacked.endsWith(".ndjson");
  }

  private static boolean isPacked(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.read() == GZIP;
    }
  }
}
