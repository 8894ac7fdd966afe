package io.github.kehoach.benchmarks;

import io.github.kehoach.core.HiddenCharacters;
import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.document.Document;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.rules.calendar.WorkingCalendar;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.DeadlineReading;
import io.github.kehoach.rules.wording.DeadlineWording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;

/**
 * The floor: the 29 rules of scope record that run by default, as one chain of ifs that looks at
 * each thing once and says no more than the id of what is wrong. No places, no texts, no severity,
 * no suppressions, no rule that can be left out.
 */
final class HandWritten {
  private final Document document;
  private final LocalDate issued;
  private final Map<AgencyId, Agency> agencies = new HashMap<>();
  private final Map<String, Agency> names = new HashMap<>();
  private final boolean shortcut;

  /**
   * A chain for a plan.
   *
   * @param shortcut whether the plainest wordings, "12/2025" and "Thường xuyên", are compared
   *     without reading them
   */
  HandWritten(Plan plan, boolean shortcut) {
    this.document = plan.document();
    this.issued = document.date().map(CalendarPeriod::firstDay).orElse(null);
    this.shortcut = shortcut;
    for (Agency agency : plan.agencies()) {
      agencies.put(agency.id(), agency);
      names.put(Folding.fold(agency.name()), agency);
      agency.aliases().forEach(alias -> names.put(Folding.fold(alias), agency));
    }
  }

  /** The ids of what is wrong in all tasks. */
  List<String> check(Plan plan) {
    List<String> wrong = new ArrayList<>();
    for (Section section : plan.sections()) {
      for (Task task : section.tasks()) {
        check(task, null, wrong);
      }
    }
    return wrong;
  }

  /** The ids of what is wrong in one task. */
  List<String> check(Task task) {
    List<String> wrong = new ArrayList<>();
    check(task, null, wrong);
    return wrong;
  }

  private void check(Task task, Task above, List<String> wrong) {
    Deadline own = task.deadline();
    boolean inherits = above != null && own instanceof Deadline.Unstated;
    Deadline deadline = inherits ? above.deadline() : own;
    LocalDate last = day(deadline, false);
    List<AgencyRef> leads =
        task.leads().isEmpty() && above != null ? above.leads() : task.leads();
    if (task.subtasks().isEmpty()) {
      clarities(task, above, leads, deadline, wrong);
      title(task.title(), deadline, last, wrong);
      if (task.content().isPresent()) {
        title(task.content().get(), deadline, last, wrong);
      }
    }
    for (int i = 0; i < task.leads().size(); i++) {
      AgencyRef ref = task.leads().get(i);
      agency(ref, "lead", wrong);
      if (ref instanceof AgencyRef.Named named) {
        Agency agency = agencies.get(named.id());
        if (agency != null) {
          lifetime(agency, last, wrong);
        }
        for (int j = 0; j < task.coordinators().size(); j++) {
          if (task.coordinators().get(j) instanceof AgencyRef.Named other
              && other.id().equals(named.id())) {
            wrong.add("lead-also-coordinator");
          }
        }
      }
    }
    for (int i = 0; i < task.coordinators().size(); i++) {
      agency(task.coordinators().get(i), "coordinator", wrong);
    }
    if (HiddenCharacters.firstIn(task.title()) >= 0) {
      wrong.add("task-hidden-characters");
    }
    duplicates(task.leads(), "lead-duplicate", wrong);
    duplicates(task.coordinators(), "coordinator-duplicate", wrong);
    deadline(own, above, wrong);
    if (task.deadlineText().isPresent()) {
      wording(task.deadlineText().get(), own, wrong);
    }
    for (int i = 0; i < task.carriesOut().size(); i++) {
      TaskRef ref = task.carriesOut().get(i);
      if (ref.document().isEmpty()
          || (document.number().isPresent()
              && document.number().get().isSameAs(ref.document().get())
              && (ref.date().isEmpty() || ref.date().equals(document.date())))) {
        wrong.add("task-carries-out-own-document");
      }
    }
    for (int i = 0; i < task.doubts().size(); i++) {
      wrong.add("task-doubtful");
    }
    for (int i = 0; i < task.subtasks().size(); i++) {
      check(task.subtasks().get(i), task, wrong);
    }
  }

