package io.github.kehoach.modular;

import io.github.kehoach.core.deadline.Cycle;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;

/** From Java 21 on: a switch over a deadline needs no default, and names what it takes. */
public final class Java21 {
  private Java21() {}

  /** A deadline in a few words. */
  public static String say(Deadline deadline) {
    String words = switch (deadline) {
      case Deadline.By by -> "by " + by.lastDay();
      case Deadline.Before before -> "by " + before.lastDay();
      case Deadline.Every every -> "every " + every.cycle();
      case Deadline.Continuous standing -> "always";
      case Deadline.Open open -> "some day";
      case Deadline.OnDemand onDemand -> onDemand.when();
      case Deadline.Triggered triggered -> "after " + triggered.trigger();
      case Deadline.AllOf all -> all.parts().size() + " deadlines";
      case Deadline.Scoped scoped -> "by scope";
      case Deadline.Unstated unstated -> "none";
      case Deadline.Unread unread -> unread.text();
    };
    return words;
  }

  /** Record patterns take a variant apart. */
  public static int year(Deadline deadline) {
    return switch (deadline) {
      case Deadline.By(CalendarPeriod.Months(var span, int year, int number)) -> year;
      case Deadline.By(var period) -> period.firstDay().getYear();
      default -> 0;
    };
  }

  /** Says some. */
  public static void main(String[] arguments) {
    Deadline may = Deadline.by(CalendarPeriod.month(2025, 5));
    System.out.println(say(may) + ", " + year(may));
    System.out.println(say(Deadline.allOf(may, Deadline.continuous())));
    System.out.println(say(Deadline.every(Cycle.MONTH).onDay(18).build()));
    System.out.println(say(Deadline.triggered(Trigger.of(Trigger.Type.ROADMAP))));
  }
}
