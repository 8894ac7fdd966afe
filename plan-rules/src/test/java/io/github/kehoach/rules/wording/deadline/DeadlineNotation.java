package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Edge;
import io.github.kehoach.core.deadline.Start;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes deadlines for the tables of examples: short, and readable beside the phrase. */
final class DeadlineNotation implements Deadline.Cases<String> {
  private DeadlineNotation() {}

  static String of(Deadline deadline) {
    return deadline.match(new DeadlineNotation());
  }

  @Override
  public String by(Deadline.By by) {
    return "by " + by.period();
  }

  @Override
  public String before(Deadline.Before before) {
    return "before " + before.period();
  }

  @Override
  public String every(Deadline.Every every) {
    StringBuilder out = new StringBuilder("every ");
    out.append(every.interval() == 1 ? "" : every.interval() + " x ").append(every.cycle());
    out.append(every.edge() == Edge.BEFORE ? " before" : "");
    every.quarter().ifPresent(quarter -> out.append(" quarter ").append(quarter));
    every.month().ifPresent(month -> out.append(" month ").append(month));
    every.day().ifPresent(day -> out.append(" day ").append(day));
    every.weekday().ifPresent(day -> out.append(' ').append(day.name().toLowerCase(Locale.ROOT)));
    every.nth().ifPresent(number -> out.append(' ').append(number));
    every.workingDay().ifPresent(number -> out.append(" working day ").append(number));
    out.append(every.offset() == 0 ? "" : " of the next");
    every.from().ifPresent(period -> out.append(" from ").append(period));
    every.until().ifPresent(period -> out.append(" until ").append(period));
    return out.toString();
  }

  private static String start(Optional<Start> start) {
    return start.map(at -> (at.inclusive() ? " from " : " after ") + at.period()).orElse("");
  }

  @Override
  public String continuous(Deadline.Continuous standing) {
    return "standing"
        + standing.cycle().map(cycle -> " each " + cycle).orElse("")
        + start(standing.start())
        + standing.until().map(last -> " until " + last).orElse("");
  }

  @Override
  public String open(Deadline.Open open) {
    return "open" + start(open.start());
  }

  @Override
  public String onDemand(Deadline.OnDemand onDemand) {
    return "on demand <" + onDemand.when() + ">";
  }

  @Override
  public String triggered(Deadline.Triggered triggered) {
    return triggered.lag().map(lag -> lag.amount() + " " + lag.unit() + " from ").orElse("upon ")
        + triggered.trigger().type()
        + triggered.trigger().by().map(by -> " by <" + by + ">").orElse("")
        + triggered.trigger().subject().map(subject -> " of <" + subject + ">").orElse("");
  }

  @Override
  public String allOf(Deadline.AllOf allOf) {
    return allOf.parts().stream().map(DeadlineNotation::of).collect(Collectors.joining(" + "));
  }

  @Override
  public String scoped(Deadline.Scoped scoped) {
    return scoped.parts().stream()
        .map(part -> "[" + part.scope() + "] " + of(part.deadline()))
        .collect(Collectors.joining(" | "));
  }

  @Override
  public String unstated(Deadline.Unstated unstated) {
    return "unstated";
  }

  @Override
  public String unread(Deadline.Unread unread) {
    return "unread <" + unread.text() + ">";
  }
}
