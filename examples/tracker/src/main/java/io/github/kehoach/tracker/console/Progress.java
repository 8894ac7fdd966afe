package io.github.kehoach.tracker.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/** Tells somebody who waits at a terminal how far a file has been read; nobody else. */
public final class Progress {
  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean isWatched;
  private long size = 1;
  private long shown = -1;

  /**
   * Progress on a stream of messages.
   *
   * @param isWatched whether it is a terminal
   */
  public Progress(PrintWriter err, boolean isWatched) {
    this.err = err;
    this.isWatched = isWatched;
  }

  /** Whether standard error is a terminal, as far as Java can tell. */
  public static boolean isErrorWatched() {
    Path descriptor = Path.of("/proc/self/fd/2");
    try {
      String target = Files.readSymbolicLink(descriptor).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return Ansi.AUTO.enabled();
    }
  }

  /** Begins with a file of so many bytes. */
  public void begin(long bytes) {
    size = Math.max(1, bytes);
    shown = -1;
  }

  /** So many bytes have been read; written only when the per cent change. */
  public void at(long bytes) {
    long percent = Math.min(100, bytes * 100 / size);
    if (isWatched && percent != shown) {
      shown = percent;
      err.print(CLEAR + percent + " %");
      err.flush();
    }
  }

  /** Takes the line away. */
  public void end() {
    if (isWatched && shown >= 0) {
      err.print(CLEAR);
      err.flush();
    }
  }
}
