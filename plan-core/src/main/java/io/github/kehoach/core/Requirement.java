package io.github.kehoach.core;

import io.github.kehoach.core.internal.Checks;

/**
 * What must hold of a value: a code for programs and a wording for people. Immutable and
 * thread-safe.
 *
 * @param code stable words joined by {@code -}, such as {@code in-range}
 * @param wording what follows "must" and "phải", with numbered places for the arguments of a
 *     refusal
 */
public record Requirement(String code, Text wording) {
  /**
   * Refuses a blank code.
   *
   * @throws InvalidValueException if the code is blank
   */
  public Requirement {
    Checks.text(code, "Requirement.code");
    Checks.required(wording, "Requirement.wording");
  }

  /**
   * A requirement in both languages.
   *
   * @param vi what follows the field, such as {@code phải từ {0} đến {1}}
   * @param en what follows "must", such as {@code be from {0} to {1}}, with the same places
   */
  public static Requirement of(String code, String vi, String en) {
    return new Requirement(code, Text.template(vi, en));
  }
}
