package io.github.kehoach.rules.cascade;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether an agency is one of a collective such as "các sở, ban, ngành". Certain only where the
 * words name its kind and set no condition: "các đơn vị liên quan" may mean anybody.
 */
final class Collectives {
  /** How certain it is. */
  enum Answer {
    YES,
    MAYBE,
    NO
  }

  /** Words after which only some of the kind are meant. */
  private static final List<String> CONDITIONS =
      List.of("lien quan", "thuoc", "truc thuoc", "theo chuc nang", "duoc giao", "khac");

  /** "Có" (those that have): only its accent tells it from "cơ" in "cơ quan". */
  private static final String HAVING = Folding.fold("có");

  private static final Set<String> GENERAL = Set.of("ban", "nganh", "quan", "vi");

  private Collectives() {}

  static Answer covers(String words, Agency agency) {
    List<String> plain = Title.words(words);
    String text = String.join(" ", plain) + " ";
    Set<String> named = new HashSet<>(plain);
    if (namesKind(text, named, agency)) {
      boolean some =
          CONDITIONS.stream().anyMatch(text::contains)
              || Folding.fold(words).contains(" " + HAVING + " ");
      return some ? Answer.MAYBE : Answer.YES;
    }
    return GENERAL.stream().anyMatch(named::contains) ? Answer.MAYBE : Answer.NO;
  }

  private static boolean namesKind(String text, Set<String> named, Agency agency) {
    AgencyKind kind = agency.kind().orElse(AgencyKind.OTHER);
    boolean department =
        kind == AgencyKind.DEPARTMENT
            || (agency.kind().isEmpty() && Title.words(agency.name()).get(0).equals("so"));
    if (department) {
      return named.contains("so");
    }
    return switch (kind) {
      case CITY -> text.contains("dia phuong ") || text.contains("thanh pho ");
      case DIVISION -> named.contains("phong");
      case ENTERPRISE -> text.contains("doanh nghiep ");
      default -> false;
    };
  }
}
