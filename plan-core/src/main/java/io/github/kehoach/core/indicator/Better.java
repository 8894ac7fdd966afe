package io.github.kehoach.core.indicator;

import io.github.kehoach.core.UnreadableTextException;
import io.github.kehoach.core.internal.Codes;

/** The direction in which a reading improves. */
public enum Better {
  /** More is better. */
  HIGHER,
  /** Less is better, as with ranks. */
  LOWER;

  private final String code = Codes.of(this);

  /**
   * The choice whose code is given.
   *
   * @param code {@code higher}, {@code lower}; not null
   * @throws UnreadableTextException if the code is none of these
   */
  public static Better parse(String code) {
    return Codes.parse("Better", values(), code);
  }

  @Override
  public String toString() {
    return code;
  }
}
