package io.github.kehoach.json.stream;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.Problem;
import io.github.kehoach.json.ReadResult;
import io.github.kehoach.json.form.Documents;
import io.github.kehoach.json.model.Forms;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link PlanReader} pulls from: one way in which records stand in a stream.
 *
 * @param <T> the type of a record
 */
interface Records<T> {
  /** A head of which nothing is known. */
  ReadResult<Plan> NO_HEAD =
      new ReadResult<>(
          Optional.of(Plan.builder().build()), List.of(), List.of(), Extensions.none());

  /** The next record, or the problems in its place; null at the end. */
  @Nullable ReadResult<T> next() throws IOException;

  /** Line of what {@link #next} gave, from 1. */
  int line();

  /** The head that holds for it. */
  default ReadResult<Plan> head() {
    return NO_HEAD;
  }

  /** A stream that cannot be read at all: one problem in place of its records. */
  final class Refused<T> implements Records<T> {
    private @Nullable Problem problem;

    Refused(Problem problem) {
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

  /** One plan a line, each with its own envelope. */
  final class OfPlans implements Records<Plan> {
    private final Lines lines;

    OfPlans(Lines lines) {
      this.lines = lines;
    }

    @Override
    public @Nullable ReadResult<Plan> next() throws IOException {
      if (!lines.next()) {
        return null;
      }
      Problem refusal = lines.refusal();
      return refusal == null ? lines.read(Forms.PLAN, lines.tree()) : Documents.refused(refusal);
    }

    @Override
    public int line() {
      return lines.number();
    }
  }
}
