package io.github.kehoach.rules.check;

import io.github.kehoach.core.InvalidValueException;
import java.util.Objects;

/**
 * A finding that somebody has looked at and accepted. It stays in the report, with the reason.
 * Immutable and thread-safe.
 *
 * @param rule id of the rule
 * @param pointer JSON Pointer of the finding's place, or of anything around it; empty for the whole
 *     plan
 * @param reason why it is accepted; not blank
 */
public record Suppression(String rule, String pointer, String reason) {
  /**
   * Refuses a suppression without a reason.
   *
   * @throws InvalidValueException if the reason is blank
   */
  public Suppression {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(pointer, "pointer");
    if (reason.isBlank()) {
      throw new InvalidValueException("Suppression.reason", "not be blank", reason);
    }
  }

  /** Whether a finding is meant. */
  public boolean covers(Finding finding) {
    String at = finding.place().pointer();
    return finding.rule().equals(rule)
        && at.startsWith(pointer)
        && (at.length() == pointer.length() || at.charAt(pointer.length()) == '/');
  }
}
