package io.github.kehoach.rules.wording;

import java.util.Arrays;
import java.util.List;

/** What the words of {@code citation-words.txt} are to the grammar of citations. */
enum CitationWord {
  /** A word that the table does not have. */
  OTHER,
  NUMBER,
  SIGN,
  /** The type of a document. */
  TYPE,
  /** "số". */
  SERIAL,
  DAY,
  MONTH,
  YEAR,
  OF,
  AND,
  ABOUT,
  PROVINCE,
  /** A body whose name is whole. */
  ISSUER,
  /** A committee that a place may name: "Tỉnh ủy Hải Dương". */
  PARTY,
  /** The beginning of a name with a comma or dash inside; {@link #REST} of equal value ends it. */
  PART,
  REST,
  /** A person who signs for a body that follows. */
  OFFICE,
  /** A council or committee that a unit follows: "UBND tỉnh Hải Dương". */
  COUNCIL,
  /** The first word of bodies that the table does not list. */
  HEAD,
  /** What no name of a body has inside. */
  STOP;

  private static final CitationWord[] ALL = values();

  /** The word whose number a vocabulary gave. */
  static CitationWord of(int number) {
    return ALL[number];
  }

  /** Names in the order of their numbers. */
  static List<String> names() {
    return Arrays.stream(ALL).map(Enum::name).toList();
  }
}
