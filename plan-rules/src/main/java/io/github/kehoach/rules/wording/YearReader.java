package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.DeadlineWord.AFTER;
import static io.github.kehoach.rules.wording.DeadlineWord.BEFORE;
import static io.github.kehoach.rules.wording.DeadlineWord.CYCLE;
import static io.github.kehoach.rules.wording.DeadlineWord.DAY;
import static io.github.kehoach.rules.wording.DeadlineWord.MONTH;
import static io.github.kehoach.rules.wording.DeadlineWord.NEXT;
import static io.github.kehoach.rules.wording.DeadlineWord.NUMBER;
import static io.github.kehoach.rules.wording.DeadlineWord.OF;
import static io.github.kehoach.rules.wording.DeadlineWord.ON;
import static io.github.kehoach.rules.wording.DeadlineWord.PREVIOUS;
import static io.github.kehoach.rules.wording.DeadlineWord.QUARTER;
import static io.github.kehoach.rules.wording.DeadlineWord.THIS;
import static io.github.kehoach.rules.wording.DeadlineWord.WEEK;
import static io.github.kehoach.rules.wording.DeadlineWord.YEAR;

/**
 * Reads the year of a day, month, quarter or half-year, or the cycle that stands in its place: "năm
 * 2025", "hằng năm", "năm sau", "năm báo cáo".
 */
abstract class YearReader extends TokenReader {
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  int at;

  YearReader(Tokens tokens) {
    super(tokens, Integer.MAX_VALUE);
  }

  /** The year or the yearly cycle after a day, month, quarter or half-year. */
  boolean yearAfter(Part part, When when) {
    int i = at;
    char sign = signBetween(i);
    if (sign != 0 && isYear(i + 1) && (sign == '/' || tokens.isGlued(i) || sign == '-')) {
      if (sign == '-' && !(tokens.isGlued(i) && tokens.isGlued(i + 1))) {
        return false;
      }
      setYear(when, i + 1);
      at = i + 2;
      return true;
    }
    if (sign == '/'
        && tokens.digits(i + 1) == 2
        && tokens.isGlued(i)
        && tokens.isGlued(i + 1)
        && when.day == 0) {
      setYear(when, i + 1);
      at = i + 2;
      return true;
    }
    i += word(i) == OF || tokens.isSign(i, '/') || tokens.isSign(i, ',') || word(i) == ON ? 1 : 0;
    boolean comma = i > at && tokens.isSign(at, ',');
    if (word(i) == YEAR && word(i + 1) == NUMBER && isYear(i + 1)) {
      setYear(when, i + 1);
      at = i + 2;
      return true;
    }
    if (comma) {
      boolean range =
          tokens.isSign(i + 1, '-')
              && (word(i + 2) == MONTH || (word(i + 2) == NUMBER && word(i + 3) == MONTH));
      boolean bare = when.year == 0 && isYear(i) && (range || endsPlace(i + 1));
      if (bare) {
        setYear(when, i);
        at = i + 1;
      }
      return bare;
    }
    if (i == at && isYear(i) && endsPlace(i + 1)) {
      setYear(when, i);
      at = i + 1;
      return true;
    }
    if (word(i) == CYCLE && tokens.value(i) == CycleNumbers.YEAR) {
      part.cycle = CycleNumbers.YEAR;
      at = i + 1;
      return true;
    }
    if (word(i) == THIS && tokens.value(i) == CycleNumbers.YEAR) {
      part.cycle = CycleNumbers.YEAR;
      at = i + 1;
      return true;
    }
    if (word(i) == YEAR && follows(i + 1)) {
      part.cycle = CycleNumbers.YEAR;
      part.offset = 1;
      at = i + 2;
      thisAfter(CycleNumbers.YEAR);
      return true;
    }
    if (word(i) == YEAR && (word(i + 1) == PREVIOUS || precedes(i + 1))) {
      part.cycle = CycleNumbers.YEAR;
      part.previous = true;
      at = i + 2;
      thisAfter(CycleNumbers.YEAR);
      return true;
    }
    return false;
  }

  /** "năm sau" takes the year it is counted from: "năm sau năm báo cáo". */
  void thisAfter(int cycle) {
    int i = word(at) == NEXT ? at + 1 : at;
    i += word(i) == OF ? 1 : 0;
    if (word(i) == THIS && tokens.value(i) == cycle) {
      at = i + 1;
    } else if (word(at) == NEXT) {
      at++;
    }
  }

  /** Whether a token says "the next one": tiếp theo, or a bare "sau" that introduces nothing. */
  boolean follows(int i) {
    return word(i) == NEXT || (word(i) == AFTER && introducesNothing(i + 1));
  }

  boolean precedes(int i) {
    return word(i) == BEFORE && introducesNothing(i + 1);
  }

  boolean introducesNothing(int i) {
    return switch (word(i)) {
      case NUMBER, DAY, MONTH, QUARTER, WORKDAY, WEEK -> false;
      case OTHER -> i >= tokens.size();
      default -> true;
    };
  }

  /** Whether a place may end here: "quý 2 2025", "ngày 15 của tháng". */
  boolean endsPlace(int i) {
    return switch (word(i)) {
      case OTHER -> i >= tokens.size();
      case SIGN, AND, OR, BY, BEFORE, PER, VERB, TAIL, FOR ->
          !tokens.isSign(i, '/') && !tokens.isSign(i, '-');
      default -> false;
    };
  }

  void setYear(When when, int i) {
    int value = tokens.value(i);
    if (tokens.digits(i) == 2) {
      when.year = 2000 + value;
      when.shortYear = true;
    } else {
      when.year = value;
    }
  }

  boolean isYear(int i) {
    return word(i) == NUMBER
        && tokens.digits(i) == 4
        && tokens.value(i) >= FIRST_YEAR
        && tokens.value(i) <= LAST_YEAR;
  }

  /** The stroke, dash or dot at a place with a number after it; 0 if it is none of them. */
  char signBetween(int i) {
    if (word(i) != DeadlineWord.SIGN || word(i + 1) != NUMBER) {
      return 0;
    }
    char sign = (char) tokens.value(i);
    return sign == '/' || sign == '-' || sign == '.' ? sign : 0;
  }

  /** "tháng" or "của tháng". */
  boolean isOfMonth(int i) {
    return word(i) == DeadlineWord.MONTH
        || (word(i) == DeadlineWord.OF && word(i + 1) == DeadlineWord.MONTH);
  }
}
