package io.github.kehoach.rules.text;

import io.github.kehoach.core.Text;
import io.github.kehoach.core.deadline.Deadline;

/** Names the kinds of deadlines, so that they can be counted: "định kỳ", "recurring". Stateless. */
public final class DeadlineKindText implements Deadline.Cases<Text> {
  private static final DeadlineKindText NAMES = new DeadlineKindText();

  private DeadlineKindText() {}

  /** The kind of a deadline. */
  public static Text of(Deadline deadline) {
    return deadline.match(NAMES);
  }

  @Override
  public Text by(Deadline.By deadline) {
    return Messages.text("deadline.kind.by");
  }

  @Override
  public Text before(Deadline.Before deadline) {
    return Messages.text("deadline.kind.before");
  }

  @Override
  public Text every(Deadline.Every deadline) {
    return Messages.text("deadline.kind.every");
  }

  @Override
  public Text continuous(Deadline.Continuous deadline) {
    return Messages.text("deadline.kind.continuous");
  }

  @Override
  public Text open(Deadline.Open deadline) {
    return Messages.text("deadline.kind.open");
  }

  @Override
  public Text onDemand(Deadline.OnDemand deadline) {
    return Messages.text("deadline.kind.onDemand");
  }

  @Override
  public Text triggered(Deadline.Triggered deadline) {
    return Messages.text("deadline.kind.triggered");
  }

  @Override
  public Text allOf(Deadline.AllOf deadline) {
    return Messages.text("deadline.kind.allOf");
  }

  @Override
  public Text scoped(Deadline.Scoped deadline) {
    return Messages.text("deadline.kind.scoped");
  }

  @Override
  public Text unstated(Deadline.Unstated deadline) {
    return Messages.text("deadline.kind.unstated");
  }

  @Override
  public Text unread(Deadline.Unread deadline) {
    return Messages.text("deadline.kind.unread");
  }
}
