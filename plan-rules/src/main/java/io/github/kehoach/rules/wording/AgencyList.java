package io.github.kehoach.rules.wording;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Lookup;
import io.github.kehoach.rules.wording.AgencyPieces.Joint;
import io.github.kehoach.rules.wording.AgencyPieces.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the pieces of a cell together to names and collectives. Used for one cell. */
final class AgencyList {
  /** Pieces of the longest name: "Sở Văn hóa, Thể thao và Du lịch" has three. */
  private static final int MOST_PIECES = 6;

  /** Characters of the longest name that is looked up. */
  private static final int LONGEST = 300;

  private final Tokens tokens;
  private final Function<String, Lookup> directory;
  private final List<Piece> pieces;
  private final Map<Integer, Optional<Match>> matches = new HashMap<>();
  private final List<AgencyReading.Item> items = new ArrayList<>();
  private final List<Remark> assumed = new ArrayList<>();
  private final List<Remark> problems = new ArrayList<>();

  AgencyList(Tokens tokens, Function<String, Lookup> directory) {
    this.tokens = tokens;
    this.directory = directory;
    this.pieces = AgencyPieces.of(tokens);
  }

  /**
   * A name that the directory has.
   *
   * @param last its last piece
   * @param lookup one agency or several
   * @param noted whether a note in brackets stands behind the name
   */
  private record Match(int last, Lookup lookup, boolean noted) {}

