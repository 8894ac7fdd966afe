package io.github.kehoach.core.deadline;

/** Builds a deadline again from its fields. */
final class Rebuilt implements Deadline.Cases<Deadline> {
  static Deadline of(Deadline deadline) {
    return deadline.match(new Rebuilt());
  }

  @Override
  public Deadline by(Deadline.By by) {
    return Deadline.by(by.period());
  }

  @Override
  public Deadline before(Deadline.Before before) {
    return Deadline.before(before.period());
  }

  @Override
  public Deadline every(Deadline.Every every) {
    return every.toBuilder().build();
  }

  @Override
  public Deadline continuous(Deadline.Continuous continuous) {
    return continuous.toBuilder().build();
  }

  @Override
  public Deadline open(Deadline.Open open) {
    return open.start().map(Deadline::open).orElseGet(Deadline::open);
  }

  @Override
  public Deadline onDemand(Deadline.OnDemand onDemand) {
    return Deadline.onDemand(onDemand.when());
  }

  @Override
  public Deadline triggered(Deadline.Triggered triggered) {
    return new Deadline.Triggered(triggered.trigger().toBuilder().build(), triggered.lag());
  }

  @Override
  public Deadline allOf(Deadline.AllOf allOf) {
    return Deadline.allOf(allOf.parts().stream().map(Rebuilt::of).toList());
  }

  @Override
  public Deadline scoped(Deadline.Scoped scoped) {
    return Deadline.scoped(
        scoped.parts().stream()
            .map(part -> ScopedPart.of(part.scope(), of(part.deadline())))
            .toList());
  }

  @Override
  public Deadline unstated(Deadline.Unstated unstated) {
    return Deadline.unstated();
  }

  @Override
  public Deadline unread(Deadline.Unread unread) {
    return Deadline.unread(unread.text());
  }
}
