package io.github.kehoach.rules.status;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.core.ledger.Ledger;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what is to be said about the facts of one ledger. Used by one thread. */
final class FactFindings {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final List<FactFinding> findings = new ArrayList<>();

  /** All of them, by fact. */
  List<FactFinding> all() {
    findings.sort(Comparator.comparingInt(FactFinding::fact).thenComparing(FactFinding::issue));
    return findings;
  }

  void add(int fact, FactIssue issue, Optional<String> task, Object... values) {
    findings.add(new FactFinding(fact, issue, task, issue.text().fill(values), issue.hint()));
  }

  private void add(LedgerEntry<?> entry, FactIssue issue, TaskStory story, Object... values) {
    add(entry.index(), issue, Optional.of(story.visit.pointer()), values);
  }

  /** Withdrawals that stand and find nothing before them to take back; last first. */
  void ofWithdrawals(Ledger ledger, LocalDate day) {
    List<Fact> facts = ledger.facts();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      int place = i;
      facts.get(i).notes().id().ifPresent(id -> places.put(id, place));
    }
    Set<String> withdrawn = new HashSet<>();
    for (int i = facts.size() - 1; i >= 0; i--) {
      Fact fact = facts.get(i);
      if (fact instanceof Fact.Withdrawn withdrawal
          && !fact.on().isAfter(day)
          && fact.notes().id().filter(withdrawn::contains).isEmpty()) {
        withdrawn.add(withdrawal.fact());
        if (places.getOrDefault(withdrawal.fact(), i) >= i) {
          add(i, FactIssue.UNKNOWN_FACT, Optional.empty(), withdrawal.fact());
        }
      }
    }
  }

  /** What facts about one task say that cannot be, or is not needed. */
  void of(Judgement judgement, TaskStatus status) {
    TaskStory story = judgement.story;
    boolean waits = judgement.current.isTriggered() || judgement.deciding().isTriggered();
    if (!waits) {
      story.events.forEach(event -> add(event, FactIssue.NOTHING_WAITS, story));
    }
    reports(judgement);
    if (story.parts.isEmpty()) {
      wholeReports(judgement);
      afterDone(judgement, status);
    }
    stated(story, status);
  }

  private void reports(Judgement judgement) {
    TaskStory story = judgement.story;
    for (LedgerEntry<Fact.TaskReport> entry : story.reports) {
      Fact.TaskReport report = entry.fact();
      LedgerEntry<Fact.Cancelled> cancelled = story.cancelled;
      if (cancelled != null && !story.counts(entry)) {
        LocalDate day = report.doneOn().orElse(report.on());
        add(entry, FactIssue.DONE_AFTER_CANCELLED, story, day, cancelled.on());
      }
      report
          .occurrence()
          .filter(day -> !judgement.isDue(day, report))
          .ifPresent(day -> add(entry, FactIssue.NOT_A_DUE_DAY, story, day));
    }
  }

  /** Reports of completion that name no due day. */
  private void wholeReports(Judgement judgement) {
    TaskStory story = judgement.story;
    LedgerEntry<Fact.TaskReport> last = story.done;
    for (LedgerEntry<Fact.TaskReport> entry : story.reports) {
      Fact.TaskReport report = entry.fact();
      if (report.doneOn().isEmpty() || report.occurrence().isPresent() || !story.counts(entry)) {
        continue;
      }
      LocalDate day = report.doneOn().get();
      DeadlineInForce deciding = judgement.inForceOn(day);
      if (deciding.prepared().once().isEmpty() && !deciding.finishesUndated()) {
        boolean recurs = deciding.prepared().recurs() || deciding.recursUnknown();
        add(entry, recurs ? FactIssue.DUE_DAY_NEEDED : FactIssue.NOTHING_TO_FINISH, story, day);
      }
      if (last != null && !last.fact().doneOn().equals(report.doneOn())) {
        LocalDate other = last.fact().doneOn().orElse(last.on());
        add(entry, FactIssue.DONE_DAY_CHANGED, story, day, other);
      }
    }
  }

  private void afterDone(Judgement judgement, TaskStatus status) {
    if (status.doneOn().isEmpty()) {
      return;
    }
    TaskStory story = judgement.story;
    LocalDate day = status.doneOn().get();
    story.cancellations.forEach(
        entry -> add(entry, FactIssue.CANCELLED_AFTER_DONE, story, day, entry.on()));
    story.extensions.stream()
        .filter(entry -> entry.on().isAfter(day))
        .forEach(entry -> add(entry, FactIssue.EXTENDED_AFTER_DONE, story, day, entry.on()));
  }

  /** What the agency stated last, against what was computed. */
  private void stated(TaskStory story, TaskStatus status) {
    Optional<LedgerEntry<Fact.TaskReport>> last = story.lastReport();
    if (last.isEmpty() || status.state() == TaskState.CANCELLED) {
      return;
    }
    Fact.TaskReport report = last.get().fact();
    if (report.occurrence().isPresent()) {
      return; // about one due day
    }
    if (report.doneOn().isPresent() && status.state().isOpen()) {
      if (!status.isCounted()) {
        differs(last.get(), story, text("fact.doneOn", report.doneOn().get()), status);
      }
      return; // of a task without parts the day itself has been found not to count
    }
    boolean extendedSince =
        story.extensions.stream().anyMatch(entry -> entry.on().isAfter(report.on()));
    report
        .percent()
        .filter(share -> (share.compareTo(WHOLE) == 0) != status.state().isDone())
        .ifPresent(
            share -> differs(last.get(), story, text("fact.share", share.toPlainString()), status));
    report
        .statedStatus()
        .filter(
            words ->
                StatedWords.claim(words)
                    .filter(claim -> !claim.fits(status.state()))
                    .filter(claim -> claim != StatedWords.Claim.OPEN_LATE || !extendedSince)
                    .isPresent())
        .ifPresent(words -> differs(last.get(), story, Text.same(words), status));
  }

  private void differs(LedgerEntry<?> entry, TaskStory story, Text said, TaskStatus status) {
    add(entry, FactIssue.STATED_DIFFERS, story, said, status.state().text());
  }
}
