package io.github.kehoach.tracker.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** Tells where standard output and standard error go. Stateless. */
public final class Terminal {
  private static final int OUTPUT = 1;
  private static final int ERROR = 2;

  private Terminal() {}

  /** Whether somebody watches standard output. */
  public static boolean isOutputWatched() {
    return isWatched(OUTPUT);
  }

  /** Whether somebody watches standard error. */
  public static boolean isErrorWatched() {
    return isWatched(ERROR);
  }

  /**
   * Colours for a terminal, none for a file or a pipe.
   *
   * @param environment {@code NO_COLOR} and {@code TERM=dumb} turn them off
   */
  public static Ansi colours(Map<String, String> environment) {
    boolean unwanted =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return !unwanted && isOutputWatched() ? Ansi.ON : Ansi.OFF;
  }

  /** Java's own console does not tell the streams apart; Linux does. */
  private static boolean isWatched(int descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return Ansi.AUTO.enabled();
    }
  }
}
