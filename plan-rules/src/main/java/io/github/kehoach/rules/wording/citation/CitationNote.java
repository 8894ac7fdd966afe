package io.github.kehoach.rules.wording.citation;

import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;

/** What a found citation may take for granted, and what is not right about it. */
enum CitationNote {
  DATE_AFTER_COMMA,
  MISSING_STROKE,
  MISSING_MARK,
  YEAR_BEHIND_NUMBER,
  ISSUER_IN_WORDS,
  DATE_APART,
  DATE_NOT_READ,
  IMPOSSIBLE_DATE,
  SHORT_YEAR,
  AFTER_ISSUE;

  Remark at(int start, int end) {
    return Remark.of("citation", this, new TextSpan(start, end));
  }
}
