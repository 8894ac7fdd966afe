package io.github.kehoach.rules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Collects what rules find in one run. Belongs to one run of one validator and so to one thread; a
 * rule only adds.
 */
public final class Findings {
  private final List<Finding> found = new ArrayList<>();
  private final Memory memory;

  Findings(Memory memory) {
    this.memory = memory;
  }

  /**
   * Adds a finding.
   *
   * @param rule the rule that speaks
   * @param place where
   * @param values one for each place of the rule's message and hint
   */
  public void add(Rule rule, Place place, Object... values) {
    add(rule, place, Optional.empty(), values);
  }

  /**
   * Adds a finding about two places that disagree.
   *
   * @param rule the rule that speaks
   * @param place where
   * @param other the other side
   * @param values one for each place of the rule's message and hint
   */
  public void add(Rule rule, Place place, Place other, Object... values) {
    add(rule, place, Optional.of(other), values);
  }

  private void add(Rule rule, Place place, Optional<Place> other, Object... values) {
    Object[] words = Arrays.stream(values).map(Said::words).toArray();
    found.add(
        Finding.builder()
            .rule(rule.id())
            .severity(rule.severity())
            .place(place)
            .other(other)
            .arguments(Arrays.stream(values).map(Said::data).toList())
            .text(rule.message().fill(words))
            .hint(rule.hint().fill(words))
            .build());
  }

  /** What rules share in this run. */
  Memory memory() {
    return memory;
  }

  List<Finding> list() {
    return found;
  }
}
