package io.github.kehoach.core;

import org.jspecify.annotations.Nullable;

/**
 * A value that cannot be, such as month 13, a range that runs backwards or a title that is missing.
 *
 * <p>The message has one grammar: {@code <Type>.<field> must <requirement>, was '<value>'}; without
 * the end where nothing was given, whether the field was never set, null or blank.
 */
public final class InvalidValueException extends RefusedException {
  private static final long serialVersionUID = 1L;
  private static final Text NOTHING = Text.template("{0} {1}", "{0} must {1}");
  private static final Text SOMETHING =
      Text.template("{0} {1} (giá trị đã cho: '{2}')", "{0} must {1}, was '{2}'");

  /**
   * A refusal of {@code value}.
   *
   * @param subject type and field, such as {@code Every.day}
   * @param requirement what must hold
   * @param value the refused value; null if nothing was given
   * @param arguments the values in the requirement, one for each of its places
   */
  public InvalidValueException(
      String subject, Requirement requirement, @Nullable Object value, Object... arguments) {
    super(
        subject,
        requirement,
        value,
        arguments,
        must ->
            value == null
                ? NOTHING.fill(subject, must)
                : SOMETHING.fill(subject, must, quoted(value)));
  }
}
