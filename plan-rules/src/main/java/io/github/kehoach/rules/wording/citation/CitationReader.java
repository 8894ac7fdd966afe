package io.github.kehoach.rules.wording.citation;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.document.NumberForm;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.grammar.Alphabet;
import io.github.kehoach.rules.grammar.Derivation;
import io.github.kehoach.rules.grammar.Grammar;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import io.github.kehoach.rules.grammar.Vocabulary;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the longest citation that begins at a number means. Used for one citation. */
final class CitationReader {
  private static final Vocabulary WORDS = Vocabulary.load(CitationReader.class, "citation.words");
  static final Grammar GRAMMAR = Grammar.load(CitationReader.class, "citation.grammar", WORDS);

  /** Words of a body that the table does not list. */
  private static final int LONGEST_NAME = 16;

  /** Words of the longest name of a law. */
  private static final int LONGEST_LAW = 32;

  /** Symbols of the National Assembly and its Standing Committee. */
  private static final Pattern OF_ASSEMBLY = Pattern.compile("QH\\d*$");

  /** Characters of the longest number. */
  private static final int LONGEST_NUMBER = 120;

  private final Tokens tokens;
  private final @Nullable CalendarPeriod issued;
  private final List<Remark> assumed = new ArrayList<>();
  private final List<Remark> problems = new ArrayList<>();
  private boolean unread;
  private Optional<CalendarPeriod> date = Optional.empty();
  private Optional<TextSpan> dateSpan = Optional.empty();
  private Optional<TextSpan> issuerSpan = Optional.empty();
  private int first;
  private int next;
  private long steps;

  CitationReader(Tokens tokens, @Nullable CalendarPeriod issued) {
    this.tokens = tokens;
    this.issued = issued;
  }

  static Tokens tokens(String text) {
    return Tokens.joined(text, WORDS);
  }

  /** First token of the citation. */
  int first() {
    return first;
  }

  /** Token after the citation. */
  int next() {
    return next;
  }

  /** How much work it took. */
  long steps() {
    return steps;
  }

  /**
   * The citation whose number begins at a token.
   *
   * @param begin token of "số" or of the number
   * @param free first token that belongs to no other citation
   * @param announced whether "số" stands before the number; only then may its serial be missing or
   *     its symbol have one group
   * @param derived is given what the grammar derived, if it is a citation
   */
  Optional<FoundCitation> at(
      int begin, int free, int at, boolean announced, Consumer<Phrase> derived) {
    if (tokens.isGlued(at) && tokens.kind(at) == Tokens.NUMBER) {
      return Optional.empty();
    }
    Derivation derivation = GRAMMAR.longest(tokens, at);
    steps += derivation.steps();
    List<Phrase> parts = derivation.first();
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Phrase part = parts.get(0);
    Optional<DocumentNumber> number = number(part, announced);
    if (number.isEmpty()) {
      return Optional.empty();
    }
    next = part.last("number") + 1;
    boolean goesOn = !part.has("date") || part.has("behind") || date(part);
    goesOn = goesOn && part.has("issuer") && issuer(part);
    if (goesOn && part.has("behind")) {
      date(part);
    } else if (goesOn && part.has("apart")) {
      TextSpan apart = span(part.first("apart"), part.last("apart"));
      problems.add(CitationNote.DATE_APART.at(apart.start(), apart.end()));
    }
    int type = type(begin, free, number.get());
    boolean typed = type >= 0;
    first = typed ? type : begin;
    boolean whole = typed && announced && dateSpan.isPresent() && issuerSpan.isPresent();
    if (part.rule().equals("bare") && !whole) {
      return Optional.empty();
    }
    derived.accept(part);
    return Optional.of(found(typed, part, number.get()));
  }

  /** The token that names the type of a number's document, or -1. */
  private int type(int begin, int free, DocumentNumber number) {
    if (begin > free && tokens.is(begin - 1, "TYPE") && !tokens.is(begin - 2, "AMENDED")) {
      return begin - 1;
    }
    return OF_ASSEMBLY.matcher(number.toString()).find() ? law(begin - 1, free) : -1;
  }

