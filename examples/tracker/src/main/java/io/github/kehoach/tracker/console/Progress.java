package io.github.kehoach.tracker.console;

import java.io.PrintWriter;

/** Tells somebody who waits at a terminal how far a file has been read; nobody else. */
public final class Progress {
  private static final String CLEAR = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean isWatched;
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

  /** So many bytes of a file have been read; written only when the per cent change. */
  public void at(long bytes, long size) {
    long percent = Math.min(100, bytes * 100 / Math.max(1, size));
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
