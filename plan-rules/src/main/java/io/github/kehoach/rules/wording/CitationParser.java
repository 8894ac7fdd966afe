package io.github.kehoach.rules.wording;

import static io.github.kehoach.rules.wording.CitationWord.*;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.rules.grammar.Tokens;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The grammar of one citation: type, number, date, issuer. Used for one citation. */
final class CitationParser {
  /** Words of a body that the table does not list. */
  private static final int LONGEST_NAME = 16;

  /** Syllables of a place. */
  private static final int LONGEST_PLACE = 4;

  private final Tokens tokens;
  private final @Nullable CalendarPeriod issued;
  private final List<Remark> assumed = new ArrayList<>();
  private final List<Remark> problems = new ArrayList<>();
  private boolean unread;
  private Optional<CalendarPeriod> date = Optional.empty();
  private Optional<TextSpan> dateSpan = Optional.empty();
  private Optional<TextSpan> issuerSpan = Optional.empty();

  /** Token after what is understood. */
  private int next;

  CitationParser(Tokens tokens, @Nullable CalendarPeriod issued) {
    this.tokens = tokens;
    this.issued = issued;
  }

  /**
   * Reads on from a number.
   *
   * @param first token of the type, of "số" or of the number
   * @param type whether the first token names the type
   * @param at first token of the number
   */
  FoundCitation read(int first, boolean type, int at, NumberScan.Found number) {
    next = number.next();
    date();
    boolean dated = date.isPresent();
    issuer();
    if (!dated && issuerSpan.isPresent()) {
      dateApart();
    }
    TextSpan span = span(first, next - 1);
    Citation citation =
        Citation.builder()
            .number(number.number())
            .date(date.orElse(null))
            .issuer(issuerSpan.map(words -> words.in(tokens.text())).orElse(null))
            .text(span.in(tokens.text()))
            .build();
    Certainty certainty = assumed.isEmpty() ? Certainty.CERTAIN : Certainty.ASSUMED;
    return new FoundCitation(
        citation,
        span,
        type ? Optional.of(span(first, first)) : Optional.empty(),
        span(at, number.next() - 1),
        dateSpan,
        issuerSpan,
        Optional.empty(),
        unread ? Certainty.UNREAD : certainty,
        assumed,
        problems);
  }

  /** Token after the citation. */
  int next() {
    return next;
  }

  // Dates

  private void date() {
    int i = next;
    boolean comma = tokens.isSign(i, ',');
    i += comma ? 1 : 0;
    boolean open = tokens.isSign(i, '(');
    i += open ? 1 : 0;
    boolean day = is(i, DAY);
    int from = i;
    i += day ? 1 : 0;
    if (!isDateAt(i, day || open, day)) {
      return;
    }
    DateScan scan = new DateScan(tokens, i, day);
    int end = scan.next();
    if (scan.problem() != null) {
      unread = true;
      problems.add(scan.problem().at(tokens.start(from), tokens.end(end - 1)));
      return;
    }
    boolean yearOnly = scan.month() == 0;
    if (yearOnly && !is(end, OF)) {
      return;
    }
    boolean sentenceEnds = end >= tokens.size() || tokens.kind(end) == Tokens.SIGN;
    TextSpan span = span(from, end - 1);
    if (comma && !open && !sentenceEnds && !is(end, OF) && !is(end, ABOUT)) {
      assumed.add(CitationNote.DATE_AFTER_COMMA.at(span.start(), span.end()));
    }
    CalendarPeriod read = scan.period();
    date = Optional.of(read);
    dateSpan = Optional.of(span);
    next = end + (open && tokens.isSign(end, ')') ? 1 : 0);
    if (issued != null && read.firstDay().isAfter(issued.lastDay())) {
      problems.add(CitationNote.AFTER_ISSUE.at(span.start(), span.end()));
    }
  }

  /** A date follows "ngày" or a bracket; without a day it begins with its month or year. */
  private boolean isDateAt(int i, boolean announced, boolean day) {
    if (is(i, MONTH)) {
      return is(i + 1, NUMBER);
    }
    return (announced && is(i, NUMBER)) || (!day && is(i, YEAR) && is(i + 1, NUMBER));
  }

  private void dateApart() {
    int i = next;
    i += tokens.isSign(i, ',') ? 1 : 0;
    if (is(i, DAY) && is(i + 1, NUMBER)) {
      problems.add(CitationNote.DATE_APART.at(tokens.start(i), tokens.end(i + 1)));
    }
  }

  // Issuers

  private void issuer() {
    int i = next;
    i += tokens.isSign(i, ',') ? 1 : 0;
    if (!is(i, OF)) {
      return;
    }
    int first = i + 1;
    int end = body(first);
    if (end > first) {
      issuerSpan = Optional.of(span(first, end - 1));
      next = end;
    }
  }

  /** Token after the name of a body, or the given one if there is none. */
  private int body(int i) {
    return switch (word(i)) {
      case OFFICE -> body(i + 1) > i + 1 ? body(i + 1) : i;
      case ISSUER -> i + 1;
      case PARTY -> place(i + 1);
      case COUNCIL -> is(i + 1, PROVINCE) ? place(i + 2) : i + 1;
      case PART -> restOf(i);
      case HEAD -> unknown(i);
      default -> i;
    };
  }

  private int restOf(int i) {
    int rest = i + (tokens.isSign(i + 1, ',') || tokens.isSign(i + 1, '-') ? 2 : 1);
    boolean whole = is(rest, REST) && tokens.value(rest) == tokens.value(i);
    return whole ? rest + 1 : unknown(i);
  }

  /** The capitalised syllables of a place; a line may break after the first only. */
  private int place(int from) {
    int i = from;
    while (i < from + LONGEST_PLACE
        && is(i, OTHER)
        && i < tokens.size()
        && Character.isUpperCase(tokens.text().charAt(tokens.start(i)))
        && (i == from + 1 || !breaksBefore(i))) {
      i++;
    }
    return i;
  }

  private boolean breaksBefore(int i) {
    String between = tokens.text().substring(tokens.end(i - 1), tokens.start(i));
    return between.indexOf('\n') >= 0;
  }

  /** A name that the table does not list, up to the next word that no name has. */
  private int unknown(int from) {
    int i = from + 1;
    while (i < tokens.size() && i < from + LONGEST_NAME && isInName(i)) {
      i++;
    }
    if (i == from + 1 || i == from + LONGEST_NAME) {
      return from;
    }
    int end = is(i - 1, AND) ? i - 1 : i;
    TextSpan span = span(from, end - 1);
    assumed.add(CitationNote.ISSUER_IN_WORDS.at(span.start(), span.end()));
    return end;
  }

  private boolean isInName(int i) {
    return switch (word(i)) {
      case SIGN -> tokens.isSign(i, '-');
      case NUMBER, STOP, ABOUT, DAY, TYPE, OF, SERIAL, REST -> false;
      default -> true;
    };
  }

  // Small change

  private CitationWord word(int i) {
    return i < tokens.size() ? CitationWord.of(tokens.kind(i)) : OTHER;
  }

  private boolean is(int i, CitationWord word) {
    return i < tokens.size() && word(i) == word;
  }

  private TextSpan span(int first, int last) {
    return new TextSpan(tokens.start(first), tokens.end(last));
  }

  /** Whether a year, month and day stand in the calendar; zero for a part that is not printed. */
  static boolean isInCalendar(int year, int month, int day) {
    return year >= 1000
        && year <= 9999
        && month >= 0
        && month <= 12
        && day >= 0
        && (day == 0 || (month > 0 && day <= YearMonth.of(year, month).lengthOfMonth()));
  }
}
