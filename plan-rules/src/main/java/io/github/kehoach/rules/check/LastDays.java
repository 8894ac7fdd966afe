package io.github.kehoach.rules.check;

import io.github.kehoach.core.deadline.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first or last of the single days that a deadline names; recurring and undated parts none. */
final class LastDays implements Deadline.Cases<Optional<LocalDate>> {
  private static final LastDays EARLIEST = new LastDays(true);
  private static final LastDays LATEST = new LastDays(false);

  private final boolean earliest;

  private LastDays(boolean earliest) {
    this.earliest = earliest;
  }

  /** The first day on which something is due; null if there is none. */
  static @Nullable LocalDate earliest(Deadline deadline) {
    return deadline.match(EARLIEST).orElse(null);
  }

  /** The last day on which something is due; null if there is none. */
  static @Nullable LocalDate latest(Deadline deadline) {
    return deadline.match(LATEST).orElse(null);
  }

  /** Whether the deadline is one day and nothing else. */
  static boolean isSingle(Deadline deadline) {
    return deadline instanceof Deadline.By || deadline instanceof Deadline.Before;
  }

  @Override
  public Optional<LocalDate> by(Deadline.By by) {
    return Optional.of(by.lastDay());
  }

  @Override
  public Optional<LocalDate> before(Deadline.Before before) {
    return Optional.of(before.lastDay());
  }

  @Override
  public Optional<LocalDate> every(Deadline.Every every) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> continuous(Deadline.Continuous continuous) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> open(Deadline.Open open) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> onDemand(Deadline.OnDemand onDemand) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> triggered(Deadline.Triggered triggered) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> allOf(Deadline.AllOf allOf) {
    return of(allOf.parts());
  }

  @Override
  public Optional<LocalDate> scoped(Deadline.Scoped scoped) {
    return of(DeadlineParts.of(scoped));
  }

  @Override
  public Optional<LocalDate> unstated(Deadline.Unstated unstated) {
    return Optional.empty();
  }

  @Override
  public Optional<LocalDate> unread(Deadline.Unread unread) {
    return Optional.empty();
  }

  private Optional<LocalDate> of(List<Deadline> parts) {
    LocalDate best = null;
    for (Deadline part : parts) {
      LocalDate day = part.match(this).orElse(null);
      if (day != null && (best == null || (earliest ? day.isBefore(best) : day.isAfter(best)))) {
        best = day;
      }
    }
    return Optional.ofNullable(best);
  }
}
