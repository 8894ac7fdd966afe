package io.github.kehoach.rules.wording.agency;

import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;

/** What the reading of a list of agencies may take for granted, and what it cannot decide. */
enum AgencyNote {
  NOTE_IN_BRACKETS,
  UNKNOWN_NAME,
  AMBIGUOUS_NAME,
  MAYBE_ONE_NAME,
  ANOTHER_ROW,
  LIST_NOT_CUT,
  AND_SO_ON;

  Remark at(TextSpan span) {
    return Remark.of("agency", this, span);
  }
}
