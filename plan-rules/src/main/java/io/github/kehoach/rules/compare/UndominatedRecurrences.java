package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.rules.schedule.Recurrence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Recurring duties without those that another makes needless: one that counts in the same cycles
 * and more, and is never due later. What the others serve, that one serves. Of thousands of rules
 * few are left. Used by one thread.
 */
final class UndominatedRecurrences {
  /** Rules that count in the same cycles, but for where they begin and end. */
  private record Rhythm(Cycle cycle, int step, int phase) {
    static Rhythm of(Recurrence rule) {
      int phase = Math.floorMod(rule.first(), rule.step());
      return new Rhythm(rule.rule().cycle(), rule.step(), phase);
    }
  }

  private final Map<Rhythm, List<RecurrenceCoverage.Lower>> byRhythm = new LinkedHashMap<>(0);

  void addAll(UndominatedRecurrences others) {
    others.byRhythm.forEach((rhythm, rules) -> byRhythm.put(rhythm, new ArrayList<>(rules)));
  }

  boolean add(SimplePart duty, Recurrence rule) {
    RecurrenceCoverage.Lower one = new RecurrenceCoverage.Lower(duty, rule);
    List<RecurrenceCoverage.Lower> alike =
        byRhythm.computeIfAbsent(Rhythm.of(one.rule()), any -> new ArrayList<>(1));
    if (alike.stream().anyMatch(kept -> dominates(kept.rule(), one.rule()))) {
      return false;
    }
    alike.removeIf(kept -> dominates(one.rule(), kept.rule()));
    return alike.add(one);
  }

  List<RecurrenceCoverage.Lower> all() {
    return byRhythm.values().stream().flatMap(List::stream).toList();
  }

  private static boolean dominates(Recurrence one, Recurrence other) {
    return one.first() <= other.first() && one.last() >= other.last() && isNeverLater(one, other);
  }

  private static boolean isNeverLater(Recurrence one, Recurrence other) {
    return one.isMonthly()
        ? one.isAlwaysDueInAnyMonth(other)
        : !one.dueAsNamed(0).isAfter(other.dueAsNamed(0));
  }
}
