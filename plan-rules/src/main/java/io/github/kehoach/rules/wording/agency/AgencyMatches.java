package io.github.kehoach.rules.wording.agency;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.Lookup;
import io.github.kehoach.rules.grammar.Tokens;
import io.github.kehoach.rules.wording.TextSpan;
import io.github.kehoach.rules.wording.agency.AgencyPieces.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the names of a directory among the pieces of a cell. Used for one cell. */
final class AgencyMatches {
  /** Pieces of the longest name: "Sở Văn hóa, Thể thao và Du lịch" has three. */
  private static final int MOST_PIECES = 6;

  /** Characters of the longest name that is looked up. */
  private static final int LONGEST = 300;

  private final Tokens tokens;
  private final List<Piece> pieces;
  private final Function<String, Lookup> directory;
  private final Map<Integer, Optional<Match>> matches = new HashMap<>();

  AgencyMatches(Tokens tokens, List<Piece> pieces, Function<String, Lookup> directory) {
    this.tokens = tokens;
    this.pieces = pieces;
    this.directory = directory;
  }

  /**
   * A name that the directory has.
   *
   * @param last its last piece
   * @param lookup one agency or several
   * @param noted whether a note in brackets stands behind the name
   */
  record Match(int last, Lookup lookup, boolean noted) {}

  /** The longest name of the directory that begins at a piece; looked up once. */
  Optional<Match> at(int i) {
    return matches.computeIfAbsent(i, this::lookUp);
  }

  private Optional<Match> lookUp(int i) {
    int last = i;
    while (last + 1 < pieces.size()
        && last + 1 < i + MOST_PIECES
        && pieces.get(last + 1).goesOn()
        && span(i, last + 1).end() - span(i, last + 1).start() <= LONGEST) {
      last++;
    }
    for (int j = last; j >= i; j--) {
      TextSpan whole = span(i, j);
      Optional<Lookup> known = i == j ? known(whole, pieces.get(i).common()) : known(whole);
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
    return known(span, "");
  }

  /** "Các sở: Nội vụ": what the names have in common stands before all of them. */
  private Optional<Lookup> known(TextSpan span, String common) {
    if (span.end() - span.start() > LONGEST) {
      return Optional.empty();
    }
    return Optional.of(directory.apply((common + " " + words(span)).strip()))
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

  private TextSpan span(int first, int last) {
    return new TextSpan(
        tokens.start(pieces.get(first).first()), tokens.end(pieces.get(last).last()));
  }

  private String words(TextSpan span) {
    return span.in(tokens.text());
  }
}
