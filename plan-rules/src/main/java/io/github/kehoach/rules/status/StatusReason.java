package io.github.kehoach.rules.status;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.ledger.Fact;
import io.github.kehoach.rules.text.Reason;
import io.github.kehoach.rules.text.TriggerText;
import io.github.kehoach.rules.schedule.ReleasedTrigger;
import io.github.kehoach.rules.schedule.Schedule;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says why a task is in its state. Used once, by one thread. */
final class StatusReason {
  private static final Text CANCELLED =
      Text.template(
          "quyết định dừng thực hiện ngày {0}{1} (sự việc {2})",
          "cancelled by a decision of {0}{1} (fact {2})");
  private static final Text DONE =
      Text.template(
          "báo cáo ngày {0}: hoàn thành ngày {1} (sự việc {2})",
          "report of {0}: done on {1} (fact {2})");
  private static final Text SERVED =
      Text.template(
          "báo cáo ngày {0}: hạn {3} đã thực hiện ngày {1} (sự việc {2})",
          "report of {0}: what was due on {3} was done on {1} (fact {2})");
  private static final Text MISSED =
      Text.template(
          "đến ngày {0} chưa có báo cáo hoàn thành cho hạn {1}, quá {2} ngày; số hạn đã quá: {3}",
          "by {0} no report says that what was due on {1} is done, {2} days over; due days missed:"
              + " {3}");
  private static final Text AHEAD =
      Text.template("còn {0} ngày đến hạn {1}", "{0} days to {1}, the next due day");
  private static final Text DECIDES =
      Text.template("hạn để đánh giá: {0}", "the due day that decides: {0}");
  private static final Text ORIGINAL =
      Text.template("thời hạn ban đầu: “{0}”", "the original deadline: “{0}”");
  private static final Text EXTENDED =
      Text.template(
          "gia hạn theo quyết định ngày {0}{1} (sự việc {2})",
          "extended by a decision of {0}{1} (fact {2})");
  private static final Text STANDING =
      new Text("thường xuyên: không có ngày đến hạn", "a standing duty: never due");
  private static final Text OPEN =
      new Text("hoàn thành, không nêu hạn cuối", "to be finished, no end given");
  private static final Text ON_DEMAND =
      new Text("khi phát sinh: không có ngày đến hạn", "on demand: no due day");
  private static final Text WAITS = Text.template("chờ: {0}", "waits for: {0}");
  private static final Text RELEASED = Text.template("đã có ngày {0}: {1}", "happened on {0}: {1}");
  private static final Text UNREAD =
      Text.template("chưa hiểu được thời hạn{0}", "the deadline is not understood{0}");

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
    Entry<Fact.Cancelled> cancelled = judgement.node().cancelled();
    if (judgement.isCancelled() && cancelled != null) {
      Fact.Cancelled fact = cancelled.fact();
      say(CANCELLED.fill(fact.on(), decision(fact.decision()), cancelled.index() + 1));
      return new Reason(state.text(), because);
    }
    Entry<Fact.TaskReport> completion = judgement.completion();
    if (completion != null) {
      LocalDate day = completion.fact().doneOn().orElse(completion.on());
      say(DONE.fill(completion.on(), day, completion.index() + 1));
    }
    deciding().ifPresent(this::decided);
    extended();
    undated(judgement.regime().duties());
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
                    SERVED.fill(
                        entry.on(),
                        entry.fact().doneOn().orElse(entry.on()),
                        entry.index() + 1,
                        one.day())));
    Text sentence =
        switch (one.state()) {
          case OVERDUE ->
              MISSED.fill(judgement.asOf(), one.day(), days(one.day(), judgement.asOf()), missed());
          case UPCOMING -> AHEAD.fill(days(judgement.asOf(), one.day()), one.day());
          case SERVED_IN_TIME, SERVED_LATE -> DECIDES.fill(one.day());
        };
    List<Reason> why = new ArrayList<>();
    judgement.regime().why(one.day()).ifPresent(why::add);
    because.add(new Reason(sentence, why));
  }

  private long missed() {
    return due.stream().filter(one -> one.state() == DueStatus.State.OVERDUE).count();
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }

  private void extended() {
    Entry<Fact.DeadlineExtended> extension = judgement.regime().extension();
    if (extension == null) {
      return;
    }
    Fact.DeadlineExtended fact = extension.fact();
    List<Reason> original = new ArrayList<>();
    judgement
        .node()
        .visit()
        .deadlineText()
        .ifPresent(words -> original.add(Reason.of(ORIGINAL.fill(words))));
    because.add(
        new Reason(
            EXTENDED.fill(fact.on(), decision(fact.decision()), extension.index() + 1), original));
  }

  private void undated(Schedule duties) {
    duties.standing().stream().limit(1).forEach(one -> say(STANDING));
    if (!state.isDone()) {
      duties.open().stream().limit(1).forEach(one -> say(OPEN));
      duties.awaited().forEach(one -> say(WAITS.fill(TriggerText.of(one.deadline().trigger()))));
      duties.undated().forEach(one -> say(one.why()));
    }
    duties.onDemand().stream().limit(1).forEach(one -> say(ON_DEMAND));
    duties.released().forEach(this::released);
    if (!duties.unread().isEmpty()) {
      String words = judgement.regime().wording().map(text -> ": “" + text + "”").orElse("");
      say(UNREAD.fill(words));
    }
  }

  private void released(ReleasedTrigger one) {
    say(RELEASED.fill(one.fact().on(), TriggerText.of(one.deadline().trigger())));
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
