package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.TargetWord.*;

import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.wording.TargetReading.Kind;
import io.github.kehoach.rules.wording.TargetReading.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has been read of one target so far, and the words around its number. */
abstract class TargetDraft {
  final String text;
  final List<TargetAtom> atoms;
  final List<Remark> problems = new ArrayList<>();
  Optional<Unit> unit = Optional.empty();

  /** Atom after the last that is understood. */
  int next;

  private final List<Part> parts = new ArrayList<>();
  private final List<Remark> assumed = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private Optional<Horizon> horizon = Optional.empty();

  TargetDraft(String text, List<TargetAtom> atoms) {
    this.text = text;
    this.atoms = atoms;
  }

  // Results

  /** The reading of a target with all the words that were kept. */
  TargetReading read(Target bare) {
    Target target = words.isEmpty() ? bare : bare.stated(String.join(" … ", words));
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

  TargetReading unread() {
    return new TargetReading(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Certainty.UNREAD,
        List.of(),
        List.of(),
        problems);
  }

  TargetReading inWords() {
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

  // Words around the number

  /** Keeps the words before an atom; a bare number after words may be no target at all. */
  void wordsBefore(int to, boolean bare) {
    int first = is(0, DASH) || is(0, SIGN) ? 1 : 0;
    int last = to - 1;
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

  void about(int from, int to) {
    for (int i = from; i < to; i++) {
      if (is(i, ABOUT)) {
        words.add(text.substring(atoms.get(i).start(), atoms.get(i).end()));
      }
    }
  }

  void wordsAfter(int number) {
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

  boolean is(int i, TargetWord word) {
    return word(i) == word;
  }

  boolean isAny(int i, TargetWord... choices) {
    TargetWord here = word(i);
    for (TargetWord choice : choices) {
      if (here == choice) {
        return true;
      }
    }
    return false;
  }

  TargetWord word(int i) {
    return i >= 0 && i < atoms.size() ? atoms.get(i).word() : OTHER;
  }

  int find(TargetWord word, int from) {
    for (int i = from; i < atoms.size(); i++) {
      if (is(i, word)) {
        return i;
      }
    }
    return -1;
  }

  void part(Kind kind, int start, int end) {
    parts.add(new Part(kind, new TextSpan(start, end)));
  }

  void assume(@Nullable TargetNote note, int first, int last) {
    if (note != null) {
      assumed.add(note.at(atoms.get(first).start(), atoms.get(last).end()));
    }
  }

  void problem(TargetNote note, int at) {
    problems.add(note.at(atoms.get(at).start(), atoms.get(at).end()));
  }
}
