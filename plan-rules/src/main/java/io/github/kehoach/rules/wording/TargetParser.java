package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.TargetWord.*;

import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.rules.wording.TargetReading.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The grammar of targets: words, comparison, number or range, unit, words. Used for one text. */
final class TargetParser extends TargetDraft {
  private static final BigDecimal MOST_RANK = BigDecimal.valueOf(1_000_000);

  TargetParser(String text, List<TargetAtom> atoms) {
    super(text, atoms);
  }

  TargetReading read() {
    int number = find(NUMBER, 0);
    if (number < 0) {
      return inWords();
    }
    Target target = is(number - 1, GROUP) ? rank(number) : value(number);
    if (target == null || !problems.isEmpty()) {
      if (problems.isEmpty()) {
        problem(TargetNote.NOT_UNDERSTOOD, number);
      }
      return unread();
    }
    return read(target);
  }

  // Ranks

  private @Nullable Target rank(int number) {
    BigDecimal rank = number(number);
    if (rank == null || rank.scale() > 0 || rank.signum() <= 0 || rank.compareTo(MOST_RANK) > 0) {
      return null;
    }
    next = number + 1;
    boolean rivals = false;
    while (is(next, RIVAL) || (is(next, COMMA) && is(next + 1, RIVAL))) {
      rivals = true;
      next += is(next, COMMA) ? 2 : 1;
    }
    boolean reversed = find(TRAILING, 0) >= 0;
    boolean leading = skip(LEADING);
    skip(WHOLE);
    leading |= skip(LEADING);
    part(Kind.RANK, atoms.get(number - 1).start(), atoms.get(number - 1).end());
    if (next > number + 1) {
      part(Kind.RANK, atoms.get(number + 1).start(), atoms.get(next - 1).end());
    }
    if (reversed) {
      problem(TargetNote.REVERSED, find(TRAILING, 0));
    } else if (!leading && !rivals && atoms.get(number - 1).value() == 0) {
      problem(TargetNote.GROUP_NUMBER, number);
    } else if (!leading && find(RANK, 0) < 0 && atoms.get(number - 1).value() == 0) {
      assume(TargetNote.FIRST_OF_GROUP, number - 1, next - 1);
    }
    wordsBefore(number - 1, false);
    wordsAfter(number);
    return Target.rankWithin(rank.intValueExact());
  }

  private boolean skip(TargetWord word) {
    boolean here = is(next, word);
    next += here ? 1 : 0;
    return here;
  }

  // Values and ranges

  private @Nullable Target value(int number) {
    int from = number;
    TargetWord direction = OTHER;
    boolean hasFrom = false;
    while (from > 0 && (word(from - 1).isDirection() || isAny(from - 1, FROM, TO, SILENT))) {
      from--;
      TargetWord word = word(from);
      if (word == TO || (word.isDirection() && direction != OTHER && direction != word)) {
        problem(word == TO ? TargetNote.NOT_UNDERSTOOD : TargetNote.CONTRADICTION, from);
      }
      hasFrom |= word == FROM;
      direction = word.isDirection() ? word : direction;
      if (word.isDirection() || word == FROM) {
        part(Kind.COMPARISON, atoms.get(from).start(), atoms.get(from).end());
      }
    }
    BigDecimal value = number(number);
    next = number + 1;
    boolean counted = unit();
    BigDecimal high = null;
    if (isAny(next, DASH, TO)) {
      high = high(value);
    } else if (is(next, UP) || is(next, DOWN)) {
      direction = bound(direction);
    } else if (hasFrom) {
      problem(TargetNote.RANGE_WITHOUT_END, number);
    }
    boolean ends = next == atoms.size() || isAny(next, COMMA, AND, OPEN, HORIZON);
    boolean compared = direction != OTHER && (counted || ends);
    wordsBefore(from, !compared && !(counted || high != null));
    if (direction == ABOUT) {
      assume(TargetNote.APPROXIMATE, from, number);
      about(from, number);
    }
    wordsAfter(number);
    if (high != null && direction != OTHER) {
      problem(TargetNote.CONTRADICTION, from);
    }
    return value == null || !problems.isEmpty() ? null : target(direction, value, high);
  }

