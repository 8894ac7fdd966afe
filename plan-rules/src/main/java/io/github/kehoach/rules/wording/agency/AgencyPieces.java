package io.github.kehoach.rules.wording.agency;

import io.github.kehoach.rules.grammar.Grammar;
import io.github.kehoach.rules.grammar.Phrase;
import io.github.kehoach.rules.grammar.Tokens;
import io.github.kehoach.rules.grammar.Vocabulary;
import io.github.kehoach.rules.wording.agency.AgencyReading.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a cell by the grammar of lists of agencies. A line may also end inside a name; whoever puts
 * pieces together finds out.
 */
final class AgencyPieces {
  private static final Vocabulary WORDS = Vocabulary.load(AgencyPieces.class, "agency.words");
  static final Grammar GRAMMAR = Grammar.load(AgencyPieces.class, "agency.grammar", WORDS);
  static final Set<String> BEGINS = Set.of("ALL", "NOUN", "COUNCIL", "HEAD", "LEVEL");

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
    private Piece as(Role said) {
      return new Piece(goesOn, first, last, Optional.of(said), common);
    }
  }

  private AgencyPieces() {}

  static Tokens tokens(String text) {
    return Tokens.inLines(text, WORDS);
  }

  static List<Phrase> derived(Tokens tokens) {
    return GRAMMAR.derive(tokens, 0, tokens.size()).first();
  }

  static List<Piece> of(Tokens tokens) {
    List<Piece> pieces = new ArrayList<>();
    Optional<Role> role = Optional.empty();
    Optional<Role> outer = Optional.empty();
    String common = "";
    boolean goesOn = false;
    List<Phrase> phrases = derived(tokens);
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      boolean hard = phrase.joint().equals("hard");
      goesOn &= !hard;
      switch (phrase.rule()) {
        case "role", "inner" -> {
          // "Sở A, Sở B phối hợp": nobody stands behind it
          char end = tokens.text().charAt(tokens.start(phrase.last()));
          boolean ends =
              i + 1 == phrases.size()
                  || end == ','
                  || end == ';'
                  || !phrases.get(i + 1).joint().isEmpty();
          if (phrase.rule().equals("role") && ends && goesOn) {
            say(phrase, pieces);
            goesOn = false;
            continue;
          }
          outer = phrase.rule().equals("inner") ? role : Optional.empty();
          role = Optional.of(role(phrase));
          goesOn = false;
        }
        case "outer" -> {
          role = outer;
          goesOn = false;
        }
        case "led" -> {
          say(phrase, pieces);
          goesOn = false;
        }
        case "each" -> {
          String council =
              phrase.has("council")
                  ? tokens.slice(phrase.first("council"), phrase.last("council")) + " "
                  : "";
          // "UBND các xã, phường: An Phú, Bình Kiến" does not say which is what
          common =
              phrase.has("noun")
                  ? council + tokens.slice(phrase.first("noun"), phrase.last("noun"))
                  : "";
          goesOn = false;
        }
        case "name", "dashed" -> {
          common = BEGINS.contains(tokens.word(phrase.first("name"))) ? "" : common;
          pieces.add(new Piece(goesOn, phrase.first("name"), phrase.last("name"), role, common));
          goesOn = true;
        }
        default -> {}
      }
    }
    return pieces;
  }

  private static Role role(Phrase phrase) {
    return phrase.get("role") == 1 ? Role.LEAD : Role.COORDINATOR;
  }

  /**
   * "Sở A (chủ trì); Sở B, Sở C (phối hợp)": a role behind a name is that of the names before it
   * too, back to where another role or a semicolon stands; of the last alone if there is neither.
   */
  private static void say(Phrase phrase, List<Piece> pieces) {
    int last = pieces.size() - 1;
    int first = last;
    while (first > 0 && pieces.get(first).goesOn() && pieces.get(first - 1).role().isEmpty()) {
      first--;
    }
    Role role = role(phrase);
    boolean several = phrase.has("all") || (first > 0 && role == Role.COORDINATOR);
    for (int i = several ? first : Math.max(0, last); i <= last; i++) {
      pieces.set(i, pieces.get(i).as(role));
    }
  }
}