  private static void clarities(
      Task task, Task above, List<AgencyRef> leads, Deadline deadline, List<String> wrong) {
    if (leads.isEmpty()) {
      wrong.add("task-without-lead");
    } else if (leads.size() > 1 || leads.get(0) instanceof AgencyRef.Collective) {
      wrong.add("task-without-single-lead");
    }
    String title = task.title();
    int letter = 0;
    while (letter < title.length() && !Character.isLetter(title.charAt(letter))) {
      letter++;
    }
    if (letter == title.length()) {
      wrong.add("task-without-clear-title");
    }
    if (deadline instanceof Deadline.Unstated || deadline instanceof Deadline.Unread) {
      wrong.add("task-without-clear-deadline");
    }
    if (task.deliverables().isEmpty() && (above == null || above.deliverables().isEmpty())) {
      wrong.add("task-without-deliverable");
    }
  }

  private void agency(AgencyRef ref, String role, List<String> wrong) {
    if (ref instanceof AgencyRef.Unlinked) {
      wrong.add(role + "-unlinked");
      hidden(ref, wrong);
    } else if (ref instanceof AgencyRef.Collective) {
      hidden(ref, wrong);
    } else if (ref instanceof AgencyRef.Named named) {
      Agency agency = agencies.get(named.id());
      if (agency == null) {
        if (!agencies.isEmpty()) {
          wrong.add("agency-unknown");
        }
        hidden(ref, wrong);
      } else if (named.text().isPresent()) {
        String text = named.text().get();
        if (!agency.name().equals(text) && !agency.aliases().contains(text)) {
          Agency other = names.get(Folding.fold(text));
          boolean another = other != null && !other.id().equals(agency.id());
          wrong.add(another ? "agency-name-of-another" : "agency-spelled-otherwise");
          hidden(ref, wrong);
        }
      }
    }
  }

  private static void hidden(AgencyRef ref, List<String> wrong) {
    if (ref.text().isPresent() && HiddenCharacters.firstIn(ref.text().get()) >= 0) {
      wrong.add("task-hidden-characters");
    }
  }

  private void lifetime(Agency agency, LocalDate due, List<String> wrong) {
    LocalDate until = agency.existsUntil().orElse(null);
    if (issued != null && until != null && until.isBefore(issued)) {
      wrong.add("agency-dissolved-before-plan");
    } else if (due != null && !agency.existsOn(due)) {
      wrong.add("agency-not-there-when-due");
    }
  }

  private static void duplicates(List<AgencyRef> refs, String id, List<String> wrong) {
    for (int i = 1; i < refs.size(); i++) {
      if (refs.get(i) instanceof AgencyRef.Named named && isBefore(refs, i, named.id())) {
        wrong.add(id);
      }
    }
  }

