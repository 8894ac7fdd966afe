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
  private static final List<String> KINDS = WORDS.kindNames();

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
    List<int[]> sentences = Sentences.of(tokens);
    if (sentences.size() > 1) {
      DeadlineReading parts = sentences(sentences);
      if (parts != null) {
        return parts;
      }
    }
    return unread(whole.problem());
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
        || tokens.isSign(i, '*');
  }

  private @Nullable DeadlineReading sentences(List<int[]> sentences) {
    List<Deadline> parts = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    Set<Remark> assumed = new LinkedHashSet<>();
    List<Remark> problems = new ArrayList<>();
    boolean any = false;
    int unreadFrom = -1;
    for (int i = 0; i <= sentences.size(); i++) {
      DeadlineAssembly one =
          i < sentences.size() ? derive(sentences.get(i)[0], sentences.get(i)[1]) : null;
      boolean kept = one != null && one.problem() == ProblemCode.NONE && one.standsAlone();
      if (one == null || kept) {
        if (unreadFrom >= 0) {
          TextSpan span =
              new TextSpan(
                  tokens.start(sentences.get(unreadFrom)[0]),
                  tokens.end(sentences.get(i - 1)[1] - 1));
          spans.add(new Span("/parts/" + parts.size(), span));
          parts.add(Deadline.unread(span.in(tokens.text())));
          problems.add(
              new Remark(
                  ProblemCode.NOT_UNDERSTOOD.code(), span, ProblemCode.NOT_UNDERSTOOD.text()));
          unreadFrom = -1;
        }
        if (one != null) {
          any = true;
          List<Deadline> own =
              one.reading().deadline() instanceof Deadline.AllOf all
                  ? all.parts()
                  : List.of(one.reading().deadline());
          int first = sentences.get(i)[0];
          for (Deadline deadline : own) {
            if (!parts.contains(deadline)) {
              spans.add(
                  new Span(
                      "/parts/" + parts.size(),
                      new TextSpan(tokens.start(first), tokens.end(sentences.get(i)[1] - 1))));
              parts.add(deadline);
            }
          }
          assumed.addAll(one.reading().assumed());
        }
      } else if (unreadFrom < 0) {
        unreadFrom = i;
      }
    }
    if (!any || parts.size() < 2) {
      return null;
    }
    return new DeadlineReading(
        Deadline.allOf(parts), Certainty.UNREAD, List.copyOf(assumed), spans, problems);
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
        List.of(new Remark(why.code(), span, why.text())));
  }
}
