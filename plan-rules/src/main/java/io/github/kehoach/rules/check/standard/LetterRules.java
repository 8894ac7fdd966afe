package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.Subject.Naming;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.words.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about letters: those that nobody sees, and short forms in capitals. */
final class LetterRules {
  /**
   * A name from its first capital on, before a short form in brackets: "Trung tâm Dữ liệu (IOC".
   */
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}{1,10}(?: \\p{L}{1,10}){1,5}) \\((\\p{Lu}{3,8})(?![\\p{L}\\d])");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern CAPITAL = Pattern.compile(" \\p{Lu}");

  private LetterRules() {}

  static void bind(Binder to) {
    to.plan("abbreviation-two-meanings", LetterRules::twoMeanings);
    to.task("task-hidden-characters", LetterRules::inTask);
    to.plan("plan-hidden-characters", LetterRules::inPlan);
  }

  /** What was said of a short form first. */
  private record Meaning(String name, TaskVisit task) {}

  private static void twoMeanings(Plan plan, Findings found) {
    Map<String, Meaning> first = new HashMap<>();
    for (TaskVisit task : found.tasks().all()) {
      String title = SPACES.matcher(Folding.composed(task.task().title())).replaceAll(" ");
      Matcher matcher = EXPLAINED.matcher(title);
      while (matcher.find()) {
        String name = matcher.start() == 0 ? withoutVerb(matcher.group(1)) : matcher.group(1);
        Meaning known = first.putIfAbsent(matcher.group(2), new Meaning(name, task));
        if (known != null && !isOne(known.name(), name)) {
          found.add(
              task.place().field("title"),
              known.task().place().field("title"),
              matcher.group(2),
              name,
              known.name(),
              known.task().place().said());
        }
      }
    }
  }

  /** A title begins with a capital whatever it begins with: "Lập Trung tâm …". */
  private static String withoutVerb(String words) {
    Matcher capital = CAPITAL.matcher(words);
    return capital.find() ? words.substring(capital.start() + 1) : words;
  }

  /** The verb of a sentence may stand before a name, so the last word of two syllables counts. */
  private static boolean isOne(String one, String other) {
    return lastWord(one).equals(lastWord(other));
  }

  private static String lastWord(String name) {
    String words = WordList.folded(name).strip();
    int last = words.lastIndexOf(' ');
    return words.substring(words.lastIndexOf(' ', last - 1) + 1);
  }

  /** A name that the directory has in the same letters is the directory's matter. */
  private static void inTask(TaskVisit visit, Findings found) {
    Task task = visit.task();
    if (HiddenCharacters.firstIn(task.title()) >= 0) {
      found.add(visit.place().field("title"), task.title());
    }
    for (Naming at : found.names(visit)) {
      String words = at.ref().text().orElse("");
      boolean isKnown = at.agency().filter(one -> AgencyWords.isKnown(one, words)).isPresent();
      if (!isKnown && HiddenCharacters.firstIn(words) >= 0) {
        found.add(at.place(), words);
      }
    }
  }

  private static void inPlan(Plan plan, Findings found) {
    check(PlanPlaces.document().field("title"), plan.document().title(), found);
    PlanPlaces.sections(
        plan,
        (section, at) ->
            section
                .title()
                .ifPresent(
                    title -> check(PlanPlaces.section(section, at).field("title"), title, found)));
    for (Placed<Indicator> at : PlanPlaces.indicators(plan)) {
      check(at.field("name"), at.value().name(), found);
    }
    for (Placed<Agency> at : PlanPlaces.agencies(plan)) {
      check(at.field("id"), at.value().id().toString(), found);
      check(at.field("name"), at.value().name(), found);
      for (int i = 0; i < at.value().aliases().size(); i++) {
        check(at.field("aliases").element(i), at.value().aliases().get(i), found);
      }
    }
  }

  private static void check(Place place, Optional<String> words, Findings found) {
    words.ifPresent(some -> check(place, some, found));
  }

  private static void check(Place place, String words, Findings found) {
    if (HiddenCharacters.firstIn(words) >= 0) {
      found.add(place, words);
    }
  }
}
