package io.github.kehoach.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
  private final String mustVi;
  private final String mustEn;
  private final String vi;
  private final String en;

  /**
   * Keeps the texts as strings, which an exception can be sent with.
   *
   * @param message makes the whole message of the requirement
   */
  RefusedException(
      String subject,
      Requirement requirement,
      @Nullable Object value,
      Object[] arguments,
      UnaryOperator<Text> message) {
    this(
        Objects.requireNonNull(subject, "subject"),
        Objects.requireNonNull(requirement, "requirement").code(),
        value,
        arguments,
        requirement.wording().fill(arguments),
        message);
  }

  private RefusedException(
      String subject,
      String code,
      @Nullable Object value,
      Object[] arguments,
      Text must,
      UnaryOperator<Text> message) {
    this(subject, code, value, arguments, must, message.apply(must));
  }

  private RefusedException(
      String subject,
      String code,
      @Nullable Object value,
      Object[] arguments,
      Text must,
      Text message) {
    super(message.en());
    this.subject = subject;
    this.code = code;
    this.value = value == null ? null : excerpt(String.valueOf(value));
    this.arguments = Stream.of(arguments).map(String::valueOf).toList();
    this.mustVi = must.vi();
    this.mustEn = must.en();
    this.vi = message.vi();
    this.en = message.en();
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

  /**
   * What must hold, or would have been right, as it stands in the message: {@code be from 1 to 31},
   * {@code a month from 01 to 12}.
   */
  public final Text requirement() {
    return new Text(mustVi, mustEn);
  }

  /** The whole message in both languages; the English one is {@link #getMessage()}. */
  public final Text text() {
    return new Text(vi, en);
  }

  /** A value as a message quotes it: in Vietnamese, days as they are written there. */
  static Text quoted(Object value) {
    String text = HiddenCharacters.shown(excerpt(String.valueOf(value)));
    boolean isOfCalendar = Text.isFixed(value) && !(value instanceof String);
    return new Text(isOfCalendar ? Text.written(value, Language.VI) : text, text);
  }

  /** The text, or its first 200 characters and {@code …}; never half a surrogate pair. */
  private static String excerpt(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean inPair = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, inPair ? LONGEST - 1 : LONGEST) + "…";
  }
}
