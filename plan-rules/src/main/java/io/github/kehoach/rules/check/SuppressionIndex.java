package io.github.kehoach.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Suppressions by rule and pointer. A look-up costs the depth of the place, however many there are;
 * of several that cover a finding the nearest counts.
 */
final class SuppressionIndex {
  private final Map<String, Map<String, Suppression>> byRule = new HashMap<>();

  SuppressionIndex(List<Suppression> suppressions) {
    for (Suppression one : suppressions) {
      byRule.computeIfAbsent(one.rule(), rule -> new HashMap<>()).putIfAbsent(one.pointer(), one);
    }
  }

  /** What stands and what is suppressed, each in the order given. */
  Report report(List<Finding> found) {
    if (byRule.isEmpty()) {
      return new Report(found, Map.of());
    }
    List<Finding> standing = new ArrayList<>();
    Map<Finding, Suppression> suppressed = new LinkedHashMap<>();
    for (Finding finding : found) {
      of(finding)
          .ifPresentOrElse(cover -> suppressed.put(finding, cover), () -> standing.add(finding));
    }
    return new Report(standing, suppressed);
  }

  Optional<Suppression> of(Finding finding) {
    Map<String, Suppression> places = byRule.get(finding.rule());
    if (places == null) {
      return Optional.empty();
    }
    String pointer = finding.place().pointer();
    while (true) {
      Suppression cover = places.get(pointer);
      if (cover != null || pointer.isEmpty()) {
        return Optional.ofNullable(cover);
      }
      pointer = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
  }
}
