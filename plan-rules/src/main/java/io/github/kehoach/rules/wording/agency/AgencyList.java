package io.github.kehoach.rules.wording.agency;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Lookup;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import io.github.kehoach.rules.wording.Certainty;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import io.github.kehoach.rules.wording.agency.AgencyMatches.Match;
import io.github.kehoach.rules.wording.agency.AgencyPieces.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts the pieces of a cell together to names and collectives. Used for one cell. */
final class AgencyList {
  /** What bodies have in common, and no name by itself. */
  private static final Set<String> COMMON = Set.of("NOUN", "RELATED", "LEVEL", "NUMBER");

  private final Tokens tokens;
  private final List<Piece> pieces;
  private final AgencyMatches matches;
  private final List<AgencyReading.Item> items = new ArrayList<>();
  private final List<Remark> assumed = new ArrayList<>();
  private final List<Remark> problems = new ArrayList<>();
  private Optional<AgencyReading.Role> role = Optional.empty();

  AgencyList(Tokens tokens, Function<String, Lookup> directory) {
    this.tokens = tokens;
    this.pieces = AgencyPieces.of(tokens);
    this.matches = new AgencyMatches(tokens, pieces, directory);
  }

  AgencyReading read() {
    for (Phrase phrase : AgencyPieces.derived(tokens)) {
      if (phrase.rule().equals("ditto")) {
        problems.add(AgencyNote.ANOTHER_ROW.at(tokens.span(phrase.first(), phrase.last())));
      }
    }
    int i = 0;
    while (i < pieces.size()) {
      i = item(i) + 1;
    }
    Certainty certainty =
        items.stream().map(AgencyReading.Item::certainty).reduce(Certainty.CERTAIN, Certainty::and);
    return new AgencyReading(items, certainty, assumed, problems);
  }

  /** Reads one item and gives its last piece. */
  private int item(int i) {
    role = pieces.get(i).role();
    if (isEtc(i)) {
      problems.add(AgencyNote.AND_SO_ON.at(span(i, i)));
      return i;
    }
    Optional<Match> match = matches.at(i);
    int listed = match.isEmpty() ? lastInList(i) : i;
    if (listed > i) {
      unlinked(i, span(i, listed), AgencyNote.LIST_NOT_CUT);
      return listed;
    }
    int last = match.map(Match::last).orElse(i);
    int stranger = beginsBody(i, match) ? lastStranger(last) : last;
    if (match.isEmpty() && isOffice(i) && isJoined(stranger + 1)) {
      stranger = matches.at(stranger + 1).map(Match::last).orElse(stranger + 1);
    }
    if (match.isPresent() && stranger == last) {
      named(i, match.get());
    } else if (match.isEmpty() && isCollective(i)) {
      last = lastOfCollective(i);
      TextSpan span = span(i, last);
      add(AgencyRef.collective(words(span)), span, Certainty.CERTAIN, Optional.empty());
    } else {
      boolean several = stranger > i;
      last = stranger;
      unlinked(i, span(i, last), several ? AgencyNote.MAYBE_ONE_NAME : AgencyNote.UNKNOWN_NAME);
    }
    return last;
  }

  // Names

  private void named(int i, Match match) {
    TextSpan span = span(i, match.last());
    match
        .lookup()
        .match(
            new Lookup.Cases<Boolean>() {
              @Override
              public Boolean found(Lookup.Found found) {
                Agency agency = found.agency();
                Certainty certainty = match.noted() ? Certainty.ASSUMED : Certainty.CERTAIN;
                if (match.noted()) {
                  assumed.add(AgencyNote.NOTE_IN_BRACKETS.at(span));
                }
                Optional<String> variantOf =
                    Optional.of(agency.name()).filter(name -> !found.exact());
                return add(AgencyRef.of(agency.id(), words(span)), span, certainty, variantOf);
              }

              @Override
              public Boolean ambiguous(Lookup.Ambiguous ambiguous) {
                return unlinked(i, span, AgencyNote.AMBIGUOUS_NAME);
              }

              @Override
              public Boolean notFound(Lookup.NotFound notFound) {
                return unlinked(i, span, AgencyNote.UNKNOWN_NAME);
              }
            });
  }

  /**
   * The last of the pieces after a name that begin no body themselves: they may belong to a longer
   * name that the directory does not have.
   */
  private int lastStranger(int name) {
    int last = name;
    while (last + 1 < pieces.size()
        && pieces.get(last + 1).goesOn()
        && !isEtc(last + 1)
        && !beginsBody(last + 1, matches.at(last + 1))) {
      last++;
    }
    return last;
  }

