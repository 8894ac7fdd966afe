package io.github.kehoach.laws.core;

import io.github.kehoach.core.InvalidValueException;
import java.util.List;
import java.util.function.Consumer;

/** How plans, indicators, ledgers and their parts refuse what cannot be. */
public final class PlanRefusalLaws {
  private PlanRefusalLaws() {}

  /**
   * A field that takes a text.
   *
   * @param name what a message must call it, such as {@code Task.title}
   * @param give builds a value with the text
   */
  public record TextField(String name, Consumer<String> give) {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * Something that must be refused.
   *
   * @param name what the message must name
   * @param action what is to be refused
   */
  public record Attempt(String name, Runnable action) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** {@code plan-blank-refused}. */
  @Law(
      id = "plan-blank-refused",
      says =
          "Plans, indicators and ledgers refuse a blank text as if nothing was given, by its field.")
  public static Outcome blankRefused(TextField field, String blank) {
    return Outcome.refused(
        () -> field.give().accept(blank),
        InvalidValueException.class,
        field.name() + " must be given",
        "blank " + field);
  }

  /** {@code plan-null-refused}. */
  @Law(id = "plan-null-refused", says = "Plans, indicators and ledgers refuse null by name.")
  public static Outcome nullRefused(Attempt attempt) {
    try {
      attempt.action().run();
      return Outcome.holds(false, "null as " + attempt + " was accepted");
    } catch (NullPointerException | InvalidValueException refused) {
      return Outcome.holds(
          String.valueOf(refused.getMessage()).contains(attempt.name()),
          "null as " + attempt + ": " + refused);
    }
  }

  /** {@code plan-missing-field-named}. */
  @Law(
      id = "plan-missing-field-named",
      says = "A builder without a required field refuses to build and names the field.")
  public static Outcome missingNamed(Attempt attempt) {
    return Outcome.refused(
        attempt.action(),
        InvalidValueException.class,
        attempt.name() + " must be given",
        "building without " + attempt);
  }

  /** {@code plan-refusal-grammar}. */
  @Law(
      id = "plan-refusal-grammar",
      says =
          "Plans, indicators and ledgers refuse with: Type.field must rule, was 'value'; the parts"
              + " are there as data.")
  public static Outcome grammar(Attempt attempt) {
    try {
      attempt.action().run();
      return Outcome.equal("accepted", "refused", attempt.name());
    } catch (InvalidValueException refused) {
      String expected =
          refused.subject()
              + " must "
              + refused.requirement().en()
              + refused.value().map(value -> ", was '" + value + "'").orElse("");
      return Outcome.equal(
          List.of(refused.subject(), String.valueOf(refused.getMessage())),
          List.of(attempt.name(), expected),
          "refusal of " + attempt);
    }
  }
}
