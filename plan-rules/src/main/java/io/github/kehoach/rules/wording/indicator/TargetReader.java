package io.github.kehoach.rules.wording.indicator;

import io.github.kehoach.core.indicator.Horizon;
import io.github.kehoach.core.indicator.Target;
import io.github.kehoach.core.indicator.Unit;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.grammar.Derivation;
import io.github.kehoach.rules.grammar.Grammar;
import io.github.kehoach.rules.grammar.NumberWords;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import io.github.kehoach.rules.grammar.Vocabulary;
import io.github.kehoach.rules.wording.WordingStep;
import io.github.kehoach.rules.wording.indicator.TargetReading.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Derives a text by the grammar of targets and says what it means: one number or range or rank with
 * the words beside it, or words alone. Used for one text.
 */
final class TargetReader {
  private static final Vocabulary WORDS = Vocabulary.load(TargetReader.class, "target.words");
  private static final NumberWords NUMBERS =
      new NumberWords(
          WORDS, Set.of("UNIT", "MAGNITUDE", "PERCENT", "HECTO"), Set.of(), Set.of("BY_YEAR"));
  static final Grammar GRAMMAR = Grammar.load(TargetReader.class, "target.grammar", WORDS);

  private static final BigDecimal MOST_RANK = BigDecimal.valueOf(1_000_000);

  /** A smaller part of a smaller whole is a fraction: two thirds of the communes. */
  private static final BigDecimal LEAST_WHOLE = BigDecimal.TEN;

  private static final List<String> SIDES =
      List.of("least", "more", "most", "less", "even", "about");

  private final Tokens tokens;
  private final TargetDraft draft;

  private TargetReader(Tokens tokens) {
    this.tokens = tokens;
    this.draft = new TargetDraft(tokens);
  }

  static Tokens tokens(String text) {
    Tokens tokens = Tokens.joined(text, WORDS);
    NUMBERS.compose(tokens);
    return tokens;
  }

  static TargetReading read(String text) {
    Tokens tokens = tokens(text);
    return new TargetReader(tokens).read(derived(tokens));
  }

  static long steps(String text) {
    Tokens tokens = tokens(text);
    Derivation derivation = GRAMMAR.derive(tokens, 0, tokens.size());
    return tokens.steps() + derivation.steps();
  }

  static List<WordingStep> explain(String text) {
    Tokens tokens = tokens(text);
    return derived(tokens).stream().map(part -> part.step(tokens)).toList();
  }

  /** The parts of the text; every text can be derived, and ties mean the same. */
  private static List<Phrase> derived(Tokens tokens) {
    return TargetParts.settled(GRAMMAR.derive(tokens, 0, tokens.size()).first(), tokens);
  }

  private TargetReading read(List<Phrase> derived) {
    List<Phrase> numbers =
        derived.stream().filter(part -> TargetParts.isNumber(part.rule())).toList();
    if (numbers.isEmpty()) {
      return draft.inWords(derived);
    }
    Phrase number = numbers.get(0);
    @Nullable Target target = number.rule().equals("rank") ? rank(number) : value(number);
    before(derived, number);
    if (numbers.size() > 1) {
      draft.problem(TargetNote.SEVERAL_NUMBERS, number.first(), number.last());
      draft.problem(TargetNote.SEVERAL_NUMBERS, numbers.get(1).first(), numbers.get(1).last());
    } else {
      after(derived, number);
    }
    if (target == null && !draft.hasProblems()) {
      draft.problem(TargetNote.NOT_UNDERSTOOD, number.first(), number.last());
    }
    return target == null || draft.hasProblems() ? draft.unread() : draft.reading(target);
  }

  // Ranks

  private @Nullable Target rank(Phrase rank) {
    BigDecimal value = number(rank, "rank");
    boolean named = rank.get("g") == 1;
    boolean trailing = TargetParts.find(tokens, "TRAILING", 0, tokens.size()) >= 0;
    boolean ranked = TargetParts.find(tokens, "RANK", 0, tokens.size()) >= 0;
    draft.part(Kind.RANK, rank.first(), rank.first());
    if (rank.last() > rank.last("rank")) {
      draft.part(Kind.RANK, rank.last("rank") + 1, rank.last());
    }
    if (trailing) {
      draft.problem(TargetNote.REVERSED, rank.first(), rank.last());
    } else if (!rank.hasAny("first", "rivals") && !named) {
      draft.problem(TargetNote.GROUP_NUMBER, rank.first(), rank.last());
    } else if (!rank.has("first") && !ranked && !named) {
      draft.assume(TargetNote.FIRST_OF_GROUP, rank.first(), rank.last());
    }
    return value != null
            && value.scale() <= 0
            && value.signum() > 0
            && value.compareTo(MOST_RANK) <= 0
        ? Target.rankWithin(value.intValueExact())
        : null;
  }

