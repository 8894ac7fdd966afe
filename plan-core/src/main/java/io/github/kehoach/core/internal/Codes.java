package io.github.kehoach.core.internal;

import io.github.kehoach.core.UnreadableTextException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes and reads closed choices whose {@code toString} is their code in JSON. */
public final class Codes {
  private Codes() {}

  /** The code of a choice: its name in camel case, {@code halfYear}. */
  public static String of(Enum<?> choice) {
    StringBuilder code = new StringBuilder();
    for (String word : choice.name().split("_", -1)) {
      String small = word.toLowerCase(Locale.ROOT);
      code.append(code.isEmpty() ? small : word.charAt(0) + small.substring(1));
    }
    return code.toString();
  }

  /**
   * The choice with the given code.
   *
   * @param type name for the message
   * @param choices all choices
   * @param code the code to look for, not null
   * @throws UnreadableTextException if no choice has this code; the message lists those that exist
   */
  public static <E extends Enum<E>> E parse(String type, E[] choices, String code) {
    Checks.required(code, type);
    for (E choice : choices) {
      if (choice.toString().equals(code)) {
        return choice;
      }
    }
    String known = Arrays.stream(choices).map(E::toString).collect(Collectors.joining(", "));
    throw Refuse.text(type, code, 0, "one-of", known);
  }
}
