package io.github.kehoach.rules.check;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.internal.Checks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule has to say about one place (phát hiện). Immutable and thread-safe.
 *
 * @param rule id of the rule, such as {@code task-number-duplicate}; stable, fit to filter by; not
 *     blank
 * @param severity how much it matters under the rule set that ran
 * @param place where
 * @param arguments the values that stand in the text, as text, in the order of its places
 * @param other the other side, where two places disagree
 * @param text what is wrong
 * @param hint what to do
 */
public record Finding(
    String rule,
    Severity severity,
    Place place,
    List<String> arguments,
    Optional<Place> other,
    Text text,
    Text hint) {
  /**
   * Refuses a finding of no rule.
   *
   * @throws InvalidValueException if the rule is blank
   */
  public Finding {
    Checks.text(rule, "Finding.rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(place, "place");
    arguments = List.copyOf(arguments);
    Objects.requireNonNull(other, "other");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(hint, "hint");
  }
}
