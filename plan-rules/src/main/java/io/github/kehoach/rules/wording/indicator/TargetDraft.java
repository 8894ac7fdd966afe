package io.github.kehoach.rules.wording.indicator;

import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import io.github.kehoach.rules.wording.indicator.TargetReading.Fragment;
import io.github.kehoach.rules.wording.indicator.TargetReading.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is noted of one text while it is read as a target, and the reading made of that. */
final class TargetDraft {
  private final Tokens tokens;
  private final List<Fragment> parts = new ArrayList<>();
  private final List<Remark> assumed = new ArrayList<>();
  private final List<Remark> problems = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private Optional<Unit> unit = Optional.empty();
  private Optional<Horizon> horizon = Optional.empty();

  TargetDraft(Tokens tokens) {
    this.tokens = tokens;
  }

  // Notes

  void part(Kind kind, int first, int last) {
    parts.add(new Fragment(kind, tokens.span(first, last)));
  }

  void assume(TargetNote note, int first, int last) {
    assumed.add(note.at(tokens.start(first), tokens.end(last)));
  }

  void problem(TargetNote note, int first, int last) {
    problems.add(note.at(tokens.start(first), tokens.end(last)));
  }

  /** Words in which the target itself is said, such as "khoảng". */
  void words(String said) {
    words.add(said);
  }

  /** Words beside the number that belong to the target. */
  void keep(int start, int end, boolean inFront) {
    String stretch = tokens.text().substring(start, end);
    String kept = stretch.strip();
    if (kept.chars().anyMatch(Character::isLetterOrDigit)) {
      int from = start + stretch.indexOf(kept);
      words.add(inFront ? 0 : words.size(), kept);
      parts.add(new Fragment(Kind.WORDS, new TextSpan(from, from + kept.length())));
    }
  }

  /** Notes the unit, and says whether it is no other than one noted before. */
  boolean unit(Unit read) {
    boolean fits = unit.isEmpty() || unit.get().equals(read);
    unit = Optional.of(read);
    return fits;
  }

  void horizon(Horizon read) {
    horizon = Optional.of(read);
  }

  boolean hasHorizon() {
    return horizon.isPresent();
  }

  boolean hasProblems() {
    return !problems.isEmpty();
  }

  // The reading

  TargetReading reading(Target bare) {
    Target target = words.isEmpty() ? bare : bare.stated(String.join(" … ", words));
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isRespelt(i)) {
        assume(TargetNote.SPELLING, i, i);
        break;
      }
    }
    parts.sort(Comparator.comparingInt(part -> part.span().start()));
    Certainty certainty = assumed.isEmpty() ? Certainty.CERTAIN : Certainty.ASSUMED;
    return new TargetReading(
        Optional.of(target), unit, horizon, certainty, parts, assumed, List.of());
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

  /** A text without a number. */
  TargetReading inWords(List<Phrase> derived) {
    String text = tokens.text();
    boolean printed = text.codePoints().anyMatch(Character::isLetter);
    if (!printed || derived.isEmpty()) {
      problems.add(TargetNote.NOTHING_PRINTED.at(0, text.length()));
      return unread();
    }
    String stripped = text.strip();
    int start = text.indexOf(stripped);
    TextSpan whole = new TextSpan(start, start + stripped.length());
    return new TargetReading(
        Optional.of(Target.inWords(stripped)),
        unit,
        horizon,
        Certainty.CERTAIN,
        List.of(new Fragment(Kind.WORDS, whole)),
        List.of(),
        List.of());
  }
}
