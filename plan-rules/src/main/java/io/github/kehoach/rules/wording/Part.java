package io.github.kehoach.rules.wording;

import io.github.kehoach.core.deadline.Lag;

/** One time expression of a text, before it is a deadline. Mutable, used while one text is read. */
final class Part {
  /** What a part says. */
  enum Kind {
    /** A place in the calendar, perhaps recurring. */
    DATE,
    /** A recurrence without a place: "hằng quý". */
    CYCLE,
    STANDING,
    DEMAND,
    /** An event, perhaps with a lag. */
    EVENT,
    /** "Các năm tiếp theo". */
    ONWARD,
    UNREAD
  }

  /** What stands between a part and the one before it. */
  enum Join {
    NONE,
    COMMA,
    AND,
    OR,
    SEMICOLON,
    BRACKET
  }

  /** How a part sees its date. */
  enum Edge {
    NONE,
    BY,
    UNTIL,
    BEFORE,
    FROM,
    AFTER
  }

  /** How an event was introduced. */
  enum Cue {
    AFTER,
    WHEN,
    PER
  }

  Kind kind = Kind.DATE;
  Join join = Join.NONE;
  Edge edge = Edge.NONE;
  When from = new When();
  @org.jspecify.annotations.Nullable When to;

  /** Number of the cycle, 1 day to 6 year; 0 for one that does not recur. */
  int cycle;

  int interval = 1;
  int offset;

  /** Whether the month is one of the cycle and not of the year. */
  boolean monthOfCycle;

  /** Whether the cycle named is the one before: "năm trước". */
  boolean previous;

  /** Whether the words name this year: "từ nay đến cuối năm". */
  boolean isIssueYear;

  /** Whether a half-yearly duty has a place that only a year has. */
  boolean isPastHalf;

  /** Whether the words themselves give a year or a cycle. */
  boolean hasOwnTime;

  /** Whether the day is that of the part before it. */
  boolean sharesDay;

  /** Whether a length of time stands alone, without event or edge: "15 ngày làm việc". */
  boolean isBareLag;

  boolean hasHour;

  /** Whether the words say that the date is a limit: "chậm nhất", "trước", "đến hết". */
  boolean hasLimit;

  boolean hasSpan;
  boolean isInBracket;

  /** Period in which a recurrence holds. */
  @org.jspecify.annotations.Nullable Part bounds;

  Cue cue = Cue.AFTER;
  int wordsFirst = -1;
  int wordsLast = -1;
  int lag;
  Lag.@org.jspecify.annotations.Nullable Unit lagUnit;

  /** Whether a lag of one follows from "tiếp theo". */
  boolean impliedLag;

  /** Whether the words say "after so long" and not "within". */
  boolean startsAfter;

  int labelFirst = -1;
  int labelLast = -1;

  /** Whether the label begins with a verb and is a phrase about the duty. */
  boolean phraseLabel;

  /** Whether the label is only a verb, which names a part where there are several. */
  boolean verbLabel;

  /** Whether the label was set off by the words themselves (a colon, "đối với"). */
  boolean explicitLabel;

  /** Whether the verb before this part says that the duty is to finish. */
  boolean finishes;

  /** Number of the cycle that the label's report covers; 0 if it names none. */
  int hint;

  int noteFirst = -1;
  int noteLast = -1;
  int first;
  int last;
  ProblemCode problem = ProblemCode.NONE;

  boolean hasLabel() {
    return labelFirst >= 0;
  }

  /** Makes this a part that nobody claims to understand. */
  Part unread(ProblemCode why) {
    kind = Kind.UNREAD;
    problem = why;
    return this;
  }

  /** Whether this counts days from an event that it does not name. */
  boolean isEventless() {
    return kind == Kind.EVENT && lagUnit != null && wordsFirst < 0;
  }

  boolean isDated() {
    return kind == Kind.DATE && cycle == 0;
  }

  boolean isImpossible() {
    return from.impossible || (to != null && to.impossible);
  }
}
