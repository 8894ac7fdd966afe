package io.github.kehoach.rules.wording;

import java.util.Arrays;
import java.util.List;

/** What the words of {@code target-words.txt} are to the grammar of targets. */
enum TargetWord {
  /** A word that the table does not have. */
  OTHER,
  NUMBER,
  /** A sign that means nothing here. */
  SIGN,
  AT_LEAST,
  MORE,
  AT_MOST,
  LESS,
  ABOUT,
  FROM,
  TO,
  /** "trở lên". */
  UP,
  /** "trở xuống". */
  DOWN,
  OR,
  NOT,
  SILENT,
  AND,
  CHANGE,
  /** Value 1 where the word alone says that the first ones are meant. */
  GROUP,
  /** What is ranked. */
  RIVAL,
  LEADING,
  TRAILING,
  WHOLE,
  RANK,
  PERCENT,
  /** What a percentage is one of. */
  SHARE,
  IN_TOTAL,
  MAGNITUDE,
  UNIT,
  YEAR,
  BY_YEAR,
  ERA,
  /** A number word; value 1 to 10. */
  DIGIT,
  TENS,
  HUNDRED,
  // From here on made by TargetTokens, not by the table.
  EQUAL,
  DASH,
  SLASH,
  COMMA,
  OPEN,
  CLOSE,
  /** A year by which the target is to be reached. */
  HORIZON;

  private static final TargetWord[] ALL = values();

  /** The word whose number a vocabulary gave. */
  static TargetWord of(int number) {
    return ALL[number];
  }

  /** Names in the order of their numbers. */
  static List<String> names() {
    return Arrays.stream(ALL).map(Enum::name).toList();
  }

  /** Whether this says on which side of the number the target lies. */
  boolean isDirection() {
    return switch (this) {
      case AT_LEAST, MORE, AT_MOST, LESS, EQUAL, ABOUT -> true;
      default -> false;
    };
  }
}
