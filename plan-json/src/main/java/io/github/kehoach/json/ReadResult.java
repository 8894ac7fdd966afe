package io.github.kehoach.json;

import io.github.kehoach.core.Extensions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What reading gave: a value, or all the problems that stand in its way. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 * @param value the value; present exactly when there is no problem
 * @param problems in the order of the document
 * @param informations what is worth knowing though it stands in nobody's way: unknown fields, and
 *     first of all a minor version of the format that is newer than this library
 * @param unknown what has no place in the value: unknown fields of the envelope, and under {@code
 *     format} a newer minor version, {@code "kehoach/1.3"}; {@link JsonFormat#with(Extensions)}
 *     writes them again
 */
public record ReadResult<T>(
    Optional<T> value, List<Problem> problems, List<Problem> informations, Extensions unknown) {
  /** Refuses null. */
  public ReadResult {
    Objects.requireNonNull(value, "value");
    problems = List.copyOf(problems);
    informations = List.copyOf(informations);
    Objects.requireNonNull(unknown, "unknown");
  }

  /** Whether there is a value. */
  public boolean isOk() {
    return value.isPresent();
  }

  /**
   * The value.
   *
   * @throws JsonProblemsException with all problems, if there is none
   */
  public T orThrow() {
    return value.orElseThrow(() -> new JsonProblemsException(problems));
  }
}
