package io.github.kehoach.rules.wording.deadline;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.grammar.Derivation;
import io.github.kehoach.rules.grammar.Grammar;
import io.github.kehoach.rules.grammar.NumberWords;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import io.github.kehoach.rules.grammar.Vocabulary;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import io.github.kehoach.rules.wording.WordingStep;
import io.github.kehoach.rules.wording.deadline.DeadlineReading.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Derives a text by the grammar of deadlines and says what it means: the whole text, or, where that
 * cannot be derived, those of its sentences, lines and entries that can be alone.
 */
final class DeadlineReader {
  private static final Vocabulary WORDS = Vocabulary.load(DeadlineReader.class, "deadline.words");
  private static final NumberWords NUMBERS =
      new NumberWords(
          WORDS,
          Set.of("DAY", "WORKDAY", "WEEK", "MONTH", "QUARTER", "YEAR", "HOUR", "MINUTE", "TIMES"),
          Set.of("MONTH", "QUARTER"),
          Set.of(
              "CYCLE", "EACH", "START", "MIDDLE", "LAST", "OF", "HALF", "MONTH", "QUARTER",
              "NUMBER", "ROMAN", "DIGIT"));
  static final Grammar GRAMMAR = Grammar.load(DeadlineReader.class, "deadline.grammar", WORDS);
  private static final List<String> KINDS = WORDS.kinds();

  /** More times than that in one sentence are no deadline that anybody wrote. */
  private static final int MOST_PARTS = 200;

  private final Tokens tokens;
  private final @Nullable CalendarPeriod issued;
  private long steps;

  private DeadlineReader(Tokens tokens, @Nullable CalendarPeriod issued) {
    this.tokens = tokens;
    this.issued = issued;
  }

  static Tokens tokens(String text) {
    Tokens tokens = Tokens.joined(text, WORDS);
    NUMBERS.compose(tokens);
    return tokens;
  }

  static String kind(Tokens tokens, int i) {
    return i < tokens.size() ? KINDS.get(tokens.kind(i)) : "OTHER";
  }

  static DeadlineReading read(String text, @Nullable CalendarPeriod issued) {
    if (text.isBlank()) {
      return new DeadlineReading(
          Deadline.unstated(), Certainty.CERTAIN, List.of(), List.of(), List.of());
    }
    return new DeadlineReader(tokens(text), issued).read();
  }

  static long steps(String text) {
    Tokens tokens = tokens(text);
    DeadlineReader reader = new DeadlineReader(tokens, null);
    if (tokens.size() > 0) {
      reader.read();
    }
    return tokens.steps() + reader.steps;
  }

  /** The parts of the first cheapest derivation of a text. */
  static List<WordingStep> explain(String text) {
    Tokens tokens = tokens(text);
    List<List<Phrase>> all = GRAMMAR.derive(tokens, 0, tokens.size()).all();
    return all.isEmpty() ? List.of() : all.get(0).stream().map(one -> one.step(tokens)).toList();
  }

  private DeadlineReading read() {
    if (tokens.size() == 0) {
      return unread(ProblemCode.NOT_UNDERSTOOD);
    }
    DeadlineAssembly whole = derive(0, tokens.size());
    if (whole.problem() == ProblemCode.NONE) {
      return whole.reading();
    }
    DeadlineReading parts = ofPieces();
    return parts != null ? parts : unread(whole.problem());
  }

  /** The meaning of the tokens from one to another, if all of them are derived. */
  private DeadlineAssembly derive(int from, int to) {
    int first = from;
    int last = to - 1;
    while (first < last && isDecor(first)) {
      first++;
    }
    while (first < last
        && (isEnd(last) || (tokens.isSign(last, ')') && tokens.isSign(first, '(')))) {
      first += tokens.isSign(last, ')') ? 1 : 0;
      last--;
    }
    Derivation derivation = GRAMMAR.derive(tokens, first, last + 1);
    steps += derivation.steps();
    List<List<Phrase>> all = derivation.all();
    DeadlineAssembly found = null;
    if (!all.isEmpty() && all.get(0).size() > MOST_PARTS) {
      return DeadlineAssembly.none(ProblemCode.NOT_UNDERSTOOD);
    }
    for (List<Phrase> phrases : all) {
      DeadlineAssembly one = DeadlineAssembly.of(tokens, phrases, issued);
      if (one.problem() != ProblemCode.NONE) {
        found = found == null ? one : found;
        continue;
      }
      if (found != null
          && found.problem() == ProblemCode.NONE
          && !found.reading().deadline().equals(one.reading().deadline())) {
        return DeadlineAssembly.none(ProblemCode.SEVERAL_MEANINGS);
      }
      found = found == null || found.problem() != ProblemCode.NONE ? one : found;
    }
    return found == null ? DeadlineAssembly.none(ProblemCode.NOT_UNDERSTOOD) : found;
  }

