package io.github.kehoach.rules.schedule;

import static io.github.kehoach.rules.text.Messages.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.SomeCases;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.rules.text.EveryText;
import io.github.kehoach.rules.text.LagText;
import io.github.kehoach.rules.text.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says why an occurrence is due on its day. Used once, by one thread. */
final class OccurrenceReason implements SomeCases<OccurrenceReason> {

  private final PreparedDeadline prepared;
  private final ResolveContext context;
  private final Occurrence occurrence;
  private final List<Reason> because = new ArrayList<>();

  OccurrenceReason(PreparedDeadline prepared, Occurrence occurrence) {
    this.prepared = prepared;
    this.context = prepared.context();
    this.occurrence = occurrence;
  }

  Reason reason() {
    prepared
        .extension()
        .ifPresentOrElse(
            extended -> say(text("due.extended", extended.on())),
            () -> context.wording().ifPresent(words -> say(text("due.words", words))));
    occurrence.part().scope().ifPresent(scope -> say(text("due.scope", scope)));
    return new Reason(
        text("due.on", occurrence.day()), occurrence.part().deadline().match(this).because);
  }

  @Override
  public OccurrenceReason by(Deadline.By by) {
    say(text("due.by", by.period()));
    return movedFrom(by.lastDay());
  }

  @Override
  public OccurrenceReason before(Deadline.Before before) {
    say(text("due.before", before.period()));
    return movedFrom(before.lastDay());
  }

  @Override
  public OccurrenceReason every(Deadline.Every every) {
    say(text("due.every", EveryText.withoutLimits(every), occurrence.cycle()));
    boolean byDueDay = context.firstOccurrence() == FirstOccurrence.DUE_DAY;
    say(text(byDueDay ? "due.since" : "due.sinceCycle", context.since()));
    LocalDate named = occurrence.dayAsNamed();
    int stated = every.day().orElse(-1);
    if (stated > named.lengthOfMonth()) {
      say(text("due.shorter", stated));
    }
    every.workingDay().ifPresent(number -> because.add(context.calendar().explain(named)));
    return movedFrom(named);
  }

  @Override
  public OccurrenceReason triggered(Deadline.Triggered triggered) {
    prepared.duties().released().stream()
        .filter(one -> one.part().equals(occurrence.part()))
        .forEach(one -> triggered.lag().ifPresent(lag -> counted(one, lag)));
    return this;
  }

  private void counted(Duties.Fired released, Lag lag) {
    LocalDate event = released.fact().on();
    Reason article = Reason.of(CivilCode.article(lag.unit()));
    if (lag.amount() == 0) {
      say(text("due.atOnce", event));
    } else if (lag.amount() > 0) {
      because.add(Reason.of(text("due.after", LagText.of(lag), event), article));
    } else {
      because.add(Reason.of(text("due.ahead", LagText.of(lag), event), article));
    }
    released
        .fact()
        .document()
        .flatMap(issued -> issued.text().or(() -> issued.number().map(DocumentNumber::toString)))
        .ifPresent(words -> say(text("due.document", words)));
    movedFrom(CivilCode.lastDay(event, lag, context.calendar()));
  }

  /** The other variants have no due days. */
  @Override
  public OccurrenceReason otherwise(Deadline deadline) {
    return this;
  }

  private OccurrenceReason movedFrom(LocalDate named) {
    if (!named.equals(occurrence.day())) {
      because.add(Reason.of(text("due.moved", named), context.calendar().explain(named)));
    }
    return this;
  }

  private void say(Text text) {
    because.add(Reason.of(text));
  }
}
