package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.likeness.Words;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules that hold the words of a task against its deadline, its content and the plan. */
final class TaskWordRules {
  /** "Trên cơ sở" or "khi" and what others have to do first, up to the end of the clause. */
  private static final Pattern WAITS =
      Pattern.compile(
          "(trên cơ sở [^,;.]{1,80}? ban hành"
              + "|khi các [^,;.]{1,40}, ?[^,;.]{1,20} (?:đảm bảo|bảo đảm|cung cấp)[^,;.]{1,40}"
              + "|khi (?:[^,;.]{1,40}, ?){0,3}[^,;.]{1,60}? có nhu cầu)"
              + "(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final WordList WITHOUT_END = WordList.of("without-end");
  private static final WordList BEGINS_TO_WAIT = WordList.of("begins-to-wait");
  private static final WordList COMES_AGAIN = WordList.of("comes-again");
  private static final WordList ADDRESSEES = WordList.of("addressees");
  private static final WordList STRIVES = WordList.of("strives");
  private static final WordList SHARES = WordList.of("shares");
  private static final WordList MAKES_PLAN = WordList.of("makes-plan");
  private static final WordList REPORT = WordList.of("report");
  private static final String PERIODIC = "định kỳ";

  /** Of so little of a piece of work, a content does not speak. */
  private static final double ABSENT = 0.35;

  private static final int LEAST_WORDS = 6;
  private static final Pattern WORK = Pattern.compile("[;\\n]|\\.(?=\\s|$)");

  /** What a title says of its purpose and manner is no work of its own. */
  private static final Pattern MANNER =
      Pattern.compile(
          "(?<!\\p{L})(?:để|nhằm|góp phần|nâng cao|đảm bảo|bảo đảm|theo hướng|nhất là) [^;.]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private TaskWordRules() {}

  static void bind(Binder to) {
    to.eachLeaf("deadline-drops-recurrence", TaskWordRules::dropsRecurrence);
    to.eachLeaf("recurrence-without-cycle", TaskWordRules::withoutCycle);
    to.eachLeaf("deadline-fixed-on-unforeseen", TaskWordRules::fixedOnUnforeseen);
    to.eachLeaf("task-report-addressee", TaskWordRules::reportAddressee);
    to.eachLeaf("target-without-figure", TaskWordRules::withoutFigure);
    to.plan("task-is-this-plan", TaskWordRules::isThisPlan);
    to.task("deadline-without-end", TaskWordRules::withoutEnd);
    to.eachLeaf("task-content-narrower", TaskWordRules::contentNarrower);
  }

  /** Work that is to come again, in the words of a task that is due once. */
  private static void dropsRecurrence(TaskVisit task, Findings found) {
    String words = DueDays.isSingle(task.deadline()) ? comesAgain(task, found) : "";
    if (!words.isEmpty()) {
      found.add(task.place().field("deadline"), words, DeadlineRules.due(task));
    }
  }

  private static void withoutEnd(TaskVisit task, Findings found) {
    String printed = task.task().deadlineText().orElse("");
    if (WITHOUT_END.ends(found.folded(printed))) {
      found.add(task.place().field("deadline"), printed);
    }
  }

  /** Work that is to come again, and nobody says how often. */
  private static void withoutCycle(TaskVisit task, Findings found) {
    if (task.deadline() instanceof Deadline.Unstated
        && !ClarityRules.isCarryingOut(task.section(), found)) {
      String words = comesAgain(task, found);
      if (words.startsWith(PERIODIC)) {
        found.add(task.place().field("deadline"), words);
      }
    }
  }

  private static String comesAgain(TaskVisit task, Findings found) {
    return COMES_AGAIN.firstIn(words(task, found));
  }

  private static String words(TaskVisit task, Findings found) {
    return found.folded(task.task().title()) + task.task().content().map(found::folded).orElse("");
  }

  /** A fixed day for work that can begin only when others have done something. */
  private static void fixedOnUnforeseen(TaskVisit task, Findings found) {
    if (DueDays.isSingle(task.deadline()) && BEGINS_TO_WAIT.isIn(words(task, found))) {
      String words = task.task().title() + "; " + task.task().content().orElse("");
      Matcher waits = WAITS.matcher(words.replaceAll("\\s+", " "));
      if (waits.find()) {
        String condition = waits.group(1).strip();
        found.add(task.place().field("deadline"), condition, DeadlineRules.due(task));
      }
    }
  }

  /** A sentence that strives for a share and does not say how much. */
  private static void withoutFigure(TaskVisit task, Findings found) {
    if (SHARES.isIn(found.folded(task.task().title()))) {
      Stream.of(task.task().title().split("[.;]"))
          .filter(sentence -> sentence.chars().noneMatch(Character::isDigit))
          .filter(sentence -> STRIVES.begins(found.folded(sentence)))
          .filter(sentence -> SHARES.isIn(found.folded(sentence)))
          .findFirst()
          .ifPresent(sentence -> found.add(task.place().field("title"), sentence.strip()));
    }
  }

  /** To whom a task reports, in its title and in its content. */
  private static void reportAddressee(TaskVisit task, Findings found) {
    Set<String> title = addressees(found.folded(task.task().title()));
    Set<String> content = addressees(task.task().content().map(found::folded).orElse(""));
    if (!title.isEmpty() && !content.isEmpty() && title.stream().noneMatch(content::contains)) {
      found.add(
          task.place().field("content"), String.join(", ", title), String.join(", ", content));
    }
  }

  private static Set<String> addressees(String words) {
    Set<String> named = new TreeSet<>();
    String report = REPORT.phrases().get(0);
    for (int at = words.indexOf(report); at >= 0; at = words.indexOf(report, at + 1)) {
      String tail = words.substring(at + report.length() - 1);
      String name = ADDRESSEES.beginningOf(tail);
      if (!name.isEmpty()) {
        named.add(name);
      }
    }
    return named;
  }

  /** A task that draws up a plan for what this very plan carries out. */
  private static void isThisPlan(Plan plan, Findings found) {
    Set<String> carriedOut =
        plan.carriesOut().stream()
            .flatMap(citation -> citation.number().stream())
            .filter(DocumentNumber::hasSerial)
            .map(number -> WordList.folded(number.toString()))
            .collect(Collectors.toSet());
    for (TaskVisit task : carriedOut.isEmpty() ? List.<TaskVisit>of() : found.tasks().all()) {
      String title = found.folded(task.task().title());
      if (task.isLeaf()
          && MAKES_PLAN.isIn(title)
          && carriedOut.stream().anyMatch(title::contains)) {
        found.add(task.place().field("title"));
      }
    }
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
