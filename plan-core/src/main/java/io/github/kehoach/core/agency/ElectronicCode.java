package io.github.kehoach.core.agency;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import java.util.regex.Pattern;

/**
 * The state's identifier of an agency (mã định danh điện tử), such as {@code H23.15}. Held as
 * written: an old code is never turned into a new one, because provinces keep tables of their own.
 * Immutable and thread-safe.
 *
 * @param value not blank
 */
public record ElectronicCode(String value) {
  /** Most characters of a code under Decision 20/2020/QĐ-TTg, article 4.1. */
  private static final int MOST = 35;

  private static final Pattern FROM_ABOVE = Pattern.compile("[A-Z][0-9]{2}(\\.[0-9A-Z]+)*");
  private static final Pattern FROM_BELOW =
      Pattern.compile("[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Z][0-9]{2}");

  /** Which numbering a code follows. */
  public enum Scheme {
    /** Decision 20/2020/QĐ-TTg: groups from the highest level to the lowest, {@code H23.15}. */
    DECISION_20_2020,
    /** QCVN 102:2016/BTTTT, superseded: highest level last, {@code 000.00.15.H23}. */
    QCVN_102_2016,
    /** Neither. */
    UNKNOWN
  }

  /**
   * Refuses a blank code.
   *
   * @throws InvalidValueException if the value is blank
   */
  public ElectronicCode {
    Checks.text(value, "ElectronicCode.value");
  }

  /** The code with the given text. */
  public static ElectronicCode of(String value) {
    return new ElectronicCode(value);
  }

  /** The numbering that the code follows by its form. */
  public Scheme scheme() {
    if (value.length() > MOST) {
      return Scheme.UNKNOWN;
    }
    return FROM_ABOVE.matcher(value).matches()
        ? Scheme.DECISION_20_2020
        : FROM_BELOW.matcher(value).matches() ? Scheme.QCVN_102_2016 : Scheme.UNKNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
