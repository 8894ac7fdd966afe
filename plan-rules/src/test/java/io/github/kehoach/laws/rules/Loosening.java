package io.github.kehoach.laws.rules;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.LagUnit;
import io.github.kehoach.core.deadline.ScopedPart;
import io.github.kehoach.core.deadline.SimplePart;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.compare.DeadlineOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Steps from a deadline to one that it serves: a later day, a longer cycle, a part less. How a step
 * goes depends on two numbers, so that steps can be generated and shrunk.
 *
 * @param kind which of the ways, from 0
 * @param amount how far, from 1
 */
public record Loosening(int kind, int amount) implements Deadline.Cases<Deadline> {
  private static final LocalDate AFTER_ALL = LocalDate.of(2300, 1, 1);

  /** The looser deadline; unread and unstated ones stay as they are. */
  public Deadline apply(Deadline deadline) {
    return kind % 16 == 15 ? forOneScope(deadline) : deadline.match(this);
  }

  private Deadline forOneScope(Deadline deadline) {
    List<SimplePart> duties = DeadlineOrder.duties(deadline);
    boolean plain = !duties.isEmpty() && duties.stream().allMatch(duty -> duty.scope().isEmpty());
    return plain
        ? Deadline.scoped(ScopedPart.of("phạm vi " + amount % 2, deadline))
        : deadline.match(this);
  }

  private Deadline onDay(LocalDate day) {
    LocalDate later = day.plusDays(amount);
    return switch (kind % 4) {
      case 0 -> Deadline.by(CalendarPeriod.day(later));
      case 1 -> Deadline.before(CalendarPeriod.day(later.plusDays(1)));
      case 2 -> Deadline.by(CalendarPeriod.month(later.getYear(), later.getMonthValue()));
      default -> amount > 20 ? Deadline.open() : Deadline.by(CalendarPeriod.year(later.getYear()));
    };
  }

  @Override
  public Deadline by(Deadline.By by) {
    return onDay(by.period().lastDay());
  }

  @Override
  public Deadline before(Deadline.Before before) {
    return onDay(before.period().firstDay().minusDays(1));
  }

  @Override
  public Deadline every(Deadline.Every every) {
    return switch (kind % 8) {
      case 0 -> every.toBuilder().offset(Math.min(100, every.offset() + amount % 3 + 1)).build();
      case 1 -> every.toBuilder().edge(Edge.BY).build();
      case 2 -> laterDay(every);
      case 3 -> every.offset() == 0 ? whole(every) : every;
      case 4 -> longer(every);
      case 5 -> every.from().isEmpty() ? every : rarer(every);
      case 6 -> every.toBuilder().from(laterFrom(every)).build();
      default -> amount > 20 ? Deadline.by(CalendarPeriod.day(AFTER_ALL)) : earlierEnd(every);
    };
  }

  private Deadline laterDay(Deadline.Every every) {
    if (every.day().isEmpty()) {
      return every;
    }
    int day = every.day().getAsInt();
    boolean last = day < 0 || every.month().isPresent();
    return every.toBuilder().onDay(last ? -1 : Math.min(31, day + amount)).build();
  }

  private static Deadline whole(Deadline.Every every) {
    return Deadline.every(every.cycle())
        .interval(every.interval())
        .from(every.from().orElse(null))
        .until(every.until().orElse(null))
        .build();
  }

  private Deadline longer(Deadline.Every every) {
    List<Cycle> longer = new ArrayList<>(List.of(Cycle.values()));
    longer.removeIf(cycle -> cycle.compareTo(every.cycle()) <= 0);
    return longer.isEmpty() || every.offset() > 0 || every.interval() > 1
        ? every
        : Deadline.every(longer.get(amount % longer.size()))
            .from(every.from().orElse(null))
            .until(every.until().orElse(null))
            .build();
  }

  private Deadline rarer(Deadline.Every every) {
    return every.toBuilder().interval(Math.min(1000, every.interval() * (amount % 3 + 2))).build();
  }