  // Values and ranges

  private @Nullable Target value(Phrase phrase) {
    BigDecimal value = number(phrase, "value");
    BigDecimal high = phrase.has("high") ? number(phrase, "high") : null;
    int sides = (int) SIDES.stream().filter(phrase::has).count();
    for (int i = phrase.first(); i < phrase.first("value"); i++) {
      if (!tokens.is(i, "SILENT")) {
        draft.part(Kind.COMPARISON, i, i);
      }
    }
    units(phrase);
    String side = SIDES.stream().filter(phrase::has).findFirst().orElse("");
    if (phrase.hasAny("up", "down")) {
      side = bound(phrase, side);
    } else if (phrase.has("from") && !phrase.hasAny("open", "high")) {
      draft.problem(TargetNote.RANGE_WITHOUT_END, phrase.first("value"), phrase.last());
    }
    boolean open = phrase.has("open") || (phrase.has("dash") && phrase.last() == tokens.size() - 1);
    if (phrase.has("until")) {
      draft.problem(TargetNote.NOT_UNDERSTOOD, phrase.first(), phrase.first());
    }
    // "Cao hơn 2% so với bình quân cả nước": a distance, not a bound.
    if (phrase.hasAny("more", "less")
        && TargetParts.find(tokens, "COMPARED", phrase.last(), tokens.size()) >= 0
        && TargetParts.find(tokens, "CHANGE", 0, phrase.first()) < 0) {
      draft.problem(TargetNote.NOT_UNDERSTOOD, phrase.first(), phrase.last());
    }
    if (open) {
      draft.problem(TargetNote.RANGE_WITHOUT_END, phrase.last(), phrase.last());
    }
    if (sides > 1 || (phrase.has("high") && !side.isEmpty())) {
      draft.problem(TargetNote.CONTRADICTION, phrase.first(), phrase.last());
    }
    if (high != null && value != null && value.compareTo(high) >= 0) {
      draft.problem(TargetNote.RUNS_BACKWARDS, phrase.first("high"), phrase.last("high"));
    }
    if (side.equals("about")) {
      draft.assume(TargetNote.APPROXIMATE, phrase.first(), phrase.last("value"));
      int about = TargetParts.find(tokens, "ABOUT", phrase.first(), phrase.last());
      draft.words(tokens.slice(about, about));
    }
    if (phrase.has("whole")) {
      whole(phrase, value);
    }
    if (phrase.has("share")) {
      draft.words(tokens.slice(phrase.first("share"), phrase.last("share")));
    }
    return value == null ? null : target(side, value, high);
  }

  /** "250/326 ha": so much out of so much. */
  private void whole(Phrase phrase, @Nullable BigDecimal value) {
    BigDecimal whole = number(phrase, "whole");
    if (whole == null
        || value == null
        || value.compareTo(whole) > 0
        || (whole.compareTo(LEAST_WHOLE) <= 0 && value.compareTo(whole) < 0)) {
      draft.problem(TargetNote.SEVERAL_NUMBERS, phrase.first("value"), phrase.last("whole"));
    } else {
      draft.words(tokens.slice(phrase.first("value"), phrase.last()));
    }
  }

  private static Target target(String side, BigDecimal value, @Nullable BigDecimal high) {
    if (high != null) {
      return high.compareTo(value) > 0 ? Target.between(value, high) : Target.exactly(value);
    }
    return switch (side) {
      case "least" -> Target.atLeast(value);
      case "more" -> Target.moreThan(value);
      case "most" -> Target.atMost(value);
      case "less" -> Target.lessThan(value);
      default -> Target.exactly(value);
    };
  }

  /** "Trở lên", "trở xuống": fits no other direction, and with ranks it may mean either. */
  private String bound(Phrase phrase, String side) {
    String bound = phrase.has("up") ? "least" : "most";
    if ((!side.isEmpty() && !side.equals(bound)) || phrase.has("high")) {
      draft.problem(TargetNote.CONTRADICTION, phrase.last(), phrase.last());
    }
    if (TargetParts.find(tokens, "RANK", 0, tokens.size()) >= 0) {
      draft.problem(TargetNote.RANK_DIRECTION, phrase.last(), phrase.last());
    }
    draft.part(Kind.COMPARISON, phrase.last(), phrase.last());
    return bound;
  }