  private static boolean isBefore(List<AgencyRef> refs, int until, AgencyId id) {
    for (int i = 0; i < until; i++) {
      if (refs.get(i) instanceof AgencyRef.Named named && named.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  private void deadline(Deadline own, Task above, List<String> wrong) {
    LocalDate first = day(own, true);
    LocalDate last = day(own, false);
    if (issued != null && first != null && first.isBefore(issued)) {
      wrong.add("deadline-before-plan-date");
    }
    if (issued != null && last != null && last.getYear() - issued.getYear() > 50) {
      wrong.add("deadline-far-away");
    }
    if (above != null && isSingle(above.deadline()) && last != null) {
      if (last.isAfter(day(above.deadline(), false))) {
        wrong.add("deadline-later-than-whole");
      }
    }
    if (own instanceof Deadline.AllOf all) {
      for (Deadline part : all.parts()) {
        part(part, true, wrong);
      }
    } else if (own instanceof Deadline.Scoped scoped) {
      for (ScopedPart part : scoped.parts()) {
        part(part.deadline(), true, wrong);
      }
    } else {
      part(own, false, wrong);
    }
  }

  private void part(Deadline part, boolean inner, List<String> wrong) {
    if (part instanceof Deadline.By by) {
      if (by.period() instanceof CalendarPeriod.Day day
          && !WorkingCalendar.vietnam().kindOf(day.date()).isWorking()) {
        wrong.add("deadline-on-day-off");
      }
    } else if (part instanceof Deadline.Every every) {
      if (issued != null
          && every.until().isPresent()
          && every.until().get().lastDay().isBefore(issued)) {
        wrong.add("deadline-recurrence-over");
      }
      if (every.interval() > 1 && every.from().isEmpty()) {
        wrong.add("deadline-interval-without-first");
      }
    } else if (part instanceof Deadline.Triggered triggered) {
      Trigger trigger = triggered.trigger();
      if (trigger.by().isEmpty() && trigger.subject().isEmpty()) {
        wrong.add("deadline-trigger-unnamed");
      }
      boolean unforeseen =
          trigger.type() == Trigger.Type.ISSUANCE
              || trigger.type() == Trigger.Type.GUIDANCE
              || trigger.type() == Trigger.Type.APPROVAL;
      if (unforeseen && triggered.lag().map(Lag::amount).orElse(0) < 0) {
        wrong.add("deadline-lag-before-unforeseen");
      }
    } else if (inner && part instanceof Deadline.Unread) {
      wrong.add("deadline-part-unread");
    }
  }

  private void wording(String text, Deadline own, List<String> wrong) {
    if (own instanceof Deadline.Unstated
        || own instanceof Deadline.Unread
        || (shortcut && isPlain(text, own))) {
      return;
    }
    DeadlineReading reading = readAt(text, document.date());
    if (reading.certainty() == Certainty.CERTAIN
        && !(reading.deadline() instanceof Deadline.Unstated)
        && !reading.deadline().equals(own)) {
      wrong.add("deadline-differs-from-wording");
    }
  }

  private static boolean isPlain(String text, Deadline deadline) {
    if (deadline instanceof Deadline.Continuous standing) {
      return standing.cycle().isEmpty()
          && standing.start().isEmpty()
          && text.equalsIgnoreCase("thường xuyên");
    }
    if (deadline instanceof Deadline.By by && by.period() instanceof CalendarPeriod.Month month) {
      int slash = text.indexOf('/');
      return (slash == 1 || slash == 2)
          && text.length() == slash + 5
          && number(text, 0, slash) == month.month()
          && number(text, slash + 1, text.length()) == month.year();
    }
    return false;
  }

  private static int number(String text, int from, int until) {
    int number = 0;
    for (int i = from; i < until; i++) {
      int figure = text.charAt(i) - '0';
      if (figure < 0 || figure > 9) {
        return -1;
      }
      number = 10 * number + figure;
    }
    return number;
  }

  private void title(String words, Deadline typed, LocalDate due, List<String> wrong) {
    int at = words.indexOf("oàn thành tr");
    if (at > 0 && isSingle(typed) && words.indexOf("oàn thành tr", at + 1) < 0) {
      int end = at;
      while (end < words.length() && end - at <= 40 && ",;.()\n".indexOf(words.charAt(end)) < 0) {
        end++;
      }
      DeadlineReading reading =
          readAt(words.substring(at - 1, end), document.date());
      if (reading.certainty() == Certainty.CERTAIN
          && isSingle(reading.deadline())
          && !day(reading.deadline(), false).equals(due)) {
        wrong.add("deadline-differs-from-title");
      }
    }
  }

  private static boolean isSingle(Deadline deadline) {
    return deadline instanceof Deadline.By || deadline instanceof Deadline.Before;
  }

  private static LocalDate day(Deadline deadline, boolean first) {
    if (deadline instanceof Deadline.By by) {
      return by.period().lastDay();
    }
    if (deadline instanceof Deadline.Before before) {
      return before.period().firstDay().minusDays(1);
    }
    LocalDate best = null;
    if (deadline instanceof Deadline.AllOf all) {
      for (Deadline part : all.parts()) {
        best = better(best, day(part, first), first);
      }
    } else if (deadline instanceof Deadline.Scoped scoped) {
      for (ScopedPart part : scoped.parts()) {
        best = better(best, day(part.deadline(), first), first);
      }
    }
    return best;
  }

  private static LocalDate better(LocalDate one, LocalDate other, boolean first) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return first == other.isBefore(one) ? other : one;
  }

  private static DeadlineReading readAt(String words, Optional<CalendarPeriod> issued) {
    return issued
        .map(day -> DeadlineWording.read(words, day))
        .orElseGet(() -> DeadlineWording.read(words));
  }
}
