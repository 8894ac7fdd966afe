package io.github.kehoach.json.stream;

import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.json.ReadResult;
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

  /** The head that holds for it. */
  default ReadResult<Plan> head() {
    return NO_HEAD;
  }
}
