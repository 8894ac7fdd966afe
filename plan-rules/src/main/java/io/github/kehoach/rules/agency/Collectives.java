package io.github.kehoach.rules.agency;

import io.github.kehoach.core.Folding;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyKind;
import io.github.kehoach.core.agency.AgencyRef;
import java.util.List;

/**
 * Whether an agency is one of a collective such as "các sở, ban, ngành". Certain only where the
 * words name its kind and set no condition: "các đơn vị liên quan" may mean anybody.
 *
 * <p>Accents count: "sở" is a department and "số" a number, "có" sets a condition and "cơ" begins
 * "cơ quan". Words that have lost all their accents may mean either, so nothing about them is
 * certain. Stateless and thread-safe.
 */
public final class Collectives {
  /** How certain it is. */
  public enum Answer {
    /** It is one of them. */
    YES,
    /** The words set a condition, or may mean anybody. */
    MAYBE,
    /** The words name others. */
    NO
  }

  /** Words after which only some of the kind are meant. */
  private static final List<String> CONDITIONS =
      List.of("liên quan", "thuộc", "theo chức năng", "được giao", "khác", "có");

  private static final List<String> COMMITTEES = List.of("ubnd", "ủy ban nhân dân");
  private static final List<String> LEVELS = List.of("xã", "phường", "đặc khu", "thị trấn");

  /** How the government of a commune is named. */
  private static final List<String> COMMUNES =
      COMMITTEES.stream()
          .flatMap(committee -> LEVELS.stream().map(level -> committee + " " + level))
          .toList();

  private static final List<String> GENERAL = List.of("ban", "ngành", "quan", "vị");

  private Collectives() {}

  /** Whether nobody but collectives is named, each of whose members does its own. */
  public static boolean areAll(List<AgencyRef> refs) {
    for (AgencyRef ref : refs) {
      if (!(ref instanceof AgencyRef.Collective)) {
        return false;
      }
    }
    return !refs.isEmpty();
  }

  /**
   * Whether an agency is one of a collective.
   *
   * @param printed the words of the plan, such as "các sở, ban, ngành"
   */
  public static Answer covers(String printed, Agency agency) {
    Words words = Words.of(printed);
    if (namesKind(words, agency)) {
      return words.bare() || words.haveAny(CONDITIONS) ? Answer.MAYBE : Answer.YES;
    }
    return words.haveAny(GENERAL) ? Answer.MAYBE : Answer.NO;
  }

  private static boolean namesKind(Words words, Agency agency) {
    AgencyKind kind = agency.kind().orElse(AgencyKind.OTHER);
    boolean department =
        kind == AgencyKind.DEPARTMENT
            || (agency.kind().isEmpty() && Words.of(agency.name()).startWith("sở"));
    if (department) {
      return words.without("cơ sở").have("sở"); // a clinic is no department
    }
    if (COMMUNES.stream().anyMatch(Words.of(agency.name())::startWith)) {
      Words places = words.without("thị xã");
      boolean governments = COMMITTEES.stream().anyMatch(words::have) || words.startWith("các xã");
      return words.have("địa phương") || (governments && LEVELS.stream().anyMatch(places::have));
    }
    return switch (kind) {
      case CITY -> words.have("địa phương") || words.have("thành phố");
      case DIVISION -> words.have("phòng");
      case ENTERPRISE -> words.have("doanh nghiệp");
      default -> false;
    };
  }

  /**
   * Folded words with one space before and after each.
   *
   * @param bare whether none has an accent
   */
  private record Words(String text, boolean bare) {
    static Words of(String printed) {
      String folded = Folding.fold(printed);
      return new Words(
          " " + folded.replaceAll("[^\\p{L}\\p{M}\\p{N}]++", " ").strip() + " ",
          folded.equals(Folding.unaccented(printed)));
    }

    boolean have(String words) {
      return text.contains(" " + spelt(words) + " ");
    }

    boolean haveAny(List<String> all) {
      return all.stream().anyMatch(this::have);
    }

    boolean startWith(String words) {
      return text.startsWith(" " + spelt(words) + " ");
    }

    Words without(String words) {
      return new Words(text.replace(spelt(words) + " ", ""), bare);
    }

    private String spelt(String words) {
      return bare ? Folding.unaccented(words) : Folding.fold(words);
    }
  }
}
