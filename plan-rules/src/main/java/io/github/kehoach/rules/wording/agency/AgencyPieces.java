package io.github.kehoach.rules.wording.agency;

import io.github.kehoach.rules.grammar.Grammar;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import io.github.kehoach.rules.grammar.Vocabulary;
import io.github.kehoach.rules.wording.agency.AgencyReading.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a cell by the grammar of lists of agencies. A line may also end inside a name; whoever puts
 * pieces together finds out.
 */
final class AgencyPieces {
  private static final Vocabulary WORDS = Vocabulary.load(AgencyPieces.class, "agency.words");
  static final Grammar GRAMMAR = Grammar.load(AgencyPieces.class, "agency.grammar", WORDS);
  private static final List<String> KINDS = WORDS.kindNames();

  /**
   * A stretch between two joints, without signs at its ends.
   *
   * @param goesOn whether a name may go on from the piece before: no semicolon stands between
   * @param first its first token
   * @param last its last token
   * @param role whether a heading says that it leads or helps
   * @param common the word that a heading gives to each name, such as "Sở"; empty for none
   */
  record Piece(boolean goesOn, int first, int last, Optional<Role> role, String common) {
    private Piece led() {
      return new Piece(goesOn, first, last, Optional.of(Role.LEAD), common);
    }
  }

  private AgencyPieces() {}

  static Tokens tokens(String text) {
    return Tokens.inLines(text, WORDS);
  }

  static String kind(Tokens tokens, int i) {
    return KINDS.get(tokens.kind(i));
  }

  static List<Phrase> derived(Tokens tokens) {
    return GRAMMAR.derive(tokens, 0, tokens.size()).first();
  }

  static List<Piece> of(Tokens tokens) {
    List<Piece> pieces = new ArrayList<>();
    Optional<Role> role = Optional.empty();
    String common = "";
    boolean goesOn = false;
    for (Phrase phrase : derived(tokens)) {
      boolean hard = phrase.joint().equals("hard");
      goesOn &= !hard;
      common = hard ? "" : common;
      switch (phrase.rule()) {
        case "role" -> {
          role = Optional.of(phrase.get("role") == 1 ? Role.LEAD : Role.COORDINATOR);
          goesOn = false;
        }
        case "led" -> {
          if (!pieces.isEmpty()) {
            pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1).led());
          }
        }
        case "each" -> {
          common = tokens.slice(phrase.first("noun"), phrase.last("noun"));
          goesOn = false;
        }
        case "name" -> {
          pieces.add(new Piece(goesOn, phrase.first("name"), phrase.last("name"), role, common));
          goesOn = true;
        }
        default -> {}
      }
    }
    return pieces;
  }
}
