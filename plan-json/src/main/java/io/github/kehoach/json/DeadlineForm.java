package io.github.kehoach.json;

import io.github.kehoach.core.deadline.Deadline;

/** {@code {"kind":"by","period":"2025-02"}} and the other kinds of deadlines. */
final class DeadlineForm extends ChoiceForm<Deadline> {
  static final DeadlineForm DEADLINE = new DeadlineForm();

  private final ObjectForm<Deadline.By> by = variant(new PlainForms.By());
  private final ObjectForm<Deadline.Before> before = variant(new PlainForms.Before());
  private final ObjectForm<Deadline.Every> every = variant(new EveryForm());
  private final ObjectForm<Deadline.Continuous> continuous =
      variant(new StandingForms.Continuous());
  private final ObjectForm<Deadline.Open> open = variant(new StandingForms.Open());
  private final ObjectForm<Deadline.OnDemand> onDemand = variant(new PlainForms.OnDemand());
  private final ObjectForm<Deadline.Triggered> triggered = variant(new TriggeredForm());
  private final ObjectForm<Deadline.AllOf> allOf = variant(new PartsForms.AllOf(this));
  private final ObjectForm<Deadline.Scoped> scoped = variant(new PartsForms.Scoped(this));
  private final ObjectForm<Deadline.Unstated> unstated = variant(new PlainForms.Unstated());
  private final ObjectForm<Deadline.Unread> unread = variant(new PlainForms.Unread());
  private final Variants variants = new Variants();

  private DeadlineForm() {}

  @Override
  String type() {
    return "Deadline";
  }

  @Override
  boolean isShared() {
    return true;
  }

  @Override
  Chosen<? extends Deadline> choose(Deadline deadline) {
    return deadline.match(variants);
  }

  private final class Variants implements Deadline.Cases<Chosen<? extends Deadline>> {
    @Override
    public Chosen<Deadline.By> by(Deadline.By deadline) {
      return new Chosen<>(by, deadline);
    }

    @Override
    public Chosen<Deadline.Before> before(Deadline.Before deadline) {
      return new Chosen<>(before, deadline);
    }

    @Override
    public Chosen<Deadline.Every> every(Deadline.Every deadline) {
      return new Chosen<>(every, deadline);
    }

    @Override
    public Chosen<Deadline.Continuous> continuous(Deadline.Continuous deadline) {
      return new Chosen<>(continuous, deadline);
    }

    @Override
    public Chosen<Deadline.Open> open(Deadline.Open deadline) {
      return new Chosen<>(open, deadline);
    }

    @Override
    public Chosen<Deadline.OnDemand> onDemand(Deadline.OnDemand deadline) {
      return new Chosen<>(onDemand, deadline);
    }

    @Override
    public Chosen<Deadline.Triggered> triggered(Deadline.Triggered deadline) {
      return new Chosen<>(triggered, deadline);
    }

    @Override
    public Chosen<Deadline.AllOf> allOf(Deadline.AllOf deadline) {
      return new Chosen<>(allOf, deadline);
    }

    @Override
    public Chosen<Deadline.Scoped> scoped(Deadline.Scoped deadline) {
      return new Chosen<>(scoped, deadline);
    }

    @Override
    public Chosen<Deadline.Unstated> unstated(Deadline.Unstated deadline) {
      return new Chosen<>(unstated, deadline);
    }

    @Override
    public Chosen<Deadline.Unread> unread(Deadline.Unread deadline) {
      return new Chosen<>(unread, deadline);
    }
  }
}