  private boolean isDecor(int i) {
    return tokens.isSign(i, '-')
        || tokens.isSign(i, '*')
        || tokens.isSign(i, '•')
        || tokens.isSign(i, '+')
        || tokens.isSign(i, ':');
  }

  private boolean isEnd(int i) {
    return tokens.isSign(i, '.')
        || tokens.isSign(i, ';')
        || tokens.isSign(i, ',')
        || tokens.isSign(i, '*')
        || (tokens.isSign(i, '/') && i > 0 && tokens.isSign(i - 1, '.'));
  }

  /** A stretch of the text that stands for itself, with what it means; null if it is not read. */
  private record Piece(int from, int to, @Nullable DeadlineAssembly meant) {}

  private Piece piece(int[] stretch) {
    DeadlineAssembly one = derive(stretch[0], stretch[1]);
    boolean kept = one.problem() == ProblemCode.NONE && one.standsAlone();
    return new Piece(stretch[0], stretch[1], kept ? one : null);
  }

  /** The lines of the text, and the sentences of those that are not read as a whole. */
  private List<Piece> pieces() {
    List<Piece> all = new ArrayList<>();
    for (int[] line : Sentences.lines(tokens)) {
      Piece whole = piece(line);
      List<int[]> sentences = Sentences.of(tokens, line[0], line[1]);
      if (whole.meant() != null || sentences.size() == 1) {
        all.add(whole);
        continue;
      }
      List<Piece> parts = sentences.stream().map(this::piece).toList();
      // Sentences that can be read alone, but not together, do not stand for themselves.
      boolean torn = parts.stream().anyMatch(part -> part.meant() == null);
      all.addAll(torn ? parts : List.of(whole));
    }
    return all;
  }

  /** The pieces that can be read, beside those that cannot; null if there are none. */
  private @Nullable DeadlineReading ofPieces() {
    List<Deadline> parts = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Set<Remark> assumed = new LinkedHashSet<>();
    List<Remark> problems = new ArrayList<>();
    int unreadFrom = -1;
    List<Piece> pieces = pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.meant() != null) {
        Deadline deadline = piece.meant().reading().deadline();
        for (Deadline own :
            deadline instanceof Deadline.AllOf all ? all.parts() : List.of(deadline)) {
          if (!parts.contains(own)) {
            spans.add(
                new Span("/parts/" + parts.size(), tokens.span(piece.from(), piece.to() - 1)));
            parts.add(own);
          }
        }
        assumed.addAll(piece.meant().reading().assumed());
        continue;
      }
      unreadFrom = unreadFrom < 0 ? piece.from() : unreadFrom;
      if (i + 1 == pieces.size() || pieces.get(i + 1).meant() != null) {
        TextSpan span = tokens.span(unreadFrom, piece.to() - 1);
        spans.add(new Span("/parts/" + parts.size(), span));
        parts.add(Deadline.unread(span.in(tokens.text())));
        problems.add(ProblemCode.NOT_UNDERSTOOD.at(span));
        unreadFrom = -1;
      }
    }
    if (parts.size() < 2) {
      return null;
    }
    Certainty certainty = assumed.isEmpty() ? Certainty.CERTAIN : Certainty.ASSUMED;
    return new DeadlineReading(
        Deadline.allOf(parts),
        problems.isEmpty() ? certainty : Certainty.UNREAD,
        List.copyOf(assumed),
        spans,
        problems);
  }

  private DeadlineReading unread(ProblemCode why) {
    String text = tokens.text();
    int start = tokens.size() == 0 ? 0 : tokens.start(0);
    int end = tokens.size() == 0 ? text.length() : tokens.end(tokens.size() - 1);
    TextSpan span = new TextSpan(start, end);
    return new DeadlineReading(
        Deadline.unread(span.in(text)),
        Certainty.UNREAD,
        List.of(),
        List.of(new Span("", span)),
        List.of(why.at(span)));
  }
}
