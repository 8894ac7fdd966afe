package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.rules.words.WordList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words in which an agency is printed, against the names that a directory knows. */
final class AgencyWords {
  private static final WordList SHORT = WordList.of("short-forms");
  private static final WordList PLACES = WordList.of("place-after-name");

  private static final List<String> LONG_FORMS = WordList.of("long-forms").printed();
  private static final Pattern NOTE = Pattern.compile("\\([^()]*\\)");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern PLACE_NAME = Pattern.compile("( tỉnh)( \\p{Lu}\\p{L}*)+$");

  private AgencyWords() {}

  /** Whether the words are the agency's name or an alias, letter for letter. */
  static boolean isKnown(Agency agency, String words) {
    if (agency.name().equals(words)) {
      return true;
    }
    List<String> aliases = agency.aliases();
    for (int i = 0; i < aliases.size(); i++) {
      if (aliases.get(i).equals(words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A name as people hear it: without case, marks, a note in brackets and the place at its end, and
   * with its usual short forms written out.
   */
  static String spoken(String name) {
    int bracket = name.endsWith(")") ? name.lastIndexOf('(') : -1;
    String words = WordList.folded(bracket > 0 ? name.substring(0, bracket) : name);
    List<String> forms = SHORT.phrases();
    for (int i = 0; i + 1 < forms.size(); i += 2) {
      words = words.replace(forms.get(i), forms.get(i + 1));
    }
    for (String place : PLACES.phrases()) {
      int at = words.lastIndexOf(place);
      words = at > 0 ? words.substring(0, at + 1) : words;
    }
    return words;
  }

  /**
   * A name letter for letter, but for what everybody writes as he likes: a capital at its
   * beginning, a note in brackets, the name of the place at its end, and "UBND" written out.
   */
  static String spelt(String name) {
    String words = Folding.composed(NOTE.matcher(name).replaceAll(" ")).strip();
    for (int i = 0; i + 1 < LONG_FORMS.size(); i += 2) {
      words = words.replace(LONG_FORMS.get(i), LONG_FORMS.get(i + 1));
    }
    String spaced = SPACES.matcher(PLACE_NAME.matcher(words).replaceFirst("$1")).replaceAll(" ");
    return spaced.isEmpty()
        ? spaced
        : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }

  /** Whether words are a description of somebody, such as "cơ quan thống kê", and no name. */
  static boolean isDescription(String words) {
    String composed = Folding.composed(words).strip();
    return !composed.isEmpty() && Character.isLowerCase(composed.codePointAt(0));
  }
}
