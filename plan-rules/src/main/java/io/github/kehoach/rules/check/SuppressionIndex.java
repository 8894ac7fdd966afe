package io.github.kehoach.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Suppressions by rule and subject. A look-up costs the depth of the subject, however many there
 * are; of several that cover a finding the nearest counts.
 */
final class SuppressionIndex {
  private final List<Suppression> all;
  private final Map<String, Map<String, Suppression>> byRule = new HashMap<>();

  SuppressionIndex(List<Suppression> suppressions) {
    this.all = suppressions;
    for (Suppression one : suppressions) {
      byRule.computeIfAbsent(one.rule(), rule -> new HashMap<>()).putIfAbsent(one.subject(), one);
    }
  }

  /** What stands, what is suppressed, each in the order given, and what suppresses nothing. */
  Report report(List<Finding> found) {
    List<Finding> standing = new ArrayList<>();
    Map<Finding, Suppression> suppressed = new LinkedHashMap<>();
    for (Finding finding : found) {
      of(finding)
          .ifPresentOrElse(cover -> suppressed.put(finding, cover), () -> standing.add(finding));
    }
    Set<Suppression> used = new HashSet<>(suppressed.values());
    return Report.builder()
        .findings(standing)
        .suppressed(suppressed)
        .unused(all.stream().filter(one -> !used.contains(one)).toList())
        .build();
  }

  /** The nearest by the subject, by the subject without its section, else one of the whole plan. */
  private Optional<Suppression> of(Finding finding) {
    Map<String, Suppression> subjects = byRule.getOrDefault(finding.rule(), Map.of());
    String key = finding.place().key();
    return nearest(subjects, key)
        .or(() -> nearest(subjects, Suppression.withoutSection(key)))
        .or(() -> Optional.ofNullable(subjects.get("")));
  }

  private static Optional<Suppression> nearest(Map<String, Suppression> subjects, String key) {
    for (String at = key; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
      if (subjects.containsKey(at)) {
        return Optional.of(subjects.get(at));
      }
    }
    return Optional.empty();
  }
}
