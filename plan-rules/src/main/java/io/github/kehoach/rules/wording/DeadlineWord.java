package io.github.kehoach.rules.wording;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the words of {@code deadline-words.txt} are to the grammar of deadlines. */
enum DeadlineWord {
  /** A word that the table does not have. */
  OTHER,
  /** A number, in digits or, once {@link NumberWords} has seen it, in words. */
  NUMBER,
  /** A sign; its character is the value. */
  SIGN,
  DAY,
  WORKDAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  HOUR,
  MINUTE,
  HALF,
  /** Value 1, Monday, to 7. */
  WEEKDAY,
  /** "thứ" before a number. */
  ORDINAL,
  /** A number word; value 1 to 10. */
  DIGIT,
  /** A digit that stands only behind a ten: lăm, mốt. */
  ONES,
  TENS,
  HUNDRED,
  /** Value 1 to 4. */
  ROMAN,
  SHORT_MONTH,
  SHORT_QUARTER,
  ROMAN_QUARTER,
  /** A cycle in full; value 1 day, 2 week, 3 month, 4 quarter, 5 half-year, 6 year. */
  CYCLE,
  EACH,
  PERIODIC,
  TIMES,
  BEFORE,
  BEFORE_EVENT,
  BY,
  UNTIL,
  FROM,
  AFTER,
  AFTER_EVENT,
  WHEN,
  AT_ONCE,
  ON,
  TERM,
  AT_LEAST,
  START,
  MIDDLE,
  LAST,
  NEXT,
  PREVIOUS,
  /** The cycle reported on; value as for CYCLE. */
  THIS,
  REPORT_PERIOD,
  NOW,
  SPAN,
  ONWARD,
  THENCE,
  VISION,
  STANDING,
  /** A need; value 1 where the word alone names none. */
  DEMAND,
  /** "so với", after so long before. */
  AGAINST,
  PER,
  /** What makes an occasion one of many: yêu cầu, phát sinh. */
  NEED,
  OF,
  HAS,
  BEING,
  GUIDANCE,
  ROADMAP,
  EFFECT,
  ISSUE,
  APPROVE,
  PAPER,
  FOR,
  AND,
  OR,
  /** A verb that begins an entry; value 1 where the duty is to finish, 2 for reports. */
  VERB,
  LEAD,
  FILLER,
  TAIL,
  NEVER,
  CASE,
  /** Known words that have nothing to do with time. */
  PLAIN;

  private static final DeadlineWord[] ALL = values();

  /** Words that change the meaning of a time expression wherever they stand. */
  private static final Set<DeadlineWord> OF_TIME =
      EnumSet.of(
          NEVER, CASE, BY, TERM, AT_LEAST, CYCLE, PERIODIC, BEFORE, AFTER, UNTIL, FROM, DAY,
          WORKDAY, MONTH, YEAR, QUARTER, TIMES, DEMAND, STANDING, PREVIOUS, NEXT, START, LAST,
          MIDDLE);

  /** The word whose number a vocabulary gave. */
  static DeadlineWord of(int number) {
    return ALL[number];
  }

  /** Whether leaving the word out could change what a time expression means. */
  boolean speaksOfTime() {
    return OF_TIME.contains(this);
  }

  /** Names in the order of their numbers. */
  static List<String> names() {
    return Arrays.stream(ALL).map(Enum::name).toList();
  }

  @SuppressWarnings("EnumOrdinal") // the number in a token; never leaves the package
  int number() {
    return ordinal();
  }
}
