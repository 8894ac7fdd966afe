package io.github.kehoach.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream that cannot be read at all: one problem in place of its records. */
final class RefusedStream<T> implements Cursor<T> {
  private final InputStream in;
  private final Problem problem;
  private boolean told;

  RefusedStream(InputStream in, Problem problem) {
    this.in = in;
    this.problem = problem;
  }

  @Override
  public @Nullable ReadResult<T> next() {
    if (told) {
      return null;
    }
    told = true;
    return DocumentReading.refused(problem);
  }

  @Override
  public int line() {
    return 1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
