package io.github.kehoach.rules.check;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.Agency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Whether printed words are a name that a directory knows. */
final class Spelling {
  private Spelling() {}

  /** Whether the words are the agency's name or an alias, letter for letter. */
  static boolean isKnown(Agency agency, String words) {
    if (agency.name().equals(words)) {
      return true;
    }
    for (int i = 0; i < agency.aliases().size(); i++) {
      if (agency.aliases().get(i).equals(words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words are the agency's name or an alias but for composition, spaces and a note in
   * brackets at the end, such as "Văn phòng Sở (Bộ phận Kế hoạch)".
   */
  static boolean isSame(Agency agency, String words) {
    String tidy = tidy(words);
    return tidy(agency.name()).equals(tidy)
        || agency.aliases().stream().anyMatch(alias -> tidy(alias).equals(tidy));
  }

  private static String tidy(String words) {
    int bracket = words.endsWith(")") ? words.lastIndexOf('(') : -1;
    String bare = bracket > 0 ? words.substring(0, bracket) : words;
    return String.join(" ", Folding.composed(bare).strip().split("\\s+"));
  }

  /** The agencies by their folded names and aliases; a name that two bear is left out. */
  static Map<String, Agency> index(PlanHead head, UnaryOperator<String> folded) {
    Map<String, Agency> index = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Agency agency : head.agencies()) {
      put(index, several, folded.apply(agency.name()), agency);
      agency.aliases().forEach(alias -> put(index, several, folded.apply(alias), agency));
    }
    several.forEach(index::remove);
    return index;
  }

  private static void put(
      Map<String, Agency> index, Set<String> several, String name, Agency agency) {
    Agency other = index.putIfAbsent(name, agency);
    if (other != null && !other.id().equals(agency.id())) {
      several.add(name);
    }
  }
}