  /**
   * "Các sở: Khoa học và Công nghệ, Nội vụ": behind a word in common nobody but the directory knows
   * whether "và" parts two names; the last piece up to which that is so, or the piece itself.
   */
  private int lastInList(int i) {
    String common = pieces.get(i).common();
    int last = i;
    boolean joined = false;
    while (!common.isEmpty()
        && last + 1 < pieces.size()
        && pieces.get(last + 1).common().equals(common)
        && matches.at(last + 1).isEmpty()) {
      last++;
      joined |= isJoined(last);
    }
    return joined ? last : i;
  }

  /** "Văn phòng Đoàn ĐBQH và HĐND tỉnh": the second body may belong to the name of the office. */
  private boolean isOffice(int i) {
    int first = pieces.get(i).first();
    return word(first).equals("HEAD") && tokens.value(first) == 1;
  }

  private boolean isJoined(int i) {
    return i < pieces.size()
        && pieces.get(i).goesOn()
        && word(pieces.get(i).first() - 1).equals("AND");
  }

  private boolean beginsBody(int i, Optional<Match> match) {
    return match.isPresent() || AgencyPieces.BEGINS.contains(word(pieces.get(i).first()));
  }

  // Collectives

  /** Whether "các" begins a piece, or only kinds of bodies are listed and none is named. */
  private boolean isCollective(int i) {
    if (beginsAll(i)) {
      return true;
    }
    Piece piece = pieces.get(i);
    boolean more = goesOn(i + 1) && word(pieces.get(i + 1).first()).equals("NOUN");
    int first = piece.first();
    if (word(first).equals("COUNCIL") && first < piece.last()) {
      return more && areAll(first + 1, piece.last(), COMMON);
    }
    boolean related = false;
    for (int at = first; at <= piece.last(); at++) {
      related |= word(at).equals("RELATED");
    }
    boolean counted = word(first).equals("NUMBER") && first < piece.last();
    return (word(first).equals("NOUN") || counted) && isGeneric(i) && (related || more || counted);
  }

  /** "Các sở", "UBND các xã", "UBND cấp xã", "UBND 114 xã". */
  private boolean beginsAll(int i) {
    int first = pieces.get(i).first();
    if (word(first).equals("ALL")) {
      return true;
    }
    String next = first < pieces.get(i).last() ? word(first + 1) : "";
    return word(first).equals("COUNCIL")
        && (next.equals("ALL") || next.equals("LEVEL") || next.equals("NUMBER"));
  }

  private boolean areAll(int first, int last, Set<String> kinds) {
    for (int i = first; i <= last; i++) {
      if (!kinds.contains(word(i))) {
        return false;
      }
    }
    return true;
  }

  private int lastOfCollective(int i) {
    int last = i;
    while (goesOn(last + 1)) {
      last++;
    }
    return last;
  }

  /** Whether a piece goes on with the collective before it: no new one, no name. */
  private boolean goesOn(int i) {
    return i < pieces.size()
        && pieces.get(i).goesOn()
        && !isEtc(i)
        && !beginsAll(i)
        && isGeneric(i)
        && matches.at(i).isEmpty();
  }

  /** Whether a piece has no proper name: kinds of bodies, and words in small letters. */
  private boolean isGeneric(int i) {
    Piece piece = pieces.get(i);
    for (int at = piece.first(); at <= piece.last(); at++) {
      boolean kind = COMMON.contains(word(at));
      char c = tokens.text().charAt(tokens.start(at));
      if (!kind && (Character.isUpperCase(c) || word(at).equals("HEAD"))) {
        return false;
      }
    }
    return true;
  }

  // Small change

  private boolean isEtc(int i) {
    Piece piece = pieces.get(i);
    for (int at = piece.first(); at <= piece.last(); at++) {
      if (!word(at).equals("ETC") && !word(at).equals("SIGN")) {
        return false;
      }
    }
    return true;
  }

  private boolean unlinked(int i, TextSpan span, AgencyNote note) {
    problems.add(note.at(span));
    String common = pieces.get(i).common();
    String name =
        common.isEmpty()
            ? words(span)
            : Character.toUpperCase(common.charAt(0)) + common.substring(1) + " " + words(span);
    return add(AgencyRef.unlinked(name), span, Certainty.UNREAD, Optional.empty());
  }

  private boolean add(
      AgencyRef ref, TextSpan span, Certainty certainty, Optional<String> variantOf) {
    return items.add(new AgencyReading.Item(ref, span, certainty, variantOf, role));
  }

  private String word(int token) {
    return tokens.word(token);
  }

  private TextSpan span(int first, int last) {
    return new TextSpan(
        tokens.start(pieces.get(first).first()), tokens.end(pieces.get(last).last()));
  }

  private String words(TextSpan span) {
    return span.in(tokens.text());
  }
}
