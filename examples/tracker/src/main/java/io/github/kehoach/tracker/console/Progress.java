package io.github.kehoach.tracker.console;

import java.io.PrintWriter;

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
