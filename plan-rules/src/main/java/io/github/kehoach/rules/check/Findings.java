package io.github.kehoach.rules.check;

import io.github.kehoach.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects what rules find in one run. Belongs to one run of one validator and so to one thread; a
 * rule only adds. Words of the plan that stand in a message are shortened after 160 characters.
 */
public final class Findings {
  private static final int LONGEST = 160;

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
    Object[] shown = new Object[values.length];
    String[] arguments = new String[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] = values[i] instanceof String words ? excerpt(words) : values[i];
      arguments[i] = argument(shown[i]);
    }
    found.add(
        new Finding(
            rule.id(),
            rule.severity(),
            place,
            List.of(arguments),
            other,
            rule.message().fill(shown),
            rule.hint().fill(shown)));
  }

  private static String excerpt(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    boolean inPair = Character.isHighSurrogate(words.charAt(LONGEST - 1));
    return words.substring(0, inPair ? LONGEST - 1 : LONGEST) + "…";
  }

  private static String argument(Object value) {
    return value instanceof Text text ? text.en() : String.valueOf(value);
  }

  /** What rules share in this run. */
  Memory memory() {
    return memory;
  }

  List<Finding> list() {
    return found;
  }
}
