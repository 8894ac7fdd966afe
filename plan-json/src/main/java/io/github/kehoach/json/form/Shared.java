package io.github.kehoach.json.form;

import org.jspecify.annotations.Nullable;

/**
 * The values read lately, so that equal ones in one document or stream are kept once: the same
 * agencies and deadlines stand there again and again. Each value has one slot, so that hostile
 * input costs no more than any other. Not thread-safe.
 */
public final class Shared {
  private static final int SLOTS = 1 << 10;

  private final @Nullable Object[] slots = new Object[SLOTS];

  /** An equal value that was given before, or else this one. */
  @SuppressWarnings("unchecked") // only a value of the same class is equal
  <T> T of(T value) {
    int hash = 31 * value.hashCode() + value.getClass().getName().hashCode();
    int slot = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SLOTS - 1);
    Object known = slots[slot];
    if (value.equals(known)) {
      return (T) known;
    }
    slots[slot] = value;
    return value;
  }
}