  /** "Luật Phòng, chống tác hại của rượu, bia số 44/2019/QH14": the name stands in between. */
  private int law(int from, int free) {
    int least = Math.max(free, from - LONGEST_LAW);
    for (int i = from; i >= least; i--) {
      boolean law = tokens.is(i, "TYPE") && tokens.value(i) == 1;
      if (law && !tokens.is(i - 1, "AMENDED")) {
        return i;
      }
      boolean sign = tokens.kind(i) == Tokens.SIGN && !tokens.isSign(i, ',');
      if (sign || tokens.kind(i) == Tokens.NUMBER || tokens.is(i, "SERIAL")) {
        return -1;
      }
    }
    return -1;
  }

  private FoundCitation found(boolean typed, Phrase number, DocumentNumber read) {
    TextSpan span = span(first, next - 1);
    Citation citation =
        Citation.builder()
            .number(read)
            .date(date.orElse(null))
            .issuer(issuerSpan.map(words -> words.in(tokens.text())).orElse(null))
            .text(span.in(tokens.text()))
            .build();
    Certainty certainty = assumed.isEmpty() ? Certainty.CERTAIN : Certainty.ASSUMED;
    return new FoundCitation(
        citation,
        span,
        typed ? Optional.of(span(first, first)) : Optional.empty(),
        span(number.first("number"), number.last("number")),
        dateSpan,
        issuerSpan,
        Optional.empty(),
        unread ? Certainty.UNREAD : certainty,
        assumed,
        problems);
  }

  // Numbers

  private Optional<DocumentNumber> number(Phrase part, boolean announced) {
    int first = part.first("number");
    int last = part.last("number");
    boolean serial = tokens.kind(first) == Tokens.NUMBER;
    if ((!serial && !announced) || tokens.end(last) - tokens.start(first) > LONGEST_NUMBER) {
      return Optional.empty();
    }
    int rest = first;
    while (rest <= last && !tokens.isSign(rest, '/') && !tokens.isSign(rest, '-')) {
      rest++;
    }
    boolean plain = rest <= first + 1;
    if (part.has("space") ? !announced : !plain && !isSerialMark(first + 1)) {
      return Optional.empty();
    }
    String symbols = rest > last ? "" : written(rest, last);
    if (part.has("stroke")) {
      String year = written(rest, rest + 1);
      symbols = year + "/" + symbols.substring(year.length());
      TextSpan span = span(first, last);
      assumed.add(CitationNote.MISSING_STROKE.at(span.start(), span.end()));
    }
    if (part.has("space")) {
      symbols = (tokens.isSign(rest, '/') ? "-" : "/") + written(first + 1, last);
      TextSpan span = span(first, last);
      assumed.add(CitationNote.MISSING_MARK.at(span.start(), span.end()));
      rest = first + 1;
    }
    DocumentNumber read = DocumentNumber.parse((serial ? written(first, rest - 1) : "") + symbols);
    boolean proven = part.rule().equals("bare") || read.form() != NumberForm.UNDETERMINED;
    boolean several = symbols.indexOf('-') > 0;
    boolean shaped =
        plain
            && ((part.has("plain") && (several || (announced && serial)))
                || (part.has("joint") && announced && several));
    return proven || shaped ? Optional.of(read) : Optional.empty();
  }

  /** "30c", "66.17": one letter, or a dot and more digits. */
  private boolean isSerialMark(int i) {
    return tokens.isSign(i, '.') || tokens.end(i) - tokens.start(i) == 1;
  }

