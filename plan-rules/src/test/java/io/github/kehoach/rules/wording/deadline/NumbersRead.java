package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.wording.Remark;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The numbers of a reading that its named assumptions do not explain. */
final class NumbersRead {
  private NumbersRead() {}

  /**
   * An interval counts in the cycle in which the text has it: "mười quý" is ten, though five
   * half-years are read.
   */
  static Set<Integer> of(
      DeadlineReading reading, Optional<CalendarPeriod> issued, Set<Integer> inText) {
    Set<Integer> numbers = new HashSet<>();
    reading.deadline().match(new Collector(numbers, inText));
    for (Remark remark : reading.assumed()) {
      switch (remark.code()) {
        case "year", "open-from" ->
            issued.ifPresent(date -> numbers.remove(date.firstDay().getYear()));
        case "start-of-month" -> numbers.remove(1);
        case "middle-of-month" -> numbers.remove(15);
        case "start-of-year" -> numbers.remove(1);
        case "middle-of-year" -> {
          numbers.remove(6);
          numbers.remove(30);
        }
        case "start-of-quarter" -> {
          for (int month : new int[] {1, 4, 7, 10}) {
            numbers.remove(month);
          }
        }
        case "middle-of-quarter" -> {
          for (int number : new int[] {15, 2, 5, 8, 11}) {
            numbers.remove(number);
          }
        }
        case "next-day" -> numbers.remove(1);
        default -> {}
      }
    }
    return numbers;
  }

  private record Collector(Set<Integer> found, Set<Integer> inText)
      implements Deadline.Cases<Object> {
    private Object period(CalendarPeriod period) {
      String text = period.toString().replace("S1", "6").replace("S2", "6").replace("Q", "");
      for (String piece : text.split("[-/]")) {
        found.add(Integer.parseInt(piece));
      }
      return found;
    }

    private Object start(Optional<Start> start) {
      start.ifPresent(at -> period(at.period()));
      return found;
    }

    @Override
    public Object by(Deadline.By by) {
      return period(by.period());
    }

    @Override
    public Object before(Deadline.Before before) {
      return period(before.period());
    }

    @Override
    public Object every(Deadline.Every every) {
      if (every.interval() != 1) {
        found.add(interval(every));
      }
      if (every.cycle() == Cycle.YEAR) {
        every.month().ifPresent(found::add);
      }
      every.quarter().ifPresent(found::add);
      every.day().ifPresent(day -> found.add(Math.abs(day)));
      if (every.day().orElse(0) == -1) {
        found.remove(1);
      }
      every.from().ifPresent(this::period);
      every.until().ifPresent(this::period);
      return found;
    }

    private int interval(Deadline.Every every) {
      int months = every.interval() * every.cycle().months();
      return Stream.of(1, 3, 6, 12)
          .filter(unit -> months % unit == 0 && inText.contains(months / unit))
          .map(unit -> months / unit)
          .findFirst()
          .orElse(every.interval());
    }

    @Override
    public Object continuous(Deadline.Continuous continuous) {
      return start(continuous.start());
    }

    @Override
    public Object open(Deadline.Open open) {
      return start(open.start());
    }

    @Override
    public Object onDemand(Deadline.OnDemand onDemand) {
      return found;
    }

    @Override
    public Object triggered(Deadline.Triggered triggered) {
      triggered
          .lag()
          .filter(lag -> lag.amount() != 0)
          .ifPresent(lag -> found.add(Math.abs(lag.amount())));
      return found;
    }

    @Override
    public Object allOf(Deadline.AllOf allOf) {
      allOf.parts().forEach(part -> part.match(this));
      return found;
    }

    @Override
    public Object scoped(Deadline.Scoped scoped) {
      scoped.parts().forEach(part -> part.deadline().match(this));
      return found;
    }

    @Override
    public Object unstated(Deadline.Unstated unstated) {
      return found;
    }

    @Override
    public Object unread(Deadline.Unread unread) {
      return found;
    }
  }
}
