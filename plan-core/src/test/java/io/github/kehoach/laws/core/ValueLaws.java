package io.github.kehoach.laws.core;

import io.github.kehoach.core.InvalidValueException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What holds for every value of the model, whatever its type. */
public final class ValueLaws {
  private ValueLaws() {}

  /** The text form of a value, read back, is that value. */
  public static <T> Outcome textRoundTrip(
      T value, Function<T, String> write, Function<String, T> read) {
    String text = write.apply(value);
    return Outcome.equal(read.apply(text), value, "'" + text + "' must read back as its value");
  }

  /** A copy made through the type's own builder or factory is equal and has the same hash code. */
  public static <T> Outcome copyIsEqual(T value, UnaryOperator<T> copy) {
    T copied = copy.apply(value);
    return Outcome.all(
        Outcome.equal(copied, value, "a copy (left) must be equal to its original (right)"),
        Outcome.holds(
            value.equals(copied)
                && value.hashCode() == copied.hashCode()
                && !value.equals("a text"),
            "equal values have one hash code and are equal both ways: " + value));
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