  private void units(Phrase phrase) {
    for (String name : List.of("unit", "unit2")) {
      if (!phrase.has(name)) {
        continue;
      }
      draft.part(Kind.UNIT, phrase.first(name), phrase.last(name));
      Unit read = Unit.of(tokens.slice(phrase.first(name), phrase.last(name)));
      if (!draft.unit(read)) {
        draft.problem(TargetNote.CONTRADICTION, phrase.first(name), phrase.last(name));
      }
    }
  }

  private @Nullable BigDecimal number(Phrase phrase, String name) {
    int first = phrase.first(name);
    int last = phrase.last(name);
    Figure figure = Figure.of(tokens, first, last);
    if (figure.problem() != null) {
      draft.problem(figure.problem(), first, last);
      return null;
    }
    if (figure.assumed() != null) {
      draft.assume(figure.assumed(), first, last);
    }
    draft.part(Kind.VALUE, first, last);
    return figure.value();
  }

  // Words around the number

  /** Keeps the words before the number; a bare number after words may be no target at all. */
  private void before(List<Phrase> derived, Phrase number) {
    int[] stretch = TargetParts.trimmed(tokens, 0, number.first() - 1, true, years(derived));
    boolean sign = tokens.kind(0) == Tokens.SIGN && !TargetParts.isComma(tokens, 0);
    boolean dash = sign && TargetParts.opensEntry(tokens, 0);
    if (number.first() == 1 && dash) {
      draft.problem(TargetNote.AMBIGUOUS_SIGN, 0, 0);
      return;
    }
    if (number.rule().equals("value") && number.first() == 0 && Figure.isSigned(tokens, number)) {
      draft.problem(TargetNote.AMBIGUOUS_SIGN, number.first(), number.first());
      return;
    }
    int first = stretch[0] == 0 && dash ? 1 : stretch[0];
    if (first > stretch[1]) {
      return;
    }
    int odd = TargetParts.oddBefore(tokens, first, stretch[1]);
    if (odd >= 0) {
      draft.problem(TargetNote.NOT_UNDERSTOOD, odd, odd);
      return;
    }
    if (TargetParts.areAll(tokens, "CHANGE", first, stretch[1])) {
      if (tokens.value(first) == 0) {
        draft.assume(TargetNote.CHANGE, first, stretch[1]);
      }
    } else if (!TargetParts.areAll(tokens, "RANK", first, stretch[1])) {
      if (TargetParts.isBare(number, tokens)) {
        draft.problem(TargetNote.NUMBER_AMONG_WORDS, number.first(), number.last());
      } else {
        draft.assume(TargetNote.WORDS_BEFORE, first, stretch[1]);
      }
    }
    draft.keep(tokens.start(first), tokens.end(stretch[1]), true);
  }

  private void after(List<Phrase> derived, Phrase number) {
    int first = number.last() + 1;
    int odd = TargetParts.oddAfter(tokens, first, tokens.size() - 1);
    if (odd >= 0) {
      draft.problem(TargetNote.NOT_UNDERSTOOD, odd, odd);
      return;
    }
    int[] stretch = TargetParts.trimmed(tokens, first, tokens.size() - 1, false, years(derived));
    if (stretch[0] > stretch[1]) {
      return;
    }
    int start = tokens.start(stretch[0]);
    int end = tokens.end(stretch[1]);
    if (tokens.isSign(stretch[0], '(')
        && tokens.isSign(stretch[1], ')')
        && TargetParts.close(tokens, stretch[0]) == stretch[1]) {
      start = tokens.end(stretch[0]);
      end = tokens.start(stretch[1]);
    }
    draft.keep(start, end, false);
  }

  private List<Phrase> years(List<Phrase> derived) {
    List<Phrase> years = derived.stream().filter(part -> part.rule().equals("year")).toList();
    if (!draft.hasHorizon() && !years.isEmpty()) {
      Phrase year = years.get(0);
      draft.horizon(Horizon.of(CalendarPeriod.year(year.get("y"))));
      draft.part(Kind.HORIZON, year.first(), year.last());
      if (years.size() > 1) {
        draft.problem(TargetNote.SEVERAL_NUMBERS, years.get(1).first(), years.get(1).last());
      }
    }
    return years;
  }
}
