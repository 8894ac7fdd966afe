package io.github.kehoach.rules.check;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.Text;
import io.github.kehoach.rules.wording.DeadlineReading;
import io.github.kehoach.rules.wording.DeadlineWording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects what rules find in one run. Belongs to one run of one validator and so to one thread; a
 * rule only adds. Words of the plan that stand in a message are shortened after 160 characters.
 */
public final class Findings {
  private static final int LONGEST = 160;

  private final List<Finding> found = new ArrayList<>();
  private final Map<String, DeadlineReading> readings = new HashMap<>();
  private @Nullable Map<String, Agency> names;
  private @Nullable PlanTasks tasks;

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
    Object[] shown = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      shown[i] = values[i] instanceof String words ? excerpt(words) : values[i];
    }
    found.add(
        new Finding(
            rule.id(),
            rule.severity(),
            place,
            Arrays.stream(shown).map(Findings::argument).toList(),
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

  /** What a wording means; plans repeat few wordings often, so each is read once a run. */
  DeadlineReading reading(String text, Optional<CalendarPeriod> issued) {
    return readings.computeIfAbsent(text, words -> DeadlineWording.read(words, issued));
  }

  /** The tasks of a plan, visited and grouped once a run. */
  PlanTasks tasks(Plan plan) {
    PlanTasks known = tasks;
    if (known == null || !known.isOf(plan)) {
      known = new PlanTasks(plan);
      tasks = known;
    }
    return known;
  }

  /** The agencies of a directory by the words that name them. */
  Map<String, Agency> names(PlanHead head) {
    Map<String, Agency> known = names;
    if (known == null) {
      known = Spelling.index(head);
      names = known;
    }
    return known;
  }

  List<Finding> list() {
    return found;
  }
}
