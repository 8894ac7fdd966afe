package io.github.kehoach.rules.check;

import io.github.kehoach.core.InvalidValueException;
import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.rules.place.Place;
import java.util.Objects;

/**
 * Findings of a rule about one subject that somebody has looked at and accepted. They stay in the
 * report, with the reason. The subject is named by its {@link Place#key() key}, not by its place in
 * a file, so that it stays the same when something is inserted before it. Immutable and
 * thread-safe.
 *
 * <p>Laws: {@code check-suppress-one}.
 *
 * @param rule id of the rule; not blank
 * @param subject what the findings are about, with all that is in it: {@code section/I}, {@code
 *     section/I/task/15}, or {@code task/15} in whatever section; empty for the whole plan
 * @param reason why it is accepted; not blank
 */
public record Suppression(String rule, String subject, String reason) {
  /**
   * Refuses a suppression without a rule or a reason.
   *
   * @throws InvalidValueException if the rule or the reason is blank
   */
  public Suppression {
    Checks.text(rule, "Suppression.rule");
    Objects.requireNonNull(subject, "subject");
    Checks.text(reason, "Suppression.reason");
  }

  /** A key without the section at its beginning; the key itself if it has none or is one. */
  static String withoutSection(String key) {
    if (!key.startsWith("section/")) {
      return key;
    }
    int end = key.indexOf('/', "section/".length());
    return end < 0 ? key : key.substring(end + 1);
  }
}
