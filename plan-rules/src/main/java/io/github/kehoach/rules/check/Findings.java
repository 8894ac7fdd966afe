package io.github.kehoach.rules.check;

import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.text.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects what rules find in one run. Belongs to one run of one validator and so to one thread; a
 * rule only adds.
 */
public final class Findings {
  private final PlanContext context;
  private final List<Finding> found;
  private @Nullable Rule speaker;

  Findings(PlanContext context) {
    this(context, new ArrayList<>());
  }

  private Findings(PlanContext context, List<Finding> found) {
    this.context = context;
    this.found = found;
  }

  /** What a rule may ask about the plan around what it looks at. */
  public PlanContext context() {
    return context;
  }

  /**
   * Adds a finding of the rule that is looking.
   *
   * @param place where
   * @param values one for each place of the rule's message and hint; what data and people write
   *     differently is a {@link Said}
   */
  public void add(Place place, Object... values) {
    add(place, Optional.empty(), values);
  }

  /**
   * Adds a finding of the rule that is looking about two places that disagree.
   *
   * @param place where
   * @param other the other side
   * @param values one for each place of the rule's message and hint; what data and people write
   *     differently is a {@link Said}
   */
  public void add(Place place, Place other, Object... values) {
    add(place, Optional.of(other), values);
  }

  private void add(Place place, Optional<Place> other, Object... values) {
    if (speaker == null) {
      throw new IllegalStateException("no rule is looking");
    }
    found.add(speaker.finding(place, values).other(other).build());
  }

  /** From now on this rule speaks. */
  void speaks(Rule rule) {
    speaker = rule;
  }

  /** These findings, where what the rule that is looking adds matters no more than this. */
  public Findings atMost(Severity most) {
    Findings lower = new Findings(context, found);
    Rule rule = Objects.requireNonNull(speaker, "no rule is looking");
    lower.speaks(rule.severity().compareTo(most) < 0 ? rule.severity(most) : rule);
    return lower;
  }

  List<Finding> list() {
    return found;
  }
}
