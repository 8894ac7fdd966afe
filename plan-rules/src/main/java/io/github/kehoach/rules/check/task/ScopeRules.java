package io.github.kehoach.rules.check.task;

import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.TaskVisit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the content of a task does all that its title asks for. */
public final class ScopeRules {
  /** Of so little of a piece of work, a content does not speak. */
  private static final double ABSENT = 0.35;

  private static final int LEAST_WORDS = 6;
  private static final Pattern WORK = Pattern.compile("[;\\n]|\\.(?=\\s|$)");

  /** What a title says of its purpose and manner is no work of its own. */
  private static final Pattern MANNER =
      Pattern.compile(
          "(?<!\\p{L})(?:để|nhằm|góp phần|nâng cao|đảm bảo|bảo đảm|theo hướng|nhất là) [^;.]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ScopeRules() {}

  public static void bind(Binder to) {
    to.eachLeaf("task-content-narrower", ScopeRules::contentNarrower);
  }

  private static void contentNarrower(TaskVisit task, Findings found) {
    String content = task.task().content().orElse("");
    List<String> dropped = content.isEmpty() ? List.of() : dropped(task.task().title(), content);
    if (!dropped.isEmpty()) {
      found.add(task.place().field("content"), String.join("”, “", dropped));
    }
  }

  /** The further work of a title of which the content has nothing. */
  private static List<String> dropped(String title, String content) {
    Set<String> pairs = TitleWords.pairs(Words.folded(content));
    List<String> dropped = new ArrayList<>();
    String[] works = WORK.split(MANNER.matcher(title).replaceAll(" "));
    for (int i = 1; i < works.length; i++) {
      String work = works[i].split(",", 2)[0].strip();
      List<String> words = Words.folded(work);
      if (words.size() >= LEAST_WORDS && share(words, pairs) < ABSENT) {
        dropped.add(work);
      }
    }
    return dropped;
  }

  private static double share(List<String> words, Set<String> pairs) {
    Set<String> own = new HashSet<>(TitleWords.pairs(words));
    int all = own.size();
    own.retainAll(pairs);
    return own.size() / (double) all;
  }
}
