package io.github.kehoach.json;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;

/**
 * How much a reader takes before it refuses, so that hostile input costs little. Immutable and
 * thread-safe.
 *
 * @param bytes largest document, from 1; 64 MiB by default
 * @param depth deepest nesting of objects and lists, from 1 to 1000; 100 by default
 * @param textLength longest text or field name in characters, from 1; a million by default
 * @param numberLength longest number in characters, from 1; 1000 by default
 * @param problems most problems listed, and most informations, from 1; 1000 by default
 */
public record Limits(int bytes, int depth, int textLength, int numberLength, int problems) {
  private static final Limits STANDARD = new Limits(64 << 20, 100, 1_000_000, 1000, 1000);

  /** No limit of depth may be higher, so that no stack overflows. */
  public static final int DEEPEST = 1000;

  /** For text that was within limits when it came in. */
  public static final Limits NONE =
      STANDARD.depth(DEEPEST).textLength(Integer.MAX_VALUE).numberLength(Integer.MAX_VALUE);

  /**
   * Refuses limits that let nothing through, or through which a stack overflows.
   *
   * @throws InvalidValueException if a limit is out of range
   */
  public Limits {
    Checks.range(bytes, 1, Integer.MAX_VALUE - 8, "Limits.bytes");
    Checks.range(depth, 1, DEEPEST, "Limits.depth");
    Checks.range(textLength, 1, Integer.MAX_VALUE, "Limits.textLength");
    Checks.range(numberLength, 1, Integer.MAX_VALUE, "Limits.numberLength");
    Checks.range(problems, 1, Integer.MAX_VALUE, "Limits.problems");
  }

  /** The limits that hold unless others are given. */
  public static Limits standard() {
    return STANDARD;
  }

  /** These limits with another largest document. */
  public Limits bytes(int most) {
    return new Limits(most, depth, textLength, numberLength, problems);
  }

  /** These limits with another deepest nesting. */
  public Limits depth(int most) {
    return new Limits(bytes, most, textLength, numberLength, problems);
  }

  /** These limits with another longest text. */
  public Limits textLength(int most) {
    return new Limits(bytes, depth, most, numberLength, problems);
  }

  /** These limits with another longest number. */
  public Limits numberLength(int most) {
    return new Limits(bytes, depth, textLength, most, problems);
  }

  /** These limits with another number of problems listed. */
  public Limits problems(int most) {
    return new Limits(bytes, depth, textLength, numberLength, most);
  }
}
