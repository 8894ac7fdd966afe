package io.github.kehoach.exchange.ical;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;

/** Names the kinds of deadlines. */
final class DeadlineKind implements Deadline.Cases<Text> {
  /** The one instance; it has no state. */
  public static final DeadlineKind NAMES = new DeadlineKind();

  private DeadlineKind() {}

  @Override
  public Text by(Deadline.By by) {
    return new Text("một mốc, tính cả mốc", "by a date");
  }

  @Override
  public Text before(Deadline.Before before) {
    return new Text("trước một mốc", "before a date");
  }

  @Override
  public Text every(Deadline.Every every) {
    return new Text("định kỳ", "recurring");
  }

  @Override
  public Text continuous(Deadline.Continuous continuous) {
    return new Text("thường xuyên", "continuous");
  }

  @Override
  public Text open(Deadline.Open open) {
    return new Text("chưa có hạn cuối", "open, without an end");
  }

  @Override
  public Text onDemand(Deadline.OnDemand onDemand) {
    return new Text("khi có yêu cầu", "on demand");
  }

  @Override
  public Text triggered(Deadline.Triggered triggered) {
    return new Text("chờ sự kiện", "waiting for an event");
  }

  @Override
  public Text allOf(Deadline.AllOf allOf) {
    return new Text("kết hợp nhiều thời hạn", "several together");
  }

  @Override
  public Text scoped(Deadline.Scoped scoped) {
    return new Text("theo từng phạm vi", "by scope");
  }

  @Override
  public Text unstated(Deadline.Unstated unstated) {
    return new Text("không ghi thời hạn", "none stated");
  }

  @Override
  public Text unread(Deadline.Unread unread) {
    return new Text("chưa hiểu được", "not understood");
  }
}
