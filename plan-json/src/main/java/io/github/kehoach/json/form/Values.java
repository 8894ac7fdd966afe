package io.github.kehoach.json.form;

import io.github.kehoach.core.Extensions;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the fields of one object hold, when it is built; everything required is there. */
public final class Values {
  private final @Nullable Object[] values;
  private final Extensions extensions;

  Values(@Nullable Object[] values, Extensions extensions) {
    this.values = values;
    this.extensions = extensions;
  }

  /**
   * A field to ask for.
   *
   * @param <V> what it gives
   */
  public static final class Key<V> {
    private final Function<Values, V> value;

    Key(Function<Values, V> value) {
      this.value = value;
    }
  }

  /** The value of a field. */
  public <V> V get(Key<V> key) {
    return key.value.apply(this);
  }

  /** The value of a field that may be absent; null if it is, as builders take it. */
  public <V> @Nullable V orNull(Key<Optional<V>> key) {
    return get(key).orElse(null);
  }

  /** The fields that nobody asked for. */
  public Extensions extensions() {
    return extensions;
  }

  /** The values of a range of fields, as those of an object of its own. */
  Values range(int from, int to) {
    return new Values(Arrays.copyOfRange(values, from, to), extensions);
  }

  /** Safe because only the field's own form has filled its place. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <V> @Nullable V at(int index) {
    return (V) values[index];
  }
}
