package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.rules.words.TableLines;
import io.github.kehoach.rules.words.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Agencies and provinces that ended or began with the reorganisations of 2025, by name, out of
 * {@code reorganisations.txt}, which names the source of each. Immutable and thread-safe.
 */
final class Reorganisations {
  private static final Set<String> WHOLE_NAMES = Set.of("province", "branch");
  private static final List<Reorganisation> ALL = read();

  private Reorganisations() {}

  /**
   * What happened to a name.
   *
   * @param kind ended, begun, branch, district or province
   * @param from the day from which it holds
   * @param name the name as printed
   * @param words the name as {@link AgencyWords#spoken} gives it
   * @param heir who takes over
   * @param source where that stands
   */
  record Reorganisation(
      String kind, LocalDate from, String name, String words, String heir, String source) {}

  private static List<Reorganisation> read() {
    return TableLines.of(Reorganisations.class, "reorganisations.txt").stream()
        .map(line -> line.split(" \\| ", 5))
        .map(
            cells ->
                new Reorganisation(
                    cells[0],
                    LocalDate.parse(cells[1]),
                    cells[2],
                    WHOLE_NAMES.contains(cells[0])
                        ? WordList.folded(cells[2])
                        : AgencyWords.spoken(cells[2]),
                    cells[3],
                    cells[4]))
        .toList();
  }

  /** The end of an agency whose dates nobody gives, by its name. */
  static Optional<Reorganisation> ended(Agency agency) {
    String words = AgencyWords.spoken(agency.name());
    String folded = WordList.folded(agency.name());
    return isDated(agency)
        ? Optional.empty()
        : first("ended", one -> words.equals(one.words()))
            // a branch in a province by its beginning: "Cục Thuế tỉnh" with or without more
            .or(() -> first("branch", one -> folded.startsWith(one.words())));
  }

  /** The beginning of an agency whose dates nobody gives, by its name. */
  static Optional<Reorganisation> begun(Agency agency) {
    String words = AgencyWords.spoken(agency.name());
    return isDated(agency) ? Optional.empty() : first("begun", one -> words.equals(one.words()));
  }

  private static boolean isDated(Agency agency) {
    return agency.existsFrom().isPresent() || agency.existsUntil().isPresent();
  }

  /** The end of the level of districts, if words that are no agency's name speak of it. */
  static Optional<Reorganisation> district(String printed) {
    if (!printed.contains("huyện") && !printed.contains("quận") && !printed.contains("thị xã")) {
      return Optional.empty();
    }
    String words = AgencyWords.spoken(printed);
    return first("district", one -> words.contains(one.words()));
  }

  /** The end of a province that a name speaks of. */
  static Optional<Reorganisation> province(String name) {
    String words = WordList.folded(name);
    return first("province", one -> words.contains(one.words()));
  }

  private static Optional<Reorganisation> first(String kind, Predicate<Reorganisation> holds) {
    return ALL.stream().filter(one -> one.kind().equals(kind) && holds.test(one)).findFirst();
  }
}
