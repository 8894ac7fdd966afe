package io.github.kehoach.rules.wording.indicator;

import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;

/** What a reading of a target may take for granted, and what can stand in its way. */
enum TargetNote {
  SPELLING,
  DOT_GROUPS,
  DOT_DECIMAL,
  COMMA_DECIMAL,
  COMMA_GROUPS,
  APPROXIMATE,
  WORDS_BEFORE,
  FIRST_OF_GROUP,
  CHANGE,
  NOTHING_PRINTED,
  NOT_UNDERSTOOD,
  SEVERAL_NUMBERS,
  NUMBER_AMONG_WORDS,
  AMBIGUOUS_NUMBER,
  AMBIGUOUS_SIGN,
  TOO_LONG,
  NUMBERS_DISAGREE,
  RANGE_WITHOUT_END,
  RUNS_BACKWARDS,
  CONTRADICTION,
  RANK_DIRECTION,
  GROUP_NUMBER,
  REVERSED;

  Remark at(int start, int end) {
    return Remark.of("target", this, new TextSpan(start, end));
  }
}