  /** The tokens of a number without what lies between them. */
  private String written(int first, int last) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (tokens.kind(i) == Tokens.SIGN) {
        out.append((char) tokens.value(i));
        continue;
      }
      for (int at = tokens.start(i); at < tokens.end(i); at++) {
        char c = tokens.text().charAt(at);
        int digit = Alphabet.digit(c);
        if (!Alphabet.isInvisible(c)) {
          out.append(digit < 0 ? c : (char) ('0' + digit));
        }
      }
    }
    return out.toString();
  }

  // Dates

  /** Takes the date; answers whether the citation goes on behind it. */
  private boolean date(Phrase part) {
    TextSpan span = span(part.first("date"), part.last("date"));
    CitationNote problem = problem(part);
    if (problem != null) {
      unread = true;
      problems.add(problem.at(span.start(), span.end()));
      return false;
    }
    int end = part.last("date") + 1;
    end += part.hasAny("open", "behind") && tokens.isSign(end, ')') ? 1 : 0;
    boolean sentenceEnds = end >= tokens.size() || tokens.kind(end) == Tokens.SIGN;
    boolean joined = tokens.is(end, "OF") || tokens.is(end, "ABOUT");
    if (part.has("year") && !sentenceEnds && !joined) {
      return false;
    }
    if (part.has("year")) {
      assumed.add(CitationNote.YEAR_BEHIND_NUMBER.at(span.start(), span.end()));
    }
    if (part.has("comma") && !part.has("open") && !sentenceEnds && !joined) {
      assumed.add(CitationNote.DATE_AFTER_COMMA.at(span.start(), span.end()));
    }
    CalendarPeriod read = period(part);
    date = Optional.of(read);
    dateSpan = Optional.of(span);
    next = end;
    if (issued != null && read.firstDay().isAfter(issued.lastDay())) {
      problems.add(CitationNote.AFTER_ISSUE.at(span.start(), span.end()));
    }
    return true;
  }

  private static @Nullable CitationNote problem(Phrase part) {
    if (part.has("bad")) {
      return CitationNote.DATE_NOT_READ;
    }
    int year = part.get("y");
    int month = part.get("m");
    int day = part.get("d");
    if (year < 100) {
      return CitationNote.SHORT_YEAR;
    }
    boolean real =
        year >= 1000
            && (!part.has("m") || (month > 0 && month <= 12))
            && (!part.has("d") || (day > 0 && day <= YearMonth.of(year, month).lengthOfMonth()));
    return real ? null : CitationNote.IMPOSSIBLE_DATE;
  }

  private static CalendarPeriod period(Phrase part) {
    if (part.has("d")) {
      return CalendarPeriod.day(part.get("y"), part.get("m"), part.get("d"));
    }
    return part.has("m")
        ? CalendarPeriod.month(part.get("y"), part.get("m"))
        : CalendarPeriod.year(part.get("y"));
  }

  // Issuers

  private boolean issuer(Phrase part) {
    int first = part.first("issuer");
    int last = part.last("issuer");
    boolean whole = true;
    if (part.has("words")) {
      if (last - first >= LONGEST_NAME - 1) {
        return false;
      }
      while (tokens.is(last, "AND") || tokens.isSign(last, '-')) {
        last--;
        whole = false;
      }
      if (last == first) {
        return false;
      }
      assumed.add(CitationNote.ISSUER_IN_WORDS.at(tokens.start(first), tokens.end(last)));
    } else if (part.has("place")) {
      int end = unbroken(first, last);
      whole = end == last;
      last = end;
    }
    issuerSpan = Optional.of(span(first, last));
    next = last + 1;
    return whole;
  }

  /** The name of a place breaks behind its first syllable only. */
  private int unbroken(int first, int last) {
    int place = last;
    while (place > first && tokens.is(place, "OTHER")) {
      place--;
    }
    for (int i = place + 1; i <= last; i++) {
      String between = tokens.text().substring(tokens.end(i - 1), tokens.start(i));
      if (between.indexOf('\n') >= 0 && i != place + 2) {
        return i - 1;
      }
    }
    return last;
  }

  private TextSpan span(int first, int last) {
    return tokens.span(first, last);
  }
}
