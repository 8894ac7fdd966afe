package io.github.kehoach.rules.check;

import io.github.kehoach.rules.Text;
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

  Findings() {}

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
    List<String> arguments = Arrays.stream(values).map(Findings::argument).toList();
    found.add(
        new Finding(
            rule.id(),
            rule.severity(),
            place,
            arguments,
            other,
            rule.message().fill(values),
            rule.hint().fill(values)));
  }

  private static String argument(Object value) {
    return value instanceof Text text ? text.en() : String.valueOf(value);
  }

  List<Finding> list() {
    return List.copyOf(found);
  }
}
