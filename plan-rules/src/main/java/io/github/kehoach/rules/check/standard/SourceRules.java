package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.plan.Deliverable;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.words.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Rules about tasks that need what another task brings only later. */
final class SourceRules {
  private static final int LEAST_PRODUCT_WORDS = 3;
  private static final int LEAST_SHARED = 4;
  private static final int FEW = 4;
  private static final WordList USING = WordList.of("using");
  private static final WordList MAKING = WordList.of("making");
  private static final WordList STUDYING = WordList.of("studying");
  private static final WordList ENSURING = WordList.of("ensuring");

  private SourceRules() {}

  static void bind(Binder to) {
    to.plan("task-before-its-source", SourceRules::beforeItsSource);
    to.plan("task-study-after-result", SourceRules::studyAfterResult);
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
    for (TaskVisit task : found.tasks().leaves()) {
      if (MAKING.begins(found.folded(task.task().title()))) {
        for (Deliverable product : task.deliverables()) {
          String words = found.folded(product.text());
          if (words.split(" ").length > LEAST_PRODUCT_WORDS) {
            makers.merge(words, task, SourceRules::earlier);
          }
        }
      }
    }
    for (TaskVisit task : found.tasks().leaves()) {
      LocalDate due = DueDays.latest(task.deadline());
      String used = due == null ? "" : used(found.folded(task.task().title()), makers);
      TaskVisit maker = makers.get(used);
      LocalDate made = maker == null || maker == task ? null : DueDays.latest(maker.deadline());
      if (due != null && maker != null && made != null && made.isAfter(due)) {
        found.add(
            task.place().field("deadline"),
            maker.place().field("deadline"),
            product(maker, used, found),
            due,
            maker.place().said(),
            made);
      }
    }
  }

  /** The words in which the maker prints its product. */
  private static String product(TaskVisit maker, String folded, Findings found) {
    return maker.deliverables().stream()
        .map(Deliverable::text)
        .filter(text -> found.folded(text).equals(folded))
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

  /** A way that is looked for until a day after that on which all of it is to be there. */
  private static void studyAfterResult(Plan plan, Findings found) {
    List<TaskVisit> studies = leaves(STUDYING, found);
    List<TaskVisit> results = studies.isEmpty() ? List.of() : leaves(ENSURING, found);
    if (results.isEmpty()) {
      return;
    }
    Map<String, Integer> times = new HashMap<>();
    found
        .tasks()
        .leaves()
        .forEach(task -> pairs(task).forEach(pair -> times.merge(pair, 1, Integer::sum)));
    List<Set<String>> said = results.stream().map(SourceRules::pairs).toList();
    Map<String, List<Integer>> byRarePair = new HashMap<>();
    for (int i = 0; i < said.size(); i++) {
      for (String pair : said.get(i)) {
        if (times.getOrDefault(pair, 0) <= FEW) {
          byRarePair.computeIfAbsent(pair, any -> new ArrayList<>(1)).add(i);
        }
      }
    }
    for (TaskVisit study : studies) {
      Set<String> asked = pairs(study);
      Set<Integer> sameWork = new TreeSet<>();
      asked.forEach(pair -> sameWork.addAll(byRarePair.getOrDefault(pair, List.of())));
      for (int i : sameWork) {
        if (asked.stream().filter(said.get(i)::contains).count() >= LEAST_SHARED) {
          tellIfEarlier(study, results.get(i), found);
        }
      }
    }
  }

  private static void tellIfEarlier(TaskVisit study, TaskVisit result, Findings found) {
    LocalDate late = DueDays.latest(study.deadline());
    LocalDate early = DueDays.latest(result.deadline());
    if (late != null && early != null && early.isBefore(late)) {
      found.add(
          study.place().field("deadline"),
          result.place().field("deadline"),
          late,
          result.place().said(),
          early);
    }
  }

  private static List<TaskVisit> leaves(WordList beginnings, Findings found) {
    return found.tasks().leaves().stream()
        .filter(task -> beginnings.isIn(found.folded(task.task().title())))
        .toList();
  }

  private static Set<String> pairs(TaskVisit task) {
    return TitleWords.pairs(Words.folded(task.task().title()));
  }
}
