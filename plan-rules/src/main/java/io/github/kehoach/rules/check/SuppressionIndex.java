package io.github.kehoach.rules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  boolean isEmpty() {
    return all.isEmpty();
  }

  Optional<Suppression> of(Finding finding) {
    Map<String, Suppression> subjects = byRule.get(finding.rule());
    if (subjects == null) {
      return Optional.empty();
    }
    String key = finding.place().key();
    Suppression nearest = nearest(subjects, key);
    String bare = Suppression.withoutSection(key);
    return Optional.ofNullable(
        nearest == null || (nearest.subject().isEmpty() && !bare.equals(key))
            ? Optional.ofNullable(nearest(subjects, bare)).orElse(nearest)
            : nearest);
  }

  private static @Nullable Suppression nearest(Map<String, Suppression> subjects, String key) {
    String around = key;
    while (true) {
      Suppression cover = subjects.get(around);
      if (cover != null || around.isEmpty()) {
        return cover;
      }
      around = around.substring(0, Math.max(0, around.lastIndexOf('/')));
    }
  }
}
