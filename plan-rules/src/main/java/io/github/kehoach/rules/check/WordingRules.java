package io.github.kehoach.rules.check;

import static io.github.kehoach.rules.check.Trait.SAYS_BY_WHEN;
import static io.github.kehoach.rules.check.Trait.TO_BE_READ;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.DeadlineReading;
import io.github.kehoach.rules.wording.DeadlineWording;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rules that hold what is printed against what was typed. They speak only where the reader of
 * wordings is certain.
 */
final class WordingRules {
  /** What phrases share that say in a title by when the task is finished: trong, trước. */
  private static final String DUE = "oàn thành tr";

  private static final int LONGEST = 40;

  private WordingRules() {}

  static void bind(Map<String, Rule.Check> to) {
    to.put("deadline-differs-from-wording", TO_BE_READ.only(WordingRules::differsFromWording));
    to.put("deadline-differs-from-title", SAYS_BY_WHEN.only(WordingRules::differsFromTitle));
    to.put("duty-differs-from-wording", (Rule.OfPlan) WordingRules::dutyDiffers);
  }

  private static void differsFromWording(Rule rule, TaskVisit visit, Findings found) {
    String text = visit.task().deadlineText().orElse(null);
    Deadline typed = visit.task().deadline();
    if (text != null && isTyped(typed)) {
      DeadlineReading reading = found.memory().reading(text, visit.head().document().date());
      if (contradicts(reading, typed)) {
        found.add(rule, visit.place().field("deadline"), text, say(reading.deadline()), say(typed));
      }
    }
  }

  private static void dutyDiffers(Rule rule, Plan plan, Findings found) {
    for (int i = 0; i < plan.reportingDuties().size(); i++) {
      ReportingDuty duty = plan.reportingDuties().get(i);
      String text = duty.deadlineText().orElse(null);
      if (text != null && isTyped(duty.deadline())) {
        DeadlineReading reading = found.memory().reading(text, plan.document().date());
        if (contradicts(reading, duty.deadline())) {
          Place place = PlanPlaces.duty(duty, i).field("deadline");
          found.add(rule, place, text, say(reading.deadline()), say(duty.deadline()));
        }
      }
    }
  }

  /** What is not typed at all is an empty slot, not a contradiction. */
  static boolean isTyped(Deadline deadline) {
    return !(deadline instanceof Deadline.Unstated) && !(deadline instanceof Deadline.Unread);
  }

  private static boolean contradicts(DeadlineReading reading, Deadline typed) {
    return reading.certainty() == Certainty.CERTAIN
        && !(reading.deadline() instanceof Deadline.Unstated)
        && !SameDeadline.test(reading.deadline(), typed);
  }

  private static String say(Deadline deadline) {
    return DeadlineWording.write(deadline).orElseGet(deadline::toString);
  }

  /** Whether the words of a task speak of finishing it. */
  static boolean saysByWhen(Task task) {
    String content = task.content().orElse(null);
    return task.title().contains(DUE) || (content != null && content.contains(DUE));
  }

  /** One due day in the words of a task without parts against the days that its deadline names. */
  private static void differsFromTitle(Rule rule, TaskVisit visit, Findings found) {
    if (!visit.isLeaf()) {
      return;
    }
    check(rule, visit, visit.task().title(), "title", found);
    String content = visit.task().content().orElse(null);
    if (content != null) {
      check(rule, visit, content, "content", found);
    }
  }

  private static void check(
      Rule rule, TaskVisit visit, String words, String field, Findings found) {
    String phrase = duePhrase(words);
    Deadline typed = visit.deadline();
    if (phrase == null || !LastDays.isSingle(typed)) {
      return;
    }
    Optional<LocalDate> said = day(found.memory().reading(phrase, visit.head().document().date()));
    LocalDate due = LastDays.latest(typed);
    if (said.isPresent() && due != null && !said.get().equals(due)) {
      found.add(
          rule,
          visit.place().field(field),
          visit.place().field("deadline"),
          phrase,
          said.get(),
          due);
    }
  }

  private static Optional<LocalDate> day(DeadlineReading reading) {
    return reading.certainty() == Certainty.CERTAIN && LastDays.isSingle(reading.deadline())
        ? Optional.ofNullable(LastDays.latest(reading.deadline()))
        : Optional.empty();
  }

  /** The only phrase of the kind, up to the end of its clause; null if there is none or several. */
  private static @Nullable String duePhrase(String words) {
    int at = words.indexOf(DUE);
    if (at < 0 || words.indexOf(DUE, at + 1) >= 0) {
      return null;
    }
    int end = at;
    while (end < words.length()
        && end - at <= LONGEST
        && ",;.()\n".indexOf(words.charAt(end)) < 0) {
      end++;
    }
    return words.substring(Math.max(0, at - 1), end);
  }
}
