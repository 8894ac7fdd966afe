package io.github.kehoach.exchange.ical;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Rrule;
import io.github.kehoach.rules.text.TriggerText;

/**
 * When the simple parts of deadlines are due. Mixed and scoped ones never get here.
 *
 * @param context the plan's day
 */
record WhenCases(ResolveContext context) implements Deadline.Cases<When> {
  private static final Text STANDING =
      new Text(
          "Việc thường xuyên, không có ngày đến hạn.", "A standing duty: there is no due day.");
  private static final Text STANDING_FROM =
      Text.template(
          "Việc thường xuyên từ {0}, không có ngày đến hạn.",
          "A standing duty from {0} on: there is no due day.");
  private static final Text OPEN =
      new Text(
          "Kế hoạch không nêu hạn cuối; chưa có ngày đến hạn.",
          "The plan states no end: there is no due day.");
  private static final Text OPEN_FROM =
      Text.template(
          "Hoàn thành từ {0} trở đi, kế hoạch không nêu hạn cuối; chưa có ngày đến hạn.",
          "To be finished from {0} on, the plan states no end: there is no due day.");
  private static final Text ON_DEMAND =
      Text.template(
          "Thực hiện khi phát sinh ({0}); không có ngày đến hạn.",
          "To be done when the need arises ({0}): there is no due day.");
  private static final Text WAITS =
      Text.template(
          "Chờ sự kiện: {0}. Không có ngày đến hạn.",
          "Waits for an event: {0}. There is no due day.");
  private static final Text WAITS_WITH_LAG =
      Text.template(
          "Chờ sự kiện: {0}. Chỉ tính được ngày đến hạn khi sự kiện đã có ngày.",
          "Waits for an event: {0}. A due day follows once the event has a day.");
  private static final Text UNSTATED =
      new Text("Kế hoạch không ghi thời hạn.", "The plan states no deadline.");
  private static final Text UNREAD =
      Text.template(
          "Chưa hiểu được thời hạn “{0}”; hãy xem văn bản.",
          "The deadline “{0}” is not understood; see the document.");
  private static final Text NO_RULE =
      Text.template(
          "Lịch không ghi ngày đến hạn của việc này: {0}.",
          "The calendar gives no due day here: {0}.");

  @Override
  public When by(Deadline.By by) {
    return When.on(by.lastDay());
  }

  @Override
  public When before(Deadline.Before before) {
    return When.on(before.lastDay());
  }

  @Override
  public When every(Deadline.Every every) {
    return Rrule.of(every, context)
        .match(
            rule -> When.again(rule.start(), rule.text()),
            none -> When.never(NO_RULE.fill(none.why())));
  }

  @Override
  public When continuous(Deadline.Continuous continuous) {
    return When.never(
        continuous.start().map(start -> STANDING_FROM.fill(day(start))).orElse(STANDING));
  }

  @Override
  public When open(Deadline.Open open) {
    return When.never(open.start().map(start -> OPEN_FROM.fill(day(start))).orElse(OPEN));
  }

  private static CalendarPeriod day(Start start) {
    return CalendarPeriod.day(start.firstDay());
  }

  @Override
  public When onDemand(Deadline.OnDemand onDemand) {
    return When.never(ON_DEMAND.fill(onDemand.when()));
  }

  @Override
  public When triggered(Deadline.Triggered triggered) {
    Text event = TriggerText.heading(triggered.trigger());
    return When.never((triggered.lag().isPresent() ? WAITS_WITH_LAG : WAITS).fill(event));
  }

  @Override
  public When unstated(Deadline.Unstated unstated) {
    return When.never(UNSTATED);
  }

  @Override
  public When unread(Deadline.Unread unread) {
    return When.never(UNREAD.fill(unread.text()));
  }

  @Override
  public When allOf(Deadline.AllOf allOf) {
    throw new IllegalStateException("a mixed deadline is no simple part: " + allOf);
  }

  @Override
  public When scoped(Deadline.Scoped scoped) {
    throw new IllegalStateException("a scoped deadline is no simple part: " + scoped);
  }
}
