package io.github.kehoach.json;

import io.github.kehoach.core.ledger.Fact;

/** {@code {"kind":"taskReport","task":{…},"on":"2025-03-18"}} and the other kinds of facts. */
final class FactForm extends ChoiceForm<Fact> {
  static final FactForm FACT = new FactForm();

  private final ObjectForm<Fact.TaskReport> taskReport = variant(new TaskReportForm());
  private final ObjectForm<Fact.TriggerFired> triggerFired = variant(new TriggerFiredForm());
  private final ObjectForm<Fact.DeadlineExtended> deadlineExtended =
      variant(new DeadlineExtendedForm());
  private final ObjectForm<Fact.Reassigned> reassigned = variant(new ReassignedForm());
  private final ObjectForm<Fact.Cancelled> cancelled = variant(new CancelledForm());
  private final ObjectForm<Fact.TaskAdded> taskAdded = variant(new TaskAddedForm());
  private final ObjectForm<Fact.TaskChanged> taskChanged = variant(new TaskChangedForm());
  private final ObjectForm<Fact.Withdrawn> withdrawn = variant(new WithdrawnForm());
  private final ObjectForm<Fact.IndicatorRead> indicatorRead = variant(new IndicatorReadForm());
  private final Variants variants = new Variants();

  private FactForm() {}

  @Override
  String type() {
    return "Fact";
  }

  @Override
  Chosen<? extends Fact> choose(Fact fact) {
    return fact.match(variants);
  }

  private final class Variants implements Fact.Cases<Chosen<? extends Fact>> {
    @Override
    public Chosen<Fact.TaskReport> taskReport(Fact.TaskReport fact) {
      return new Chosen<>(taskReport, fact);
    }

    @Override
    public Chosen<Fact.TriggerFired> triggerFired(Fact.TriggerFired fact) {
      return new Chosen<>(triggerFired, fact);
    }

    @Override
    public Chosen<Fact.DeadlineExtended> deadlineExtended(Fact.DeadlineExtended fact) {
      return new Chosen<>(deadlineExtended, fact);
    }

    @Override
    public Chosen<Fact.Reassigned> reassigned(Fact.Reassigned fact) {
      return new Chosen<>(reassigned, fact);
    }

    @Override
    public Chosen<Fact.Cancelled> cancelled(Fact.Cancelled fact) {
      return new Chosen<>(cancelled, fact);
    }

    @Override
    public Chosen<Fact.TaskAdded> taskAdded(Fact.TaskAdded fact) {
      return new Chosen<>(taskAdded, fact);
    }

    @Override
    public Chosen<Fact.TaskChanged> taskChanged(Fact.TaskChanged fact) {
      return new Chosen<>(taskChanged, fact);
    }

    @Override
    public Chosen<Fact.Withdrawn> withdrawn(Fact.Withdrawn fact) {
      return new Chosen<>(withdrawn, fact);
    }

    @Override
    public Chosen<Fact.IndicatorRead> indicatorRead(Fact.IndicatorRead fact) {
      return new Chosen<>(indicatorRead, fact);
    }
  }
}
