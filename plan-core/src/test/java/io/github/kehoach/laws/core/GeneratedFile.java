package io.github.kehoach.laws.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the repository that is written by a test: {@code mvn test -Dupdate-generated}. */
public final class GeneratedFile {
  private static final boolean UPDATES = System.getProperty("update-generated") != null;

  private GeneratedFile() {}

  /**
   * Writes the file where the build was asked to, else compares it; ends of lines do not count.
   *
   * @throws AssertionError if the file does not hold the text
   */
  public static void isUpToDate(Path file, String text) {
    try {
      if (UPDATES) {
        Files.writeString(file, text);
        return;
      }
      String kept = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
      if (!kept.equals(text)) {
        throw new AssertionError(
            file
                + " is not what the code says now; mvn test -Dupdate-generated writes it\n"
                + Difference.between(kept, text));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
