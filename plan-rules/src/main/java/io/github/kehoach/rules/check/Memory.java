package io.github.kehoach.rules.check;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.wording.DeadlineReading;
import io.github.kehoach.rules.wording.DeadlineWording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What several rules derive from one plan, derived once a run; so much of it as is likely to be
 * asked for again. Belongs to one run and so to one thread.
 */
final class Memory {
  private static final int MOST = 4096;
  private static final int LONGEST = 256;

  private @Nullable Map<String, DeadlineReading> readings;
  private @Nullable Map<String, String> folded;
  private @Nullable Map<String, Agency> names;
  private @Nullable PlanTasks tasks;

  /** What a wording means; plans repeat few wordings often, so each is read once a run. */
  DeadlineReading reading(String text, Optional<CalendarPeriod> issued) {
    Map<String, DeadlineReading> known = readings == null ? new HashMap<>() : readings;
    readings = known;
    return remembered(
        known,
        text,
        words ->
            issued
                .map(day -> DeadlineWording.read(words, day))
                .orElseGet(() -> DeadlineWording.read(words)));
  }

  /** A name folded; several rules compare the names of indicators, duties and agencies. */
  String folded(String name) {
    Map<String, String> known = folded == null ? new HashMap<>() : folded;
    folded = known;
    return remembered(known, name, Folding::fold);
  }

  private static <V> V remembered(Map<String, V> known, String words, Function<String, V> make) {
    if (words.length() > LONGEST) {
      return make.apply(words);
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    return known.computeIfAbsent(words, make);
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
      known = Spelling.index(head, this::folded);
      names = known;
    }
    return known;
  }
}
