package io.github.kehoach.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the model refuses: the one supertype of its exceptions. Everything that the message says is
 * there as data, so that a caller never takes a sentence apart; {@link #text()} says it in
 * Vietnamese and in English.
 *
 * <p>Data that is null where it is needed is refused in this way too, in the words of a field that
 * was never set. A {@link NullPointerException} is left for arguments that are no data, such as a
 * function or a locale.
 */
public abstract sealed class RefusedException extends IllegalArgumentException
    permits InvalidValueException, UnreadableTextException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;

  private final String subject;
  private final String code;
  private final @Nullable String value;
  private final List<String> arguments;
  private final String vi;
  private final String en;

  RefusedException(
      String subject, String code, @Nullable Object value, Text text, Object... arguments) {
    super(text.en());
    this.subject = subject;
    this.code = code;
    this.value = value == null ? null : excerpt(String.valueOf(value));
    this.arguments = Stream.of(arguments).map(String::valueOf).toList();
    this.vi = text.vi();
    this.en = text.en();
  }

  /** Type and field, such as {@code Task.title}; the type alone where no single field is meant. */
  public final String subject() {
    return subject;
  }

  /** What must hold, as stable words for programs, such as {@code in-range}. */
  public final String code() {
    return code;
  }

  /** What was refused, past 200 characters its beginning and {@code …}; empty if nothing came. */
  public final Optional<String> value() {
    return Optional.ofNullable(value);
  }

  /** The values in the requirement, such as {@code 1} and {@code 31}; unmodifiable. */
  public final List<String> arguments() {
    return arguments;
  }

  /** The whole message in both languages; the English one is {@link #getMessage()}. */
  public final Text text() {
    return new Text(vi, en);
  }

  /** The text, or its first 200 characters and {@code …}; never half a surrogate pair. */
  static String excerpt(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean inPair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, inPair ? LONGEST - 1 : LONGEST) + "…";
  }
}
