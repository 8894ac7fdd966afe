package io.github.kehoach.rules.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One step of a derivation: some words, and the rule of the grammar that took them. Immutable and
 * thread-safe.
 *
 * @param rule name of the rule in the grammar
 * @param joint name of what stands before the words, empty for nothing
 * @param span the words
 * @param values what the rule took from them, by name and in order
 */
public record WordingStep(String rule, String joint, TextSpan span, Map<String, Integer> values) {
  /** Refuses null. */
  public WordingStep {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(joint, "joint");
    Objects.requireNonNull(span, "span");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
