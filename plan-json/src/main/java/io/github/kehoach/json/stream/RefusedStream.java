package io.github.kehoach.json.stream;

import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.form.Documents;
import org.jspecify.annotations.Nullable;

/** A stream that cannot be read at all: one problem in place of its records. */
final class RefusedStream<T> implements Records<T> {
  private @Nullable Problem problem;

  RefusedStream(Problem problem) {
    this.problem = problem;
  }

  @Override
  public @Nullable ReadResult<T> next() {
    Problem told = problem;
    problem = null;
    return told == null ? null : Documents.refused(told);
  }

  @Override
  public int line() {
    return 1;
  }
}
