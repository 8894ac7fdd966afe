package io.github.kehoach.rules.check;

import io.github.kehoach.core.deadline.Deadline;
import java.time.LocalDate;
import java.util.List;

/** The single last days that a deadline names; recurring and undated parts have none. */
final class LastDays implements Deadline.Cases<List<LocalDate>> {
  private static final LastDays CASES = new LastDays();

  private LastDays() {}

  static List<LocalDate> of(Deadline deadline) {
    return deadline.match(CASES);
  }

  @Override
  public List<LocalDate> by(Deadline.By by) {
    return List.of(by.period().lastDay());
  }

  @Override
  public List<LocalDate> before(Deadline.Before before) {
    return List.of(before.period().firstDay().minusDays(1));
  }

  @Override
  public List<LocalDate> every(Deadline.Every every) {
    return List.of();
  }

  @Override
  public List<LocalDate> continuous(Deadline.Continuous continuous) {
    return List.of();
  }

  @Override
  public List<LocalDate> open(Deadline.Open open) {
    return List.of();
  }

  @Override
  public List<LocalDate> onDemand(Deadline.OnDemand onDemand) {
    return List.of();
  }

  @Override
  public List<LocalDate> triggered(Deadline.Triggered triggered) {
    return List.of();
  }

  @Override
  public List<LocalDate> allOf(Deadline.AllOf allOf) {
    return allOf.parts().stream().flatMap(part -> of(part).stream()).toList();
  }

  @Override
  public List<LocalDate> scoped(Deadline.Scoped scoped) {
    return scoped.parts().stream().flatMap(part -> of(part.deadline()).stream()).toList();
  }

  @Override
  public List<LocalDate> unstated(Deadline.Unstated unstated) {
    return List.of();
  }

  @Override
  public List<LocalDate> unread(Deadline.Unread unread) {
    return List.of();
  }
}
