package io.github.kehoach.laws.core;

import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Requirement;
import io.github.kehoach.core.UnreadableTextException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What holds for every refusal of a value or a text. */
public final class RefusalLaws {
  private RefusalLaws() {}

  /** {@code invalid-value-named}. */
  @Law(
      id = "invalid-value-named",
      says =
          "Documents, agencies and annotations refuse what cannot be with type, field and the value.")
  public static Outcome invalidValueIsNamed(String subject, String value, Runnable call) {
    Optional<InvalidValueException> refusal = refusal(call);
    boolean nothing = refusal.map(refused -> refused.value().isEmpty()).orElse(false);
    return Outcome.equal(
        refusal.map(refused -> List.of(refused.subject(), refused.value())),
        Optional.of(
            List.of(subject, nothing && value.isBlank() ? Optional.empty() : Optional.of(value))),
        "the refusal must name " + subject + ", was " + refusal);
  }

  /** {@code invalid-value-grammar}. */
  @Law(
      id = "invalid-value-grammar",
      says =
          "A refused value reads: subject must rule, was 'value'; long values are cut, never torn.")
  public static Outcome invalidValueGrammar(
      String subject, String rule, Object value, Function<InvalidValueException, String> message) {
    InvalidValueException refusal =
        new InvalidValueException(subject, Requirement.of("any", rule, rule), value);
    String whole = value.toString();
    String shown = refusal.value().orElse("");
    boolean cut = shown.endsWith("…") && whole.startsWith(shown.substring(0, shown.length() - 1));
    boolean fits = whole.length() <= 200 ? shown.equals(whole) : cut && shown.length() <= 201;
    return Outcome.equal(
        List.of(message.apply(refusal), fits, isWhole(whole) && !isWhole(shown)),
        List.of(
            subject + " must " + rule + ", was '" + HiddenCharacters.shown(shown) + "'",
            true,
            false),
        "the refusal of a text of " + whole.length() + " characters");
  }

  /** {@code unreadable-text-grammar}. */
  @Law(
      id = "unreadable-text-grammar",
      says = "An unreadable text is refused with its type, the text, what was expected and where.")
  public static Outcome unreadableTextGrammar(
      String type,
      String text,
      int index,
      String expected,
      Function<UnreadableTextException, String> message) {
    UnreadableTextException refusal =
        new UnreadableTextException(type, text, index, Requirement.of("any", expected, expected));
    String shown = HiddenCharacters.shown(refusal.value().orElse(""));
    return Outcome.equal(
        List.of(
            message.apply(refusal),
            refusal.subject(),
            refusal.input(),
            refusal.index(),
            refusal.expected().en()),
        List.of(
            type
                + " cannot be read from '"
                + shown
                + "': expected "
                + expected
                + " at index "
                + index,
            type,
            text,
            index,
            expected),
        "the refusal must say everything");
  }

  private static Optional<InvalidValueException> refusal(Runnable call) {
    try {
      call.run();
      return Optional.empty();
    } catch (InvalidValueException refused) {
      return Optional.of(refused);
    }
  }

  /** Whether no surrogate stands alone. */
  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }
}
