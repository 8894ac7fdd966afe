package io.github.kehoach.core;

import java.util.Objects;

/**
 * A value that cannot be, such as month 13 or a blank title.
 *
 * <p>The message has one grammar: {@code <Type.field> must <rule>, was '<value>'}. The three parts
 * are also there as data, so that a caller never takes the text apart.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String subject;
  private final String rule;
  private final String value;

  /**
   * A refusal of {@code value}.
   *
   * @param subject type and field, such as {@code Every.day}
   * @param rule what must hold, such as {@code be from 1 to 31}
   * @param value the refused value; its text stands in the message, past 200 characters its
   *     beginning
   */
  public InvalidValueException(String subject, String rule, Object value) {
    super(
        Objects.requireNonNull(subject, "subject")
            + " must "
            + Objects.requireNonNull(rule, "rule")
            + ", was '"
            + shortened(value)
            + "'");
    this.subject = subject;
    this.rule = rule;
    this.value = shortened(value);
  }

  /** Type and field, such as {@code Every.day}. */
  public String subject() {
    return subject;
  }

  /** What must hold, such as {@code be from 1 to 31}. */
  public String rule() {
    return rule;
  }

  /** The refused value as text; past 200 characters its beginning, followed by {@code …}. */
  public String value() {
    return value;
  }

  private static String shortened(Object value) {
    return Excerpts.of(String.valueOf(value));
  }
}
