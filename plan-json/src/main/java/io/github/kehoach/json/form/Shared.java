package io.github.kehoach.json.form;

import org.jspecify.annotations.Nullable;

/**
 * The values read lately, so that equal ones in one document or stream are read and kept once: the
 * same agencies and deadlines stand there again and again. Each has one slot, so that hostile input
 * costs no more than any other. Not thread-safe.
 */
public final class Shared {
  private static final int SLOTS = 1 << 10;

  private final @Nullable Object[] values = new Object[SLOTS];
  private final @Nullable Word[] words = new Word[SLOTS];

  /** What a form has read of a text. */
  private record Word(Form<?> form, String text, Object value) {}

  /** An equal value that was given before, or else this one. */
  @SuppressWarnings("unchecked") // only a value of the same class is equal
  <T> T of(T value) {
    int slot = slot(31 * value.hashCode() + value.getClass().getName().hashCode());
    Object known = values[slot];
    if (value.equals(known)) {
      return (T) known;
    }
    values[slot] = value;
    return value;
  }

  /** What a form has read of a text; null if that is not known. */
  @SuppressWarnings("unchecked") // the same form has read it
  <T> @Nullable T of(Form<T> form, String text) {
    Word known = words[slot(form, text)];
    return known != null && known.form == form && known.text.equals(text) ? (T) known.value : null;
  }

  /** Keeps what a form has read of a text. */
  <T> void keep(Form<T> form, String text, T value) {
    words[slot(form, text)] = new Word(form, text, value);
  }

  private static int slot(Form<?> form, String text) {
    return slot(31 * text.hashCode() + System.identityHashCode(form));
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SLOTS - 1);
  }
}
