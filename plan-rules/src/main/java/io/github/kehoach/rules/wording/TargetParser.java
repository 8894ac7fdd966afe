package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.TargetWord.*;

import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.wording.TargetReading.Kind;
import io.github.kehoach.rules.wording.TargetReading.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The grammar of targets: words, comparison, number or range, unit, words. Used for one text. */
final class TargetParser {
  private static final BigDecimal MOST_RANK = BigDecimal.valueOf(1_000_000);

  private final String text;
  private final List<TargetAtom> atoms;
  private final List<Part> parts = new ArrayList<>();
  private final List<Remark> assumed = new ArrayList<>();
  private final List<Remark> problems = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private Optional<Unit> unit = Optional.empty();
  private Optional<Horizon> horizon = Optional.empty();

  /** Atom after the last that is understood. */
  private int next;

  TargetParser(String text, List<TargetAtom> atoms) {
    this.text = text;
    this.atoms = atoms;
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
    if (!words.isEmpty()) {
      target = target.stated(String.join(" … ", words));
    }
    parts.sort(Comparator.comparingInt(part -> part.span().start()));
    return new TargetReading(
        Optional.of(target),
        unit,
        horizon,
        assumed.isEmpty() ? Certainty.CERTAIN : Certainty.ASSUMED,
        parts,
        assumed,
        List.of());
  }

  private TargetReading unread() {
    return new TargetReading(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Certainty.UNREAD,
        List.of(),
        List.of(),
        problems);
  }

  private TargetReading inWords() {
    boolean printed =
        atoms.stream().anyMatch(atom -> Character.isLetter(text.charAt(atom.start())));
    if (!printed) {
      problems.add(TargetNote.NOTHING_PRINTED.at(0, text.length()));
      return unread();
    }
    String stripped = text.strip();
    int start = text.indexOf(stripped);
    part(Kind.WORDS, start, start + stripped.length());
    return new TargetReading(
        Optional.of(Target.inWords(stripped)),
        unit,
        horizon,
        Certainty.CERTAIN,
        parts,
        List.of(),
        List.of());
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

  // Words around the number

  /** Keeps the words before an atom; a bare number after words may be no target at all. */
  private void wordsBefore(int to, boolean bare) {
    int first = is(0, DASH) || is(0, SIGN) ? 1 : 0;
    int last = to - 1;
    if (first == 1 && to == 0) {
      problem(TargetNote.AMBIGUOUS_SIGN, 0);
      return;
    }
    if (first == 1 && to == 1 && is(to, NUMBER)) {
      problem(TargetNote.AMBIGUOUS_SIGN, 0);
      return;
    }
    while (first <= last && isAny(first, SILENT, RANK, HORIZON, COMMA)) {
      horizon(first++);
    }
    while (first <= last && isAny(last, SILENT, RANK, HORIZON, COMMA)) {
      horizon(last--);
    }
    if (first > last) {
      return;
    }
    boolean onlyChange = true;
    for (int i = first; i <= last; i++) {
      onlyChange &= is(i, CHANGE);
      if (isAny(i, NOT, SIGN, DASH, SLASH, OR, GROUP, TRAILING) || word(i).isDirection()) {
        problem(TargetNote.NOT_UNDERSTOOD, i);
        return;
      }
    }
    if (bare && !onlyChange) {
      problem(TargetNote.NUMBER_AMONG_WORDS, to);
    } else if (!onlyChange) {
      assume(TargetNote.WORDS_BEFORE, first, last);
    }
    keep(atoms.get(first).start(), atoms.get(last).end());
  }

  private void about(int from, int to) {
    for (int i = from; i < to; i++) {
      if (is(i, ABOUT)) {
        words.add(text.substring(atoms.get(i).start(), atoms.get(i).end()));
      }
    }
  }

  private void wordsAfter(int number) {
    int other = find(NUMBER, next);
    if (other >= 0) {
      problem(TargetNote.SEVERAL_NUMBERS, number);
      problem(TargetNote.SEVERAL_NUMBERS, other);
      return;
    }
    int first = next;
    int last = atoms.size() - 1;
    for (int i = first; i <= last; i++) {
      boolean changes = isAny(i, AT_LEAST, AT_MOST, ABOUT, UP, DOWN, EQUAL, OR);
      if (changes || (i == first && (is(i, NOT) || isOddSign(i)))) {
        problem(TargetNote.NOT_UNDERSTOOD, i);
        return;
      }
    }
    while (first <= last && isAny(first, COMMA, AND, DASH, SIGN, HORIZON)) {
      horizon(first++);
    }
    while (first <= last && isAny(last, COMMA, SIGN, HORIZON)) {
      horizon(last--);
    }
    if (first > last) {
      return;
    }
    int start = atoms.get(first).start();
    int end = atoms.get(last).end();
    if (is(first, OPEN) && is(last, CLOSE) && find(CLOSE, first) == last) {
      start = atoms.get(first).end();
      end = atoms.get(last).start();
    }
    keep(start, end);
  }

  private void horizon(int i) {
    TargetAtom atom = atoms.get(i);
    if (!atom.is(HORIZON)) {
      return;
    }
    if (horizon.isPresent()) {
      problem(TargetNote.SEVERAL_NUMBERS, i);
    }
    horizon = Optional.of(Horizon.of(CalendarPeriod.year(atom.value())));
    part(Kind.HORIZON, atom.start(), atom.end());
  }

  private void keep(int start, int end) {
    String stretch = text.substring(start, end);
    String kept = stretch.strip();
    if (kept.chars().anyMatch(Character::isLetterOrDigit)) {
      int from = start + stretch.indexOf(kept);
      words.add(kept);
      part(Kind.WORDS, from, from + kept.length());
    }
  }

  // Small change

  /** Whether an atom is a sign that no sentence needs, such as the plus of "80%+". */
  private boolean isOddSign(int i) {
    return is(i, SLASH) || (is(i, SIGN) && ".:…!?".indexOf(text.charAt(atoms.get(i).start())) < 0);
  }

  private boolean is(int i, TargetWord word) {
    return word(i) == word;
  }

  private boolean isAny(int i, TargetWord... choices) {
    TargetWord here = word(i);
    for (TargetWord choice : choices) {
      if (here == choice) {
        return true;
      }
    }
    return false;
  }

  private TargetWord word(int i) {
    return i >= 0 && i < atoms.size() ? atoms.get(i).word() : OTHER;
  }

  private int find(TargetWord word, int from) {
    for (int i = from; i < atoms.size(); i++) {
      if (is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  private void part(Kind kind, int start, int end) {
    parts.add(new Part(kind, new TextSpan(start, end)));
  }

  private void assume(@Nullable TargetNote note, int first, int last) {
    if (note != null) {
      assumed.add(note.at(atoms.get(first).start(), atoms.get(last).end()));
    }
  }

  private void problem(TargetNote note, int at) {
    problems.add(note.at(atoms.get(at).start(), atoms.get(at).end()));
  }
}
