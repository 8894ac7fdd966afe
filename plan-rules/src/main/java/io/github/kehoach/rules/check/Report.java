package io.github.kehoach.rules.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All findings about one plan, or about several. Immutable and thread-safe.
 *
 * @param findings what stands, in the order of the plan's text and then of the rule set
 * @param suppressed what was accepted, with the suppression that covers it, in the same order
 */
public record Report(List<Finding> findings, Map<Finding, Suppression> suppressed) {
  /** Copies both. */
  public Report {
    findings = List.copyOf(findings);
    suppressed =
        suppressed.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(suppressed));
  }

  /** Number of findings of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** Whether there is an error. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }
}
