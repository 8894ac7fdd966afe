package io.github.kehoach.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

  /** Whether a value is an object whose unknown fields its carrier keeps under a pointer. */
  default boolean isPlace() {
    return false;
  }

  /**
   * Place of a step of a JSON Pointer among its siblings, in the order of writing.
   *
   * @param step a field name, or an index of a list
   * @return -1 if values of this form have no such place
   */
  default int rank(String step) {
    return -1;
  }

  /** The form of what stands at a step, null where {@link #rank} is -1. */
  default @Nullable Form<?> inner(String step) {
    return null;
  }

  /** What a JSON Schema says about a value. */
  ObjectNode schema(Definitions to);

  /** Writes one value. */
  void write(T value, JsonOut out) throws IOException;
}
