package io.github.kehoach.rules.wording;

import io.github.kehoach.rules.grammar.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a cell at commas, semicolons, "và" and line ends; what stands in brackets is not cut. A line
 * may also end inside a name; whoever puts pieces together finds out.
 */
final class AgencyPieces {
  /** What stands between a piece and the one before it. */
  enum Joint {
    /** A comma, "và" or a line end: a name may go on behind it. */
    SOFT,
    /** A semicolon: no name goes on behind it. */
    HARD
  }

  /**
   * A stretch between two joints, without signs at its ends.
   *
   * @param joint what stands before it
   * @param first its first token
   * @param last its last token
   */
  record Piece(Joint joint, int first, int last) {}

  private static final String MARKS = "-+*•·.:…,;/";

  private final Tokens tokens;
  private final List<Piece> pieces = new ArrayList<>();
  private Joint joint = Joint.HARD;

  private AgencyPieces(Tokens tokens) {
    this.tokens = tokens;
  }

  static List<Piece> of(Tokens tokens) {
    AgencyPieces cut = new AgencyPieces(tokens);
    cut.run();
    return cut.pieces;
  }

  private void run() {
    int lastClose = lastClose();
    int first = 0;
    int i = 0;
    while (i < tokens.size()) {
      if (i > first && isNewLine(i)) {
        add(first, i - 1);
        first = i;
      }
      if (tokens.isSign(i, '(') && i < lastClose) {
        i = closeOf(i) + 1;
        continue;
      }
      boolean hard = tokens.isSign(i, ';');
      if (hard || tokens.isSign(i, ',') || word(i) == AgencyWord.AND) {
        add(first, i - 1);
        joint = hard ? Joint.HARD : joint;
        first = i + 1;
      }
      i++;
    }
    add(first, tokens.size() - 1);
  }

  private int lastClose() {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.isSign(i, ')')) {
        return i;
      }
    }
    return -1;
  }

  private int closeOf(int open) {
    int i = open;
    while (!tokens.isSign(i, ')')) {
      i++;
    }
    return i;
  }

  private void add(int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && isMark(first)) {
      first++;
    }
    while (first <= last && isMark(last)) {
      last--;
    }
    if (first <= last) {
      pieces.add(new Piece(joint, first, last));
      joint = Joint.SOFT;
    }
  }

  /** Whether a token begins an entry of a list or ends a sentence, and says nothing. */
  private boolean isMark(int i) {
    return tokens.kind(i) == Tokens.SIGN && MARKS.indexOf(tokens.value(i)) >= 0;
  }

  private boolean isNewLine(int i) {
    String text = tokens.text();
    for (int at = tokens.end(i - 1); at < tokens.start(i); at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }

  private AgencyWord word(int i) {
    return AgencyWord.of(tokens.kind(i));
  }
}
