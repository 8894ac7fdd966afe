package io.github.kehoach.rules.check.task;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.PlanContext;
import io.github.kehoach.rules.check.PlanTasks;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.check.deadline.DueDays;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.words.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about tasks that do the same work, or that need each other's results. */
public final class OverlapRules {
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final double SHARE = 0.85;
  private static final int LEAST_WORDS = 12;
  private static final int LEAST_PRODUCT_WORDS = 3;
  private static final int FEW = 3;
  private static final int LEAST_ITEM_WORDS = 4;
  private static final int MOST_ITEM_WORDS = 8;

  /** What sets the items of a list apart. */
  private static final Pattern ITEM = Pattern.compile("[;:.]?\\s+- |;");

  /** A name in capitals, such as IOC. */
  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}{3,8}(?![\\p{L}\\d])");

  private static final WordList USING = WordList.of("using");
  private static final WordList MAKING = WordList.of("making");
  private static final WordList EVERYDAY = WordList.of("everyday-capitals");

  private OverlapRules() {}

  public static void bind(Binder to) {
    to.plan("task-nearly-repeated", OverlapRules::nearlyRepeated);
    to.plan("task-item-of-others", OverlapRules::itemOfOthers);
    to.plan("task-same-system", OverlapRules::sameSystem);
    to.plan("task-before-its-source", OverlapRules::beforeItsSource);
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
  private static void nearlyRepeated(Plan plan, Findings found) {
    PlanTasks tasks = found.context().tasks();
    for (TaskVisit task : tasks.all()) {
      String words = found.context().folded(task.task().title());
      List<TaskVisit> like =
          task.isLeaf() ? tasks.like(task.task().title(), SHARE, LEAST_WORDS) : List.of();
      like.stream()
          .filter(other -> other.isLeaf() && BY_NUMBER.compare(other, task) < 0)
          .filter(other -> isOfOneLead(task, other))
          .filter(other -> !found.context().folded(other.task().title()).equals(words))
          .min(BY_NUMBER)
          .ifPresent(other -> found.add(task.place(), other.place(), name(other)));
    }
  }

  /** An item of a list, or a short title, that stands whole in the title of one other lead. */
  private static void itemOfOthers(Plan plan, Findings found) {
    PlanTasks tasks = found.context().tasks();
    for (TaskVisit task : tasks.all()) {
      if (!task.isLeaf() || task.leads().isEmpty()) {
        continue;
      }
      for (String item : ITEM.split(task.task().title())) {
        String words = found.context().folded(item);
        int number = words.strip().split(" ").length;
        List<TaskVisit> others =
            number < LEAST_ITEM_WORDS || number > MOST_ITEM_WORDS
                ? List.of()
                : tasks.like(item, 1, LEAST_ITEM_WORDS).stream()
                    .filter(other -> other.isLeaf() && !other.leads().isEmpty())
                    .filter(other -> found.context().folded(other.task().title()).contains(words))
                    .filter(other -> !found.context().folded(other.task().title()).equals(words))
                    .toList();
        if (others.stream().filter(other -> other != task).count() == 1) {
          others.stream()
              .filter(other -> !ConsistencyRules.sameLeads(task, other))
              .forEach(other -> found.add(task.place(), other.place(), item.strip(), name(other)));
        }
      }
    }
  }

  private static boolean isOfOneLead(TaskVisit one, TaskVisit other) {
    return !one.leads().isEmpty() && ConsistencyRules.sameLeads(one, other);
  }

  private static Said name(TaskVisit task) {
    return new Said(task.key(), task.place().subject());
  }

  /** Two tasks of one lead about one system that few tasks name, due at different times. */
  private static void sameSystem(Plan plan, Findings found) {
    Map<String, List<TaskVisit>> byName = new TreeMap<>();
    for (TaskVisit task : found.context().tasks().all()) {
      if (task.isLeaf() && hasOneDay(task.deadline())) {
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
          found.add(second.place(), first.place(), name, name(first), due(first), due(second));
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

  /** Of two that make the same, the one that is due first; one without a day is always there. */
  private static TaskVisit earlier(TaskVisit one, TaskVisit other) {
    LocalDate day = DueDays.latest(one.deadline());
    LocalDate otherDay = DueDays.latest(other.deadline());
    return day == null || (otherDay != null && !otherDay.isBefore(day)) ? one : other;
  }

  /** Work that uses, right at its beginning, what another task will have made only later. */
  private static void beforeItsSource(Plan plan, Findings found) {
    Map<String, TaskVisit> makers = new HashMap<>();
    for (TaskVisit task : found.context().tasks().all()) {
      if (task.isLeaf() && MAKING.begins(found.context().folded(task.task().title()))) {
        for (Deliverable product : task.deliverables()) {
          String words = found.context().folded(product.text());
          if (words.split(" ").length > LEAST_PRODUCT_WORDS) {
            makers.merge(words, task, OverlapRules::earlier);
          }
        }
      }
    }
    for (TaskVisit task : found.context().tasks().all()) {
      LocalDate due = task.isLeaf() ? DueDays.latest(task.deadline()) : null;
      String used = due == null ? "" : used(found.context().folded(task.task().title()), makers);
      TaskVisit maker = makers.get(used);
      LocalDate made = maker == null || maker == task ? null : DueDays.latest(maker.deadline());
      if (due != null && maker != null && made != null && made.isAfter(due)) {
        found.add(
            task.place().field("deadline"),
            maker.place().field("deadline"),
            product(maker, used, found.context()),
            due,
            name(maker),
            made);
      }
    }
  }

  /** The words in which the maker prints its product. */
  private static String product(TaskVisit maker, String folded, PlanContext context) {
    return maker.deliverables().stream()
        .map(Deliverable::text)
        .filter(text -> context.folded(text).equals(folded))
        .findFirst()
        .orElse(folded.strip());
  }

  /** The product that a title begins to use, right after the word for using it. */
  private static String used(String title, Map<String, TaskVisit> makers) {
    for (String verb : USING.phrases()) {
      if (title.startsWith(verb)) {
        String rest = title.substring(verb.length() - 1);
        for (int end = rest.indexOf(' ', 1), words = 0;
            end > 0 && words < 8;
            end = rest.indexOf(' ', end + 1), words++) {
          if (makers.containsKey(rest.substring(0, end + 1))) {
            return rest.substring(0, end + 1);
          }
        }
      }
    }
    return "";
  }
}
