package io.github.kehoach.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How one type stands in JSON. Forms have no state and are shared by all readers and writers.
 *
 * @param <T> the type
 */
interface Form<T> {
  /**
   * Reads one value; the input stands at its first token and is left at its last.
   *
   * @return null after a problem, which the input has taken down
   */
  @Nullable T read(JsonIn in) throws IOException;

  /** Writes one value. */
  void write(T value, JsonOut out) throws IOException;
}
