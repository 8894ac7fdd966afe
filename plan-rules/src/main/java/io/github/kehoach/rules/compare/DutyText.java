package io.github.kehoach.rules.compare;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.deadline.Lag;
import io.github.kehoach.core.deadline.Start;
import io.github.kehoach.core.deadline.Trigger;
import io.github.kehoach.core.period.CalendarPeriod;
import java.util.Optional;

/** Duties in words, short enough to stand inside a sentence. */
final class DutyText implements Deadline.Cases<Text> {
  private static final DutyText WORDS = new DutyText();

  private DutyText() {}

  static Text of(Duty duty) {
    Text words = duty.deadline().match(WORDS);
    return duty.scope().map(scope -> text("{0}: {1}", "{0}: {1}", scope, words)).orElse(words);
  }

  @Override
  public Text by(Deadline.By by) {
    return text("chậm nhất {0}", "by {0}", by.period());
  }

  @Override
  public Text before(Deadline.Before before) {
    return text("trước {0}", "before {0}", before.period());
  }

  @Override
  public Text every(Deadline.Every every) {
    return EveryText.of(every);
  }

  @Override
  public Text continuous(Deadline.Continuous continuous) {
    return started(text("thường xuyên", "standing"), continuous.start());
  }

  @Override
  public Text open(Deadline.Open open) {
    return started(
        text("hoàn thành, không nêu hạn cuối", "to be finished, no end given"), open.start());
  }

  @Override
  public Text onDemand(Deadline.OnDemand onDemand) {
    return text("đột xuất “{0}”", "on demand “{0}”", onDemand.when());
  }

  @Override
  public Text triggered(Deadline.Triggered triggered) {
    Text event = event(triggered.trigger());
    return triggered.lag().map(lag -> lagged(lag, event)).orElse(text("khi {0}", "on {0}", event));
  }

  @Override
  public Text allOf(Deadline.AllOf allOf) {
    throw Duty.notSimple(allOf);
  }

  @Override
  public Text scoped(Deadline.Scoped scoped) {
    throw Duty.notSimple(scoped);
  }

  @Override
  public Text unstated(Deadline.Unstated unstated) {
    return text("không nêu thời hạn", "no deadline stated");
  }

  @Override
  public Text unread(Deadline.Unread unread) {
    return text("“{0}” (chưa hiểu)", "“{0}” (not understood)", unread.text());
  }

  static Text text(String vi, String en, Object... values) {
    return Text.template(vi, en).fill(values);
  }

  /** A period that a rule begins or ends with, behind what has been said. */
  static Text bounded(Text words, String vi, String en, Optional<CalendarPeriod> period) {
    return period
        .map(limit -> text("{0} " + vi + " {1}", "{0} " + en + " {1}", words, limit))
        .orElse(words);
  }

  private static Text started(Text words, Optional<Start> start) {
    return bounded(
        bounded(words, "từ", "from", start.filter(Start::inclusive).map(Start::period)),
        "sau",
        "after",
        start.filter(begins -> !begins.inclusive()).map(Start::period));
  }

  private static Text event(Trigger trigger) {
    Text type =
        switch (trigger.type()) {
          case ISSUANCE -> text("ban hành", "issuance");
          case GUIDANCE -> text("hướng dẫn", "guidance");
          case ROADMAP -> text("lộ trình", "roadmap");
          case APPROVAL -> text("phê duyệt", "approval");
          case EFFECT -> text("có hiệu lực", "effect");
          case EVENT -> text("sự kiện", "event");
        };
    Text about =
        trigger.subject().map(words -> text("{0} “{1}”", "{0} of “{1}”", type, words)).orElse(type);
    return trigger.by().map(by -> text("{0} ({1})", "{0} ({1})", about, by)).orElse(about);
  }

  private static Text lagged(Lag lag, Text event) {
    Text unit =
        switch (lag.unit()) {
          case HOUR -> text("giờ", "hours");
          case WORKING_DAY -> text("ngày làm việc", "working days");
          case DAY -> text("ngày", "days");
          case WEEK -> text("tuần", "weeks");
          case MONTH -> text("tháng", "months");
          case YEAR -> text("năm", "years");
        };
    return lag.amount() < 0
        ? text("{0} {1} trước khi {2}", "{0} {1} before {2}", -lag.amount(), unit, event)
        : text("{0} {1} sau khi {2}", "{0} {1} after {2}", lag.amount(), unit, event);
  }
}