  private CalendarPeriod laterFrom(Deadline.Every every) {
    int months = Math.max(1, every.cycle().months()) * every.interval() * (amount % 5 + 1);
    LocalDate from =
        every
            .from()
            .map(first -> first.firstDay().plusMonths(months))
            .orElse(LocalDate.of(2020 + amount, 1, 1));
    LocalDate limit = every.until().map(CalendarPeriod::lastDay).orElse(AFTER_ALL);
    return CalendarPeriod.day(from.isAfter(limit) ? limit : from);
  }

  private Deadline earlierEnd(Deadline.Every every) {
    LocalDate until =
        every
            .until()
            .map(last -> last.lastDay().minusMonths(amount))
            .orElse(LocalDate.of(2060 + amount, 6, 30));
    LocalDate limit = every.from().map(CalendarPeriod::firstDay).orElse(LocalDate.of(1, 1, 1));
    return every.toBuilder()
        .until(CalendarPeriod.day(until.isBefore(limit) ? limit : until))
        .build();
  }

  @Override
  public Deadline continuous(Deadline.Continuous continuous) {
    return kind % 3 == 0 && continuous.start().isEmpty()
        ? Deadline.onDemand("khi có yêu cầu " + amount % 3)
        : Deadline.Continuous.builder()
            .cycle(kind % 2 == 0 ? Cycle.YEAR : null)
            .start(later(continuous.start()))
            .build();
  }

  @Override
  public Deadline open(Deadline.Open open) {
    return Deadline.open(later(open.start()));
  }

  private Start later(Optional<Start> start) {
    LocalDate first = start.map(Start::firstDay).orElse(LocalDate.of(2020, 1, 1));
    return Start.from(CalendarPeriod.day(first.plusDays(amount)));
  }

  @Override
  public Deadline onDemand(Deadline.OnDemand onDemand) {
    return Deadline.onDemand(" " + onDemand.when().toUpperCase(Locale.ROOT));
  }

  @Override
  public Deadline triggered(Deadline.Triggered triggered) {
    return triggered
        .lag()
        .filter(lag -> kind % 3 != 0)
        .map(lag -> Deadline.triggered(triggered.trigger(), longer(lag)))
        .orElse(Deadline.triggered(triggered.trigger()));
  }

  private Lag longer(Lag lag) {
    int small = Math.max(-50, Math.min(50, lag.amount()));
    boolean unlike = kind % 2 == 0 && small == lag.amount() && small >= 0;
    return switch (lag.unit()) {
      case HOUR -> unlike ? Lag.of(small + 1, LagUnit.DAY) : more(lag);
      case DAY -> unlike ? Lag.of(small / 28 + 1, LagUnit.MONTH) : more(lag);
      case WEEK -> unlike ? Lag.of(7 * small + amount, LagUnit.DAY) : more(lag);
      case MONTH -> unlike ? Lag.of(31 * small + amount, LagUnit.DAY) : more(lag);
      case YEAR -> unlike ? Lag.of(12 * small + amount, LagUnit.MONTH) : more(lag);
      case WORKING_DAY -> more(lag);
    };
  }

  private Lag more(Lag lag) {
    return Lag.of(Math.min(Lag.MOST, lag.amount() + amount), lag.unit());
  }

  @Override
  public Deadline allOf(Deadline.AllOf allOf) {
    List<Deadline> parts = new ArrayList<>(allOf.parts());
    int at = amount % parts.size();
    Deadline part = parts.remove(at);
    if (kind % 2 == 0) {
      parts.add(at, part.match(this));
    }
    return Deadline.allOf(parts);
  }

  @Override
  public Deadline scoped(Deadline.Scoped scoped) {
    List<ScopedPart> parts = new ArrayList<>(scoped.parts());
    int at = amount % parts.size();
    ScopedPart part = parts.remove(at);
    if (kind % 3 != 0 || parts.isEmpty()) {
      parts.add(at, ScopedPart.of(part.scope(), part.deadline().match(this)));
    }
    return Deadline.scoped(parts);
  }

  @Override
  public Deadline unstated(Deadline.Unstated unstated) {
    return unstated;
  }

  @Override
  public Deadline unread(Deadline.Unread unread) {
    return unread;
  }
}
