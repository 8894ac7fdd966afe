package io.github.kehoach.json.form;

import io.github.kehoach.json.tree.Node;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How one type stands in JSON. Forms have no state and are shared by all readers and writers.
 *
 * @param <T> the type
 */
public interface Form<T> {
  /**
   * Reads one value.
   *
   * @return null after a problem, which the reading has taken down
   */
  @Nullable T read(Node node, Parsing in);

  /** Writes one value. */
  void write(T value, Writing out) throws IOException;

  /** The form of a type that has one form wherever it stands. */
  interface Typed<T> extends Form<T> {
    /** The type. */
    Class<T> type();
  }

  /** A form that is looked up when it is used, for types that hold themselves. */
  record Later<T>(Supplier<Form<T>> form) implements Form<T> {
    @Override
    public @Nullable T read(Node node, Parsing in) {
      return form.get().read(node, in);
    }

    @Override
    public void write(T value, Writing out) throws IOException {
      form.get().write(value, out);
    }
  }
}
