package io.github.kehoach.json.form;

/**
 * The form of a type that has one form wherever it stands.
 *
 * @param <T> the type
 */
public interface TypedForm<T> extends Form<T> {
  /** The type. */
  Class<T> type();
}
