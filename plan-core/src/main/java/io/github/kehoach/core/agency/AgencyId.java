package io.github.kehoach.core.agency;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;

/**
 * What identifies an agency in this library and in JSON, such as {@code so-khcn-hai-duong}. Chosen
 * by whoever keeps the directory; never the electronic code, which changes. Immutable and
 * thread-safe.
 *
 * @param value 1 to 128 characters (code points) without white space or control characters
 */
public record AgencyId(String value) implements Comparable<AgencyId> {
  private static final int MOST = 128;

  /**
   * Refuses an id that cannot stand in a list or an address.
   *
   * @throws InvalidValueException if the value is empty, too long or holds white space
   */
  public AgencyId {
    Checks.text(value, "AgencyId.value");
    int length = value.codePointCount(0, value.length());
    if (length > MOST || hasSeparator(value)) {
      throw Refuse.value("AgencyId.value", "short-id", value, MOST);
    }
  }

  private static boolean hasSeparator(String value) {
    // White space and control characters all lie in the basic plane: no surrogate is one.
    return value.chars().anyMatch(c -> Checks.isSpace((char) c) || Character.isISOControl(c));
  }

  /**
   * The id with the given text.
   *
   * @throws InvalidValueException if the text is empty, too long or holds white space
   */
  public static AgencyId of(String value) {
    return new AgencyId(value);
  }

  @Override
  public int compareTo(AgencyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
