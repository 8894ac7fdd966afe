package io.github.kehoach.rules.wording;

import java.util.Arrays;
import java.util.List;

/** What the words of {@code agency-words.txt} are to lists of agencies. */
enum AgencyWord {
  /** A word that the table does not have. */
  OTHER,
  NUMBER,
  SIGN,
  AND,
  /** "các" and its like, which begin a collective. */
  ALL,
  /** "v.v." */
  ETC,
  /** A kind of body, such as "sở", "đơn vị". */
  NOUN,
  RELATED,
  /** Makes a collective when "các" follows. */
  COUNCIL,
  /** The first word of a body's own name. */
  HEAD;

  private static final AgencyWord[] ALL_WORDS = values();

  /** The word whose number a vocabulary gave. */
  static AgencyWord of(int number) {
    return ALL_WORDS[number];
  }

  /** Names in the order of their numbers. */
  static List<String> names() {
    return Arrays.stream(ALL_WORDS).map(Enum::name).toList();
  }
}
