package io.github.kehoach.rules.check.task;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.words.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a short form in capitals stands for one thing throughout a plan. */
public final class AbbreviationRules {
  /**
   * A name from its first capital on, before a short form in brackets: "Trung tâm Dữ liệu (IOC".
   */
  private static final Pattern EXPLAINED =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}{1,10}(?: \\p{L}{1,10}){1,5}) \\((\\p{Lu}{3,8})(?![\\p{L}\\d])");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern CAPITAL = Pattern.compile(" \\p{Lu}");

  private AbbreviationRules() {}

  public static void bind(Binder to) {
    to.plan("abbreviation-two-meanings", AbbreviationRules::twoMeanings);
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
}
