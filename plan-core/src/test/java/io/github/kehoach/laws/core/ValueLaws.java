package io.github.kehoach.laws.core;

import io.github.kehoach.core.InvalidValueException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** What holds for every value of the model, whatever its type. */
public final class ValueLaws {
  private ValueLaws() {}

  /** The text form of a value, read back, is that value. */
  public static <T> Outcome textRoundTrip(
      T value, Function<T, String> write, Function<String, T> read) {
    String text = write.apply(value);
    return Outcome.equal(read.apply(text), value, "'" + text + "' must read back as its value");
  }

  /** A value that cannot be: making it is refused, and the message quotes what was given. */
  public static Outcome isRefused(Object given, Supplier<?> make) {
    return isRefusedNaming("was '" + given + "'", make);
  }

  /** A value that cannot be: making it is refused with a text in the message. */
  public static Outcome isRefusedNaming(String text, Supplier<?> make) {
    return Outcome.refused(
        () -> Objects.requireNonNull(make.get()),
        InvalidValueException.class,
        text,
        "must be refused with \"" + text + "\"");
  }
}
