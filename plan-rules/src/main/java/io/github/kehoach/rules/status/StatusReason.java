package io.github.kehoach.rules.status;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.rules.schedule.Duties;
import io.github.kehoach.rules.text.Reason;
import io.github.kehoach.rules.text.TriggerText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a task is in its state. Used once, by one thread. */
final class StatusReason {

  private final Judgement judgement;
  private final TaskState state;
  private final List<DueStatus> due;
  private final List<Reason> because = new ArrayList<>();

  StatusReason(Judgement judgement, TaskState state, List<DueStatus> due) {
    this.judgement = judgement;
    this.state = state;
    this.due = due;
  }

  Reason reason() {
    LedgerEntry<Fact.Cancelled> cancelled = judgement.story.cancelled;
    if (judgement.isCancelled() && cancelled != null) {
      Fact.Cancelled fact = cancelled.fact();
      say(text("status.cancelled", fact.on(), decision(fact.decision()), cancelled.index() + 1));
      return new Reason(state.text(), because);
    }
    LedgerEntry<Fact.TaskReport> completion = judgement.completion();
    if (completion != null) {
      LocalDate day = completion.fact().doneOn().orElse(completion.on());
      say(text("status.done", completion.on(), day, completion.index() + 1));
    }
    deciding().ifPresent(this::decided);
    extended();
    undated(judgement.deciding().duties());
    return new Reason(state.text(), because);
  }

  /** The due day that decides: the first that was missed, else the next, else the last. */
  private Optional<DueStatus> deciding() {
    DueStatus.State missed = state.isDone() ? DueStatus.State.SERVED_LATE : DueStatus.State.OVERDUE;
    return first(missed)
        .or(() -> first(DueStatus.State.UPCOMING))
        .or(() -> due.isEmpty() ? Optional.empty() : Optional.of(due.get(due.size() - 1)));
  }

  private Optional<DueStatus> first(DueStatus.State wanted) {
    return due.stream().filter(one -> one.state() == wanted).findFirst();
  }

  private void decided(DueStatus one) {
    judgement
        .service(one.day())
        .ifPresent(
            entry ->
                say(
                    text(
                        "status.served",
                        entry.on(),
                        entry.fact().doneOn().orElse(entry.on()),
                        entry.index() + 1,
                        one.day())));
    Text sentence =
        switch (one.state()) {
          case OVERDUE ->
              text(
                  "status.missed",
                  judgement.asOf,
                  one.day(),
                  days(one.day(), judgement.asOf),
                  missed());
          case UPCOMING -> text("status.ahead", days(judgement.asOf, one.day()), one.day());
          case SERVED_IN_TIME, SERVED_LATE -> text("status.decides", one.day());
        };
    List<Reason> why = new ArrayList<>();
    judgement.deciding().why(one.day()).ifPresent(why::add);
    because.add(new Reason(sentence, why));
  }

  private long missed() {
    return due.stream().filter(one -> one.state() == DueStatus.State.OVERDUE).count();
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private void extended() {
    LedgerEntry<Fact.DeadlineExtended> extension = judgement.deciding().extension();
    if (extension == null) {
      return;
    }
    Fact.DeadlineExtended fact = extension.fact();
    List<Reason> original = new ArrayList<>();
    judgement
        .story
        .visit
        .deadlineText()
        .ifPresent(words -> original.add(Reason.of(text("status.original", words))));
    because.add(
        new Reason(
            text("status.extended", fact.on(), decision(fact.decision()), extension.index() + 1),
            original));
  }

  private void undated(Duties duties) {
    duties.standing().stream().limit(1).forEach(one -> say(text("status.standing")));
    if (!state.isDone()) {
      duties.open().stream().limit(1).forEach(one -> say(text("status.open")));
      duties
          .awaited()
          .forEach(one -> say(text("status.waits", TriggerText.of(one.deadline().trigger()))));
      duties.undated().forEach(one -> say(one.why()));
    }
    duties.onDemand().stream().limit(1).forEach(one -> say(text("status.onDemand")));
    duties.released().forEach(this::released);
    if (!duties.unread().isEmpty()) {
      say(
          judgement
              .deciding()
              .prepared()
              .context()
              .wording()
              .map(words -> text("status.unreadWords", words))
              .orElseGet(() -> text("status.unread")));
    }
  }

  private void released(Duties.Fired one) {
    say(text("status.released", one.fact().on(), TriggerText.of(one.deadline().trigger())));
  }

  private static String decision(Optional<Citation> document) {
    return document
        .flatMap(one -> one.number().map(DocumentNumber::toString).or(one::text))
        .map(words -> " (" + words + ")")
        .orElse("");
  }

  private void say(Text text) {
    because.add(Reason.of(text));
  }
}
