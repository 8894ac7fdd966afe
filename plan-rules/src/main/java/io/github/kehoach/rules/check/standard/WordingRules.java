package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.ReportingDuty;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.place.Place;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.TaskVisit;
import io.github.kehoach.rules.text.DeadlineText;
import io.github.kehoach.rules.text.Said;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.deadline.DeadlineReading;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import io.github.kehoach.rules.words.WordList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules that hold what is printed against what was typed. They speak only where the reader of
 * wordings is certain.
 */
final class WordingRules {
  /** "Hoàn thành trong", "hoàn thành trước" and the rest of the clause. */
  private static final Pattern DUE =
      Pattern.compile(
          "hoàn thành (?:trong|trước)[^,;.()\n]{1,40}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final WordList FINISHED = WordList.of("finished");

  private WordingRules() {}

  static void bind(Binder to) {
    to.task("deadline-differs-from-wording", WordingRules::differsFromWording);
    to.eachLeaf("deadline-differs-from-title", WordingRules::differsFromTitle);
    to.eachDuty("duty-differs-from-wording", WordingRules::dutyDiffers);
  }

  private static void differsFromWording(TaskVisit visit, Findings found) {
    Task task = visit.task();
    differs(task.deadlineText(), task.deadline(), visit::place, found);
  }

  private static void dutyDiffers(Placed<ReportingDuty> at, Findings found) {
    differs(at.value().deadlineText(), at.value().deadline(), at.at(), found);
  }

  private static void differs(
      Optional<String> printed, Deadline typed, Supplier<Place> at, Findings found) {
    if (printed.isPresent() && isTyped(typed)) {
      DeadlineReading reading = found.reading(printed.get());
      if (contradicts(reading, typed)) {
        Place place = at.get().field("deadline");
        found.add(place, printed.get(), say(reading.deadline()), say(typed));
      }
    }
  }

  /** What is not typed at all is an empty slot, not a contradiction. */
  private static boolean isTyped(Deadline deadline) {
    return !(deadline instanceof Deadline.Unstated) && !(deadline instanceof Deadline.Unread);
  }

  private static boolean contradicts(DeadlineReading reading, Deadline typed) {
    return !reading.deadline().equals(typed)
        && reading.certainty() == Certainty.CERTAIN
        && !(reading.deadline() instanceof Deadline.Unstated)
        && !DueDays.areSame(reading.deadline(), typed);
  }

  private static Said say(Deadline deadline) {
    return new Said(
        DeadlineWording.write(deadline).orElseGet(deadline::toString),
        DeadlineWording.write(deadline).map(Text::same).orElseGet(() -> DeadlineText.of(deadline)));
  }

  /** One due day in the words of a task without parts against the days that its deadline names. */
  private static void differsFromTitle(TaskVisit task, Findings found) {
    if (DueDays.isSingle(task.deadline())) {
      check(task, task.task().title(), "title", found);
      task.task().content().ifPresent(words -> check(task, words, "content", found));
    }
  }

  private static void check(TaskVisit task, String words, String field, Findings found) {
    if (!FINISHED.isIn(found.folded(words))) {
      return;
    }
    Matcher phrases = DUE.matcher(words.replaceAll("\\s+", " "));
    String phrase = phrases.find() ? phrases.group() : null;
    if (phrase == null || phrases.find()) {
      return; // several days in one text are parts of the work
    }
    Optional<LocalDate> said = day(found.reading(phrase));
    LocalDate due = DueDays.latest(task.deadline());
    if (said.isPresent() && due != null && !said.get().equals(due)) {
      Place place = task.place();
      found.add(place.field(field), place.field("deadline"), phrase.strip(), said.get(), due);
    }
  }

  private static Optional<LocalDate> day(DeadlineReading reading) {
    return reading.certainty() == Certainty.CERTAIN && DueDays.isSingle(reading.deadline())
        ? Optional.ofNullable(DueDays.latest(reading.deadline()))
        : Optional.empty();
  }
}
