package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;

/** What can stand in the way of reading a part. */
enum ProblemCode {
  NONE,
  NOT_UNDERSTOOD,
  SEVERAL_MEANINGS,
  IMPOSSIBLE_DATE,
  NO_YEAR,
  BEFORE_ISSUE,
  NO_MONTH,
  NO_CYCLE,
  DOES_NOT_FIT,
  RUNS_BACKWARDS,
  ENDS_ON_DAY_OFF,
  WEEKDAY_DISAGREES;

  Remark at(TextSpan span) {
    return Remark.of("deadline", this, span);
  }
}
