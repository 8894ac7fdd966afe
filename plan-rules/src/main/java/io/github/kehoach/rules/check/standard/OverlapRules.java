package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.words.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about tasks that do the same work. */
final class OverlapRules {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final double SHARE = 0.85;
  private static final int LEAST_WORDS = 12;
  private static final int FEW = 3;
  private static final int LEAST_ITEM_WORDS = 4;
  private static final int MOST_ITEM_WORDS = 8;

  /** What sets the items of a list apart. */
  private static final Pattern ITEM = Pattern.compile("[;:.]?\\s+- |;");

  /** A name in capitals, such as IOC. */
  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{3,8}(?![\\p{L}\\d])");

  private static final WordList EVERYDAY = WordList.of("everyday-capitals");

  private OverlapRules() {}

  static void bind(Binder to) {
    to.eachLeaf("task-nearly-repeated", OverlapRules::nearlyRepeated);
    to.eachLeaf("task-item-of-others", OverlapRules::itemOfOthers);
    to.plan("task-same-system", OverlapRules::sameSystem);
  }

  /** Task 9 before task 10, whatever the order in which a plan is given. */
  private static final Comparator<TaskVisit> BY_NUMBER =
      Comparator.comparing(task -> withLongNumbers(task.key()));

  private static String withLongNumbers(String key) {
    return DIGITS
        .matcher(key)
        .replaceAll(
            digits -> "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group());
  }

  /** Two tasks of one lead in nearly the same words; the same words are another rule's matter. */
  private static void nearlyRepeated(TaskVisit task, Findings found) {
    if (!task.leads().isEmpty()) {
      String words = found.folded(task.task().title());
      found.tasks().like(task.task().title(), SHARE, LEAST_WORDS).stream()
          .filter(other -> other.isLeaf() && isOfOneLead(task, other))
          .filter(other -> BY_NUMBER.compare(other, task) < 0)
          .filter(other -> !found.folded(other.task().title()).equals(words))
          .filter(other -> !isNumberedApart(task, other))
          .min(BY_NUMBER)
          .ifPresent(other -> found.add(task.place(), other.place(), other.place().said()));
    }
  }

  private static boolean isNumberedApart(TaskVisit one, TaskVisit other) {
    return TitleWords.of(one.task().title())
        .isNumberedApartFrom(TitleWords.of(other.task().title()));
  }

  /** An item of a list, or a short title, that stands whole in the title of one other lead. */
  private static void itemOfOthers(TaskVisit task, Findings found) {
    if (task.leads().isEmpty()) {
      return;
    }
    for (String item : ITEM.split(task.task().title())) {
      String words = found.folded(item);
      int number = words.strip().split(" ").length;
      List<TaskVisit> others =
          number < LEAST_ITEM_WORDS || number > MOST_ITEM_WORDS
              ? List.of()
              : found.tasks().like(item, 1, LEAST_ITEM_WORDS).stream()
                  .filter(other -> other.isLeaf() && !other.leads().isEmpty())
                  .filter(other -> found.folded(other.task().title()).contains(words))
                  .filter(other -> !found.folded(other.task().title()).equals(words))
                  .toList();
      if (others.stream().filter(other -> other != task).count() == 1) {
        others.stream()
            .filter(other -> !ConsistencyRules.sameLeads(task, other))
            .forEach(
                other ->
                    found.add(task.place(), other.place(), item.strip(), other.place().said()));
      }
    }
  }

  private static boolean isOfOneLead(TaskVisit one, TaskVisit other) {
    return !one.leads().isEmpty() && ConsistencyRules.sameLeads(one, other);
  }

  /** Two tasks of one lead about one system that few tasks name, due at different times. */
  private static void sameSystem(Plan plan, Findings found) {
    Map<String, List<TaskVisit>> byName = new TreeMap<>();
    for (TaskVisit task : found.tasks().leaves()) {
      if (hasOneDay(task.deadline())) {
        capitals(task.task().title())
            .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>()).add(task));
      }
    }
    byName.forEach(
        (name, tasks) -> {
          if (tasks.size() > 1 && tasks.size() <= FEW) {
            tasks.sort(Comparator.comparing(OverlapRules::due).thenComparing(BY_NUMBER));
            sameSystem(name, tasks, found);
          }
        });
  }

  /** One day, alone or beside a standing duty. */
  private static boolean hasOneDay(Deadline deadline) {
    return !(deadline instanceof Deadline.Scoped)
        && deadline.simpleParts().stream().filter(p -> DueDays.isSingle(p.deadline())).count() == 1;
  }

  private static void sameSystem(String name, List<TaskVisit> byDay, Findings found) {
    for (int i = 0; i < byDay.size(); i++) {
      for (int j = i + 1; j < byDay.size(); j++) {
        TaskVisit first = byDay.get(i);
        TaskVisit second = byDay.get(j);
        if (due(first).isBefore(due(second)) && isOfOneLead(first, second)) {
          found.add(
              second.place(), first.place(), name, first.place().said(), due(first), due(second));
        }
      }
    }
  }

  private static LocalDate due(TaskVisit task) {
    return Objects.requireNonNull(DueDays.latest(task.deadline()), "a single day");
  }

  private static Set<String> capitals(String title) {
    Set<String> names = new LinkedHashSet<>();
    if (title.chars().noneMatch(Character::isLowerCase)) {
      return names; // all is capitals, so none stand out
    }
    Matcher matcher = CAPITALS.matcher(Folding.composed(title));
    while (matcher.find()) {
      if (!EVERYDAY.is(WordList.folded(matcher.group()))) {
        names.add(matcher.group());
      }
    }
    return names;
  }
}
