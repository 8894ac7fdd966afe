package io.github.kehoach.json.form;

import io.github.kehoach.core.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of one object hold, when it is built; everything required is there. They are
 * taken one after the other, in the order of the table.
 */
public final class Values {
  private final @Nullable Object[] values;
  private final Extensions extensions;
  private int next;

  Values(@Nullable Object[] values, Extensions extensions) {
    this.values = values;
    this.extensions = extensions;
  }

  /** The fields that nobody asked for. */
  Extensions extensions() {
    return extensions;
  }

  /**
   * The next value, null if absent; safe because only the field's own form has filled its place.
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <V> @Nullable V next() {
    return (V) values[next++];
  }
}
