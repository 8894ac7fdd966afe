package io.github.kehoach.rules.check.agency;

import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.rules.words.WordList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Agencies and provinces that ended or began with the reorganisations of 2025, by name, out of
 * {@code reorganisations.txt}, which names the source of each. Immutable and thread-safe.
 */
public final class Reorganisations {
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
    InputStream in =
        Objects.requireNonNull(
            Reorganisations.class.getResourceAsStream("reorganisations.txt"),
            "reorganisations.txt");
    List<Reorganisation> all = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split(" \\| ", 5);
          LocalDate from = LocalDate.parse(cells[1]);
          String words = AgencyWords.spoken(cells[2]);
          all.add(
              new Reorganisation(
                  cells[0],
                  from,
                  cells[2],
                  WHOLE_NAMES.contains(cells[0]) ? WordList.folded(cells[2]) : words,
                  cells[3],
                  cells[4]));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return List.copyOf(all);
  }

  /** The end of an agency whose dates nobody gives, by its name. */
  static Optional<Reorganisation> ended(Agency agency) {
    return isDated(agency)
        ? Optional.empty()
        : find("ended", AgencyWords.spoken(agency.name())).or(() -> branch(agency));
  }

  /** A branch in a province, by the beginning of its name: "Cục Thuế tỉnh" with or without more. */
  private static Optional<Reorganisation> branch(Agency agency) {
    String words = WordList.folded(agency.name());
    return ALL.stream()
        .filter(one -> one.kind().equals("branch") && words.startsWith(one.words()))
        .findFirst();
  }

  /** The beginning of an agency whose dates nobody gives, by its name. */
  static Optional<Reorganisation> begun(Agency agency) {
    return isDated(agency) ? Optional.empty() : find("begun", AgencyWords.spoken(agency.name()));
  }

  private static boolean isDated(Agency agency) {
    return agency.existsFrom().isPresent() || agency.existsUntil().isPresent();
  }

  private static Optional<Reorganisation> find(String kind, String words) {
    return ALL.stream()
        .filter(one -> one.kind().equals(kind) && words.equals(one.words()))
        .findFirst();
  }

  /** The end of the level of districts, if words that are no agency's name speak of it. */
  static Optional<Reorganisation> district(String printed) {
    if (!printed.contains("huyện") && !printed.contains("quận") && !printed.contains("thị xã")) {
      return Optional.empty();
    }
    String words = AgencyWords.spoken(printed);
    return ALL.stream()
        .filter(one -> one.kind().equals("district") && words.contains(one.words()))
        .findFirst();
  }

  /** The end of a province that a name speaks of. */
  static Optional<Reorganisation> province(String name) {
    String words = WordList.folded(name);
    return ALL.stream()
        .filter(one -> one.kind().equals("province") && words.contains(one.words()))
        .findFirst();
  }
}
