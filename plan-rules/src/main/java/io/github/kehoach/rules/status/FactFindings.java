package io.github.kehoach.rules.status;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.ledger.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  private void add(LedgerEntry<?> entry, FactIssue issue, TaskStory node, Object... values) {
    add(entry.index(), issue, Optional.of(node.visit().pointer()), values);
  }

  /** What facts about one task say that cannot be, or is not needed. */
  void of(Judgement judgement, TaskStatus status) {
    TaskStory node = judgement.node();
    boolean waits = judgement.current().isTriggered() || judgement.deciding().isTriggered();
    for (LedgerEntry<Fact.TriggerFired> event : node.facts().events) {
      if (!waits) {
        add(event, FactIssue.NOTHING_WAITS, node);
      }
    }
    reports(judgement);
    if (node.parts().isEmpty()) {
      wholeReports(judgement);
      afterDone(judgement, status);
    }
    stated(node, status);
  }

  private void reports(Judgement judgement) {
    TaskStory node = judgement.node();
    for (LedgerEntry<Fact.TaskReport> entry : node.facts().reports) {
      Fact.TaskReport report = entry.fact();
      LedgerEntry<Fact.Cancelled> cancelled = node.cancelled();
      if (cancelled != null && !node.counts(entry)) {
        LocalDate day = report.doneOn().orElse(report.on());
        add(entry, FactIssue.DONE_AFTER_CANCELLED, node, day, cancelled.on());
      }
      report
          .occurrence()
          .filter(day -> !judgement.isDue(day, report))
          .ifPresent(day -> add(entry, FactIssue.NOT_A_DUE_DAY, node, day));
    }
  }

  /** Reports of completion that name no due day. */
  private void wholeReports(Judgement judgement) {
    TaskStory node = judgement.node();
    LedgerEntry<Fact.TaskReport> last = node.done();
    for (LedgerEntry<Fact.TaskReport> entry : node.facts().reports) {
      Fact.TaskReport report = entry.fact();
      if (report.doneOn().isEmpty() || report.occurrence().isPresent() || !node.counts(entry)) {
        continue;
      }
      LocalDate day = report.doneOn().get();
      DeadlineInForce deciding = judgement.inForceOn(day);
      boolean finishes = !deciding.once().isEmpty() || deciding.finishesUndated();
      if (!finishes) {
        boolean recurs = deciding.recurs() || deciding.recursUnknown();
        add(entry, recurs ? FactIssue.DUE_DAY_NEEDED : FactIssue.NOTHING_TO_FINISH, node, day);
      }
      if (last != null && !last.fact().doneOn().equals(report.doneOn())) {
        LocalDate other = last.fact().doneOn().orElse(last.on());
        add(entry, FactIssue.DONE_DAY_CHANGED, node, day, other);
      }
    }
  }

  private void afterDone(Judgement judgement, TaskStatus status) {
    if (status.doneOn().isEmpty()) {
      return;
    }
    TaskStory node = judgement.node();
    LocalDate day = status.doneOn().get();
    node.facts()
        .cancellations
        .forEach(entry -> add(entry, FactIssue.CANCELLED_AFTER_DONE, node, day, entry.on()));
    node.facts().extensions.stream()
        .filter(entry -> entry.on().isAfter(day))
        .forEach(entry -> add(entry, FactIssue.EXTENDED_AFTER_DONE, node, day, entry.on()));
  }

  /** What the agency stated last, against what was computed. */
  private void stated(TaskStory node, TaskStatus status) {
    Optional<LedgerEntry<Fact.TaskReport>> last = StatusWriter.last(node);
    if (last.isEmpty() || status.state() == TaskState.CANCELLED) {
      return;
    }
    Fact.TaskReport report = last.get().fact();
    if (report.occurrence().isPresent()) {
      return; // about one due day
    }
    if (report.doneOn().isPresent() && status.state().isOpen()) {
      if (!status.isCounted()) {
        differs(last.get(), node, text("fact.doneOn", report.doneOn().get()), status);
      }
      return; // of a task without parts the day itself has been found not to count
    }
    boolean extendedSince =
        node.facts().extensions.stream().anyMatch(entry -> entry.on().isAfter(report.on()));
    report
        .percent()
        .filter(share -> (share.compareTo(WHOLE) == 0) != status.state().isDone())
        .ifPresent(
            share -> differs(last.get(), node, text("fact.share", share.toPlainString()), status));
    report
        .statedStatus()
        .filter(
            words ->
                StatedWords.claim(words)
                    .filter(claim -> !claim.fits(status.state()))
                    .filter(claim -> claim != StatedWords.Claim.OPEN_LATE || !extendedSince)
                    .isPresent())
        .ifPresent(words -> differs(last.get(), node, Text.same(words), status));
  }

  private void differs(LedgerEntry<?> entry, TaskStory node, Text said, TaskStatus status) {
    add(entry, FactIssue.STATED_DIFFERS, node, said, status.state().text());
  }
}
