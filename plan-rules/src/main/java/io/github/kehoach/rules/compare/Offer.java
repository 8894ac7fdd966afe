package io.github.kehoach.rules.compare;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Start;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the duties of a lower deadline offer, sorted by kind; recurring duties that are over are
 * none.
 */
final class Offer {
  /** A duty with what matters of it, such as the day on which it is due or begins. */
  record Item<T>(Duty duty, T what) {}

  private final LocalDate since;
  private final List<Item<LocalDate>> singles = new ArrayList<>(1);
  private final List<Recurrence> recurrences = new ArrayList<>(0);
  private final List<Recurrence> unanchored = new ArrayList<>(0);
  private final List<Item<LocalDate>> standing = new ArrayList<>(0);
  private final List<Item<LocalDate>> open = new ArrayList<>(0);
  private final List<Item<Deadline.OnDemand>> onDemand = new ArrayList<>(0);
  private final List<Item<Deadline.Triggered>> triggered = new ArrayList<>(0);
  private final List<Duty> unread = new ArrayList<>(0);
  private final List<Duty> undated = new ArrayList<>(0);

  private Offer(LocalDate since) {
    this.since = since;
  }

  static Offer of(List<Duty> duties, LocalDate since) {
    Offer offer = new Offer(since);
    for (Duty duty : duties) {
      duty.deadline().match(offer.new Sorter(duty));
    }
    return offer;
  }

  /** The earliest duty with one due day. */
  Optional<Item<LocalDate>> single() {
    return earliest(singles);
  }

  /** Recurring duties of which the counted cycles are known, at least one each. */
  List<Recurrence> recurrences() {
    return recurrences;
  }

  /** Recurring duties without a first cycle, each taken as if every cycle counted. */
  List<Recurrence> unanchored() {
    return unanchored;
  }

  /** The standing duty that begins first. */
  Optional<Item<LocalDate>> standing() {
    return earliest(standing);
  }

  /** The open duty that begins first. */
  Optional<Item<LocalDate>> open() {
    return earliest(open);
  }

  List<Item<Deadline.OnDemand>> onDemand() {
    return onDemand;
  }

  List<Item<Deadline.Triggered>> triggered() {
    return triggered;
  }

  Optional<Duty> unread() {
    return first(unread);
  }

  /** A duty that has no due day, or none yet. */
  Optional<Duty> undated() {
    return first(undated);
  }

  /** A duty that has a due day without any event. */
  Optional<Duty> dated() {
    return first(singles)
        .map(Item::duty)
        .or(() -> first(recurrences).map(Recurrence::duty))
        .or(() -> first(unanchored).map(Recurrence::duty));
  }

  /** A duty that can be understood and waits for no event. */
  Optional<Duty> untied() {
    return dated()
        .or(() -> first(standing).map(Item::duty))
        .or(() -> first(open).map(Item::duty))
        .or(() -> first(onDemand).map(Item::duty));
  }

  /** When a duty begins that begins by itself: not before the comparison does. */
  static LocalDate begin(Optional<Start> start, LocalDate since) {
    return start.map(Start::firstDay).filter(since::isBefore).orElse(since);
  }

  private static Optional<Item<LocalDate>> earliest(List<Item<LocalDate>> duties) {
    Optional<Item<LocalDate>> earliest = Optional.empty();
    for (Item<LocalDate> duty : duties) {
      if (earliest.isEmpty() || duty.what().isBefore(earliest.get().what())) {
        earliest = Optional.of(duty);
      }
    }
    return earliest;
  }

  private static <T> Optional<T> first(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  private final class Sorter implements Deadline.Cases<Boolean> {
    private final Duty duty;

    Sorter(Duty duty) {
      this.duty = duty;
    }

    @Override
    public Boolean by(Deadline.By by) {
      return singles.add(new Item<>(duty, by.lastDay()));
    }

    @Override
    public Boolean before(Deadline.Before before) {
      return singles.add(new Item<>(duty, before.lastDay()));
    }

    @Override
    public Boolean every(Deadline.Every every) {
      Recurrence recurrence = Recurrence.of(duty, every, since);
      return !recurrence.isEmpty()
          && (recurrence.isAnchored() ? recurrences : unanchored).add(recurrence);
    }

    @Override
    public Boolean continuous(Deadline.Continuous continuous) {
      return standing.add(new Item<>(duty, begin(continuous.start(), since))) && undated.add(duty);
    }

    @Override
    public Boolean open(Deadline.Open opened) {
      return open.add(new Item<>(duty, begin(opened.start(), since))) && undated.add(duty);
    }

    @Override
    public Boolean onDemand(Deadline.OnDemand demanded) {
      return onDemand.add(new Item<>(duty, demanded)) && undated.add(duty);
    }

    @Override
    public Boolean triggered(Deadline.Triggered released) {
      return triggered.add(new Item<>(duty, released)) && undated.add(duty);
    }

    @Override
    public Boolean allOf(Deadline.AllOf allOf) {
      throw Duty.notSimple(allOf);
    }

    @Override
    public Boolean scoped(Deadline.Scoped scoped) {
      throw Duty.notSimple(scoped);
    }

    @Override
    public Boolean unstated(Deadline.Unstated unstated) {
      return false;
    }

    @Override
    public Boolean unread(Deadline.Unread kept) {
      return unread.add(duty);
    }
  }
}