  private static Target target(TargetWord direction, BigDecimal value, @Nullable BigDecimal high) {
    if (high != null) {
      return Target.between(value, high);
    }
    return switch (direction) {
      case AT_LEAST -> Target.atLeast(value);
      case MORE -> Target.moreThan(value);
      case AT_MOST -> Target.atMost(value);
      case LESS -> Target.lessThan(value);
      default -> Target.exactly(value);
    };
  }

  /** The upper end of a range; a dash that only begins more words is none. */
  private @Nullable BigDecimal high(@Nullable BigDecimal low) {
    if (!is(next + 1, NUMBER)) {
      boolean wordsFollow = is(next, DASH) && next + 1 < atoms.size();
      if (!wordsFollow) {
        problem(TargetNote.RANGE_WITHOUT_END, next);
      }
      return null;
    }
    int at = next + 1;
    Optional<Unit> ofLow = unit;
    BigDecimal high = number(at);
    next = at + 1;
    if (unit() && ofLow.isPresent() && !ofLow.equals(unit)) {
      problem(TargetNote.CONTRADICTION, next - 1);
    }
    unit = unit.or(() -> ofLow);
    if (isAny(next, UP, DOWN)) {
      problem(TargetNote.CONTRADICTION, next);
    } else if (low != null && high != null && low.compareTo(high) >= 0) {
      problem(TargetNote.RUNS_BACKWARDS, at);
    }
    return high;
  }

  /** "Trở lên", "trở xuống": fits no other direction, and with ranks it may mean either. */
  private TargetWord bound(TargetWord before) {
    TargetWord bound = is(next, UP) ? AT_LEAST : AT_MOST;
    if (before != OTHER && before != bound) {
      problem(TargetNote.CONTRADICTION, next);
    }
    if (find(RANK, 0) >= 0) {
      problem(TargetNote.RANK_DIRECTION, next);
    }
    part(Kind.COMPARISON, atoms.get(next).start(), atoms.get(next).end());
    next++;
    return bound;
  }

  private @Nullable BigDecimal number(int i) {
    TargetAtom atom = atoms.get(i);
    Figure figure = atom.figure();
    if (figure == null || figure.problem() != null) {
      TargetNote problem = figure == null ? null : figure.problem();
      problems.add(
          (problem == null ? TargetNote.NOT_UNDERSTOOD : problem).at(atom.start(), atom.end()));
      return null;
    }
    if (figure.assumed() != null) {
      assume(figure.assumed(), i, i);
    }
    part(Kind.VALUE, atom.start(), atom.end());
    return figure.value();
  }

  // Units

  /** Reads the unit at {@link #next}, if there is one. */
  private boolean unit() {
    int first = next;
    if (is(next, PERCENT)) {
      next++;
      share();
    } else {
      while (is(next, MAGNITUDE)) {
        next++;
      }
      nouns();
    }
    if (next == first) {
      return false;
    }
    if (is(next, SLASH) && isAny(next + 1, UNIT, YEAR, MAGNITUDE)) {
      next += 2;
    } else if (is(next, SLASH) && is(next + 1, NUMBER) && is(next + 2, UNIT)) {
      next += 3;
    }
    int start = atoms.get(first).start();
    int end = atoms.get(next - 1).end();
    unit = Optional.of(Unit.of(text.substring(start, end)));
    part(Kind.UNIT, start, end);
    return true;
  }

  private void share() {
    if (is(next, SHARE)) {
      next++;
    } else if (is(next, IN_TOTAL) && is(next + 1, UNIT)) {
      next++;
      nouns();
    }
  }

  private void nouns() {
    if (is(next, UNIT)) {
      next++;
      while (is(next, COMMA) && is(next + 1, UNIT)) {
        next += 2;
      }
    }
  }
}
