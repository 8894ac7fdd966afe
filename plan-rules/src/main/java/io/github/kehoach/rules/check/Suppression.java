package io.github.kehoach.rules.check;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import java.util.Objects;

/**
 * A finding that somebody has looked at and accepted. It stays in the report, with the reason.
 * Immutable and thread-safe.
 *
 * @param rule id of the rule; not blank
 * @param pointer JSON Pointer of the finding's place, or of anything around it; empty for the whole
 *     plan
 * @param reason why it is accepted; not blank
 */
public record Suppression(String rule, String pointer, String reason) {
  /**
   * Refuses a suppression without a rule or a reason.
   *
   * @throws InvalidValueException if the rule or the reason is blank
   */
  public Suppression {
    Checks.text(rule, "Suppression.rule");
    Objects.requireNonNull(pointer, "pointer");
    Checks.text(reason, "Suppression.reason");
  }

  /** Whether a finding is meant. */
  public boolean covers(Finding finding) {
    String at = finding.place().pointer();
    return finding.rule().equals(rule)
        && at.startsWith(pointer)
        && (at.length() == pointer.length() || at.charAt(pointer.length()) == '/');
  }
}
