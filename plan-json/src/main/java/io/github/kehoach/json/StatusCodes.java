package io.github.kehoach.json;

import io.github.kehoach.rules.status.Attainment;
import io.github.kehoach.rules.status.DueStatus;
import io.github.kehoach.rules.status.FactIssue;
import io.github.kehoach.rules.status.TaskFlag;
import io.github.kehoach.rules.status.TaskState;

/** The closed choices of statuses. */
final class StatusCodes {
  static final Scalar<TaskState> STATE = Scalar.choice(TaskState.values(), TaskState::parse);
  static final Scalar<TaskFlag> FLAG = Scalar.choice(TaskFlag.values(), TaskFlag::parse);
  static final Scalar<DueStatus.State> DUE_STATE =
      Scalar.choice(DueStatus.State.values(), DueStatus.State::parse);
  static final Scalar<FactIssue> ISSUE = Scalar.choice(FactIssue.values(), FactIssue::parse);
  static final Scalar<Attainment.Kind> ATTAINMENT =
      Scalar.choice(Attainment.Kind.values(), Attainment.Kind::parse);

  private StatusCodes() {}
}
