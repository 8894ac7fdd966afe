package io.github.kehoach.core.agency;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;

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
    String[] groups = value.split("\\.", -1);
    if (value.length() <= MOST && isLevelOne(groups[0]) && allUpper(groups)) {
      return Scheme.DECISION_20_2020;
    }
    boolean old =
        groups.length == 4
            && isDigits(groups[0], 3)
            && isDigits(groups[1], 2)
            && isDigits(groups[2], 2)
            && isLevelOne(groups[3]);
    return old ? Scheme.QCVN_102_2016 : Scheme.UNKNOWN;
  }

  private static boolean isLevelOne(String group) {
    return group.length() == 3
        && group.charAt(0) >= 'A'
        && group.charAt(0) <= 'Z'
        && isDigits(group.substring(1), 2);
  }

  private static boolean allUpper(String[] groups) {
    for (String group : groups) {
      if (group.isEmpty()
          || !group.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigits(String group, int length) {
    return group.length() == length && group.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public String toString() {
    return value;
  }
}
