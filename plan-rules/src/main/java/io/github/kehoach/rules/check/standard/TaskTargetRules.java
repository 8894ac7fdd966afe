package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.compare.TargetRange;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.words.WordList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about a figure inside a task: against the indicators, and against its own words. */
final class TaskTargetRules {
  /** A share and what it is a share of: "100% thủ tục hành chính …". */
  private static final Pattern SHARE =
      Pattern.compile("(\\d{1,3}(?:,\\d{1,2})?) ?% ([^;.,]{10,200})");

  private static final double ALIKE = 0.5;
  private static final int LEAST_WORDS = 8;
  private static final int LEAST_OWN = 2;
  private static final WordList STRIVES_AND_BINDS = WordList.of("strives-and-binds");

  private TaskTargetRules() {}

  static void bind(Binder to) {
    to.plan("task-target-against-indicator", TaskTargetRules::againstIndicator);
    to.eachTask("target-strives-and-binds", TaskTargetRules::strivesAndBinds);
  }

  /** An effort is no floor: "phấn đấu tối thiểu 3%" asks for both. */
  private static void strivesAndBinds(TaskVisit task, Findings found) {
    String words = STRIVES_AND_BINDS.firstIn(found.folded(task.task().title()));
    if (!words.isEmpty()) {
      found.add(task.place().field("title"), words);
    }
  }

  /** A task that wants more of something, and sooner, than the indicator of the same thing. */
  private static void againstIndicator(Plan plan, Findings found) {
    IndicatorNames names = IndicatorNames.of(plan.indicators());
    for (TaskVisit task : found.tasks().all()) {
      LocalDate due = task.isLeaf() ? DueDays.latest(task.deadline()) : null;
      Matcher share = SHARE.matcher(due == null ? "" : task.task().title());
      while (share.find()) {
        BigDecimal wanted = new BigDecimal(share.group(1).replace(',', '.'));
        int at = names.only(share.group(2));
        Indicator indicator = at < 0 ? null : plan.indicators().get(at);
        if (indicator != null && due != null && isLess(indicator, wanted, due)) {
          found.add(
              task.place().field("title"),
              PlanPlaces.indicator(indicator, at).field("target"),
              share.group(1) + "% " + share.group(2).strip(),
              due,
              PlanPlaces.shortened(indicator.name()),
              indicator.targetText().orElse("") + "%",
              indicator.horizon().map(Object::toString).orElse(""));
        }
      }
    }
  }

  private static boolean isLess(Indicator indicator, BigDecimal wanted, LocalDate due) {
    boolean percent = indicator.unit().filter(unit -> unit.text().startsWith("%")).isPresent();
    boolean later = indicator.horizon().filter(year -> !year.lastDay().isBefore(due)).isPresent();
    Optional<BigDecimal> low = TargetRange.of(indicator).flatMap(TargetRange::low);
    return percent && later && low.filter(value -> value.compareTo(wanted) < 0).isPresent();
  }

  /**
   * The names of a plan's indicators, read once.
   *
   * @param words those of each name
   * @param owners the indicator whose name alone has a pair of words; {@value #SEVERAL} for a pair
   *     of several names
   */
  private record IndicatorNames(List<Set<String>> words, Map<String, Integer> owners) {
    private static final int SEVERAL = -1;

    static IndicatorNames of(List<Indicator> indicators) {
      List<Set<String>> words = new ArrayList<>();
      Map<String, Integer> owners = new HashMap<>();
      for (int i = 0; i < indicators.size(); i++) {
        int at = i;
        List<String> name = Words.folded(indicators.get(i).name());
        words.add(new HashSet<>(name));
        TitleWords.pairs(name).forEach(pair -> owners.merge(pair, at, (one, other) -> SEVERAL));
      }
      return new IndicatorNames(words, owners);
    }

    /**
     * The one indicator that has half of the words and pairs of words that no other indicator has;
     * -1 if there is none, or more than one.
     */
    int only(String text) {
      List<String> mine = Words.folded(text);
      Set<String> different = new HashSet<>(mine);
      if (different.size() < LEAST_WORDS) {
        return -1;
      }
      Map<Integer, Integer> own = new HashMap<>();
      for (String pair : TitleWords.pairs(mine)) {
        own.merge(owners.getOrDefault(pair, SEVERAL), 1, Integer::sum);
      }
      own.remove(SEVERAL);
      List<Integer> alike =
          own.entrySet().stream()
              .filter(pairs -> pairs.getValue() >= LEAST_OWN)
              .map(Map.Entry::getKey)
              .filter(at -> shared(different, words.get(at)) >= ALIKE * different.size())
              .toList();
      return alike.size() == 1 ? alike.get(0) : -1;
    }

    private static long shared(Set<String> mine, Set<String> theirs) {
      return mine.stream().filter(theirs::contains).count();
    }
  }
}
