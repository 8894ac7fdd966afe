package io.github.kehoach.core.internal;

import io.github.kehoach.core.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Checks that several packages of the model share; each names the field and quotes the value. */
public final class Checks {
  private Checks() {}

  /**
   * A text with at least one character that is not white space, no-break spaces among them.
   *
   * @param subject type and field for the message
   * @throws InvalidValueException if the text is blank
   */
  public static String text(@Nullable String value, String subject) {
    if (value == null || isBlank(value)) {
      throw Refuse.value(subject, "given", null);
    }
    return value;
  }

  /** Whether a text is all white space, no-break spaces among them, or empty. */
  public static boolean isBlank(String value) {
    return trimmed(value).isEmpty();
  }

  /** Whether a character is white space, a no-break space among them. */
  public static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** A text without white space at its ends, no-break spaces among it. */
  public static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /**
   * A text that may be left out, as a nullable column of a database gives it: null and blank are
   * absent.
   */
  public static Optional<String> optional(@Nullable String value) {
    return Optional.ofNullable(value).filter(text -> !isBlank(text));
  }

  /** A number that may be left out: null is absent. */
  public static OptionalInt optionalInt(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /**
   * A value that must be there.
   *
   * @param subject type and field for the message
   * @throws InvalidValueException if the value is null
   */
  public static <T> T required(@Nullable T value, String subject) {
    if (value == null) {
      throw Refuse.value(subject, "given", null);
    }
    return value;
  }

  /**
   * A list without nulls, as it is.
   *
   * @param subject type and field for the message
   * @throws InvalidValueException if the list or one of its elements is null
   */
  public static <T> List<T> all(@Nullable List<T> values, String subject) {
    List<T> there = required(values, subject);
    there.forEach(value -> required(value, subject));
    return there;
  }

  /**
   * A list without nulls.
   *
   * @param subject type and field for the message
   * @return an unmodifiable copy
   * @throws InvalidValueException if the list or one of its elements is null
   */
  public static <T> List<T> listOf(@Nullable List<T> values, String subject) {
    return List.copyOf(all(values, subject));
  }

  /**
   * An absent text, or one that is not blank.
   *
   * @param subject type and field for the message
   * @throws InvalidValueException if a text is there and blank
   */
  public static Optional<String> text(Optional<String> value, String subject) {
    if (required(value, subject).isPresent()) {
      text(value.get(), subject);
    }
    return value;
  }

  /**
   * A number within bounds.
   *
   * @param value the number
   * @param lowest smallest allowed value
   * @param highest largest allowed value
   * @param subject type and field for the message
   * @throws InvalidValueException if the number is outside the bounds
   */
  public static int range(int value, int lowest, int highest, String subject) {
    if (value < lowest || value > highest) {
      throw Refuse.value(subject, "in-range", value, lowest, highest);
    }
    return value;
  }
}