  AgencyReading read() {
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
    if (isEtc(i)) {
      problems.add(AgencyNote.AND_SO_ON.at(span(i, i)));
      return i;
    }
    Optional<Match> match = match(i);
    int last = match.map(Match::last).orElse(i);
    int stranger = beginsBody(i, match) ? lastStranger(last) : last;
    if (match.isPresent() && stranger == last) {
      named(i, match.get());
    } else if (match.isEmpty() && isCollective(i)) {
      last = lastOfCollective(i);
      TextSpan span = span(i, last);
      add(AgencyRef.collective(words(span)), span, Certainty.CERTAIN, Optional.empty());
    } else {
      boolean several = stranger > i;
      last = stranger;
      unlinked(span(i, last), several ? AgencyNote.MAYBE_ONE_NAME : AgencyNote.UNKNOWN_NAME);
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
                return unlinked(span, AgencyNote.AMBIGUOUS_NAME);
              }

              @Override
              public Boolean notFound(Lookup.NotFound notFound) {
                return unlinked(span, AgencyNote.UNKNOWN_NAME);
              }
            });
  }

  /** The longest name of the directory that begins at a piece; looked up once. */
  private Optional<Match> match(int i) {
    return matches.computeIfAbsent(i, this::lookUp);
  }

  private Optional<Match> lookUp(int i) {
    int last = i;
    while (last + 1 < pieces.size()
        && last + 1 < i + MOST_PIECES
        && pieces.get(last + 1).joint() == Joint.SOFT
        && span(i, last + 1).end() - span(i, last + 1).start() <= LONGEST) {
      last++;
    }
    for (int j = last; j >= i; j--) {
      TextSpan whole = span(i, j);
      Optional<Lookup> known = known(whole);
      if (known.isPresent() && isOneName(i, j, whole, known.get())) {
        return Optional.of(new Match(j, known.get(), false));
      }
      Optional<TextSpan> bare = beforeBracket(i, j);
      Optional<Lookup> noted = bare.flatMap(this::known);
      if (noted.isPresent() && isOneName(i, j, bare.get(), noted.get())) {
        return Optional.of(new Match(j, noted.get(), true));
      }
    }
    return Optional.empty();
  }

  private Optional<Lookup> known(TextSpan span) {
    if (span.end() - span.start() > LONGEST) {
      return Optional.empty();
    }
    return Optional.of(directory.apply(words(span)))
        .filter(lookup -> !(lookup instanceof Lookup.NotFound));
  }

  /**
   * Whether several pieces are one name: it is written with just these joints, or none of its ends
   * is a name by itself. The directory ignores joints, so "Văn phòng, Sở Y tế" must not become "Văn
   * phòng Sở Y tế".
   */
  private boolean isOneName(int i, int j, TextSpan span, Lookup lookup) {
    if (i == j || names(lookup).anyMatch(Folding.fold(words(span))::equals)) {
      return true;
    }
    for (int k = i + 1; k <= j; k++) {
      if (known(new TextSpan(span(k, k).start(), span.end())).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** The folded names of the agencies that a look-up gave. */
  private static Stream<String> names(Lookup lookup) {
    Stream<Agency> agencies =
        lookup.match(
            new Lookup.Cases<Stream<Agency>>() {
              @Override
              public Stream<Agency> found(Lookup.Found found) {
                return Stream.of(found.agency());
              }

              @Override
              public Stream<Agency> ambiguous(Lookup.Ambiguous ambiguous) {
                return ambiguous.agencies().stream();
              }

              @Override
              public Stream<Agency> notFound(Lookup.NotFound notFound) {
                return Stream.of();
              }
            });
    return agencies
        .flatMap(agency -> Stream.concat(Stream.of(agency.name()), agency.aliases().stream()))
        .map(Folding::fold);
  }

  /** What stands before the brackets that end a piece. */
  private Optional<TextSpan> beforeBracket(int i, int j) {
    Piece piece = pieces.get(j);
    if (!tokens.isSign(piece.last(), ')') || tokens.isSign(pieces.get(i).first(), '(')) {
      return Optional.empty();
    }
    int open = piece.last() - 1;
    while (open > piece.first() && !tokens.isSign(open, '(') && !tokens.isSign(open, ')')) {
      open--;
    }
    if (open > piece.first() && tokens.isSign(open, '(')) {
      return Optional.of(new TextSpan(span(i, i).start(), tokens.end(open - 1)));
    }
    return Optional.empty();
  }

  /**
   * The last of the pieces after a name that begin no body themselves: they may belong to a longer
   * name that the directory does not have.
   */
  private int lastStranger(int name) {
    int last = name;
    while (last + 1 < pieces.size()
        && pieces.get(last + 1).joint() == Joint.SOFT
        && !isEtc(last + 1)
        && !beginsBody(last + 1, match(last + 1))) {
      last++;
    }
    return last;
  }

  private boolean beginsBody(int i, Optional<Match> match) {
    return match.isPresent()
        || switch (first(i)) {
          case ALL, NOUN, COUNCIL, HEAD -> true;
          default -> false;
        };
  }

  // Collectives

  /** Whether "các" begins a piece, or only kinds of bodies are listed and none is named. */
  private boolean isCollective(int i) {
    if (beginsAll(i)) {
      return true;
    }
    boolean related = false;
    Piece piece = pieces.get(i);
    for (int at = piece.first(); at <= piece.last(); at++) {
      related |= word(at) == AgencyWord.RELATED;
    }
    return first(i) == AgencyWord.NOUN
        && isGeneric(i)
        && (related || (goesOn(i + 1) && first(i + 1) == AgencyWord.NOUN));
  }

  private boolean beginsAll(int i) {
    int first = pieces.get(i).first();
    return word(first) == AgencyWord.ALL
        || (word(first) == AgencyWord.COUNCIL
            && first < pieces.get(i).last()
            && word(first + 1) == AgencyWord.ALL);
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
        && pieces.get(i).joint() == Joint.SOFT
        && !isEtc(i)
        && !beginsAll(i)
        && isGeneric(i)
        && match(i).isEmpty();
  }

  /** Whether a piece has no proper name: kinds of bodies, and words in small letters. */
  private boolean isGeneric(int i) {
    Piece piece = pieces.get(i);
    for (int at = piece.first(); at <= piece.last(); at++) {
      boolean kind = word(at) == AgencyWord.NOUN || word(at) == AgencyWord.RELATED;
      char c = tokens.text().charAt(tokens.start(at));
      if (!kind && (Character.isUpperCase(c) || word(at) == AgencyWord.HEAD)) {
        return false;
      }
    }
    return true;
  }

  // Small change

  private boolean isEtc(int i) {
    Piece piece = pieces.get(i);
    for (int at = piece.first(); at <= piece.last(); at++) {
      if (word(at) != AgencyWord.ETC && word(at) != AgencyWord.SIGN) {
        return false;
      }
    }
    return true;
  }

  private boolean unlinked(TextSpan span, AgencyNote note) {
    problems.add(note.at(span));
    return add(AgencyRef.unlinked(words(span)), span, Certainty.UNREAD, Optional.empty());
  }

  private boolean add(
      AgencyRef ref, TextSpan span, Certainty certainty, Optional<String> variantOf) {
    return items.add(new AgencyReading.Item(ref, span, certainty, variantOf));
  }

  private AgencyWord first(int i) {
    return word(pieces.get(i).first());
  }

  private AgencyWord word(int token) {
    return AgencyWord.of(tokens.kind(token));
  }

  private TextSpan span(int first, int last) {
    return new TextSpan(
        tokens.start(pieces.get(first).first()), tokens.end(pieces.get(last).last()));
  }

  private String words(TextSpan span) {
    return span.in(tokens.text());
  }
}
