package io.github.kehoach.laws.core;

import io.github.kehoach.core.document.NumberForm;
import java.util.List;

/**
 * The parts of a document number, so that its text and what must be read from it are both known.
 *
 * @param form the grammar that the text must follow
 * @param serial digits, possibly with leading zeros; empty if not printed
 * @param year four digits; empty in other forms or if not printed
 * @param type type code, or the assembly with its term; empty for dispatches and if undetermined
 * @param groups the groups of the symbol beside the type
 */
public record NumberParts(
    NumberForm form, String serial, String year, String type, List<String> groups) {

  /** The number as decrees and guidelines write it. */
  public String text() {
    String names = String.join("-", groups);
    return switch (form) {
      case STATE -> serial + "/" + type + "-" + names;
      case NORMATIVE -> serial + "/" + year + "/" + type + "-" + names;
      case ASSEMBLY -> serial + "/" + year + "/" + type;
      case PARTY -> serial + "-" + type + "/" + names;
      case DISPATCH, UNDETERMINED -> serial + "/" + names;
    };
  }
}
