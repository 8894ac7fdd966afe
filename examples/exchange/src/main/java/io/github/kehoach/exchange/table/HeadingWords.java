package io.github.kehoach.exchange.table;

import io.github.kehoach.core.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Knows a field by the heading of its column; the words stand in {@code headings.txt}. */
final class HeadingWords {
  private static final HeadingWords STANDARD = load();

  private record Entry(Optional<Field> field, boolean isWhole, String words) {
    boolean fits(String heading) {
      return isWhole ? heading.equals(words) : (" " + heading + " ").contains(" " + words + " ");
    }
  }

  private static final String TOTAL = "total =";

  private final List<Entry> entries;
  private final Set<String> totals;

  private HeadingWords(List<Entry> entries, Set<String> totals) {
    this.entries = entries;
    this.totals = totals;
  }

  static HeadingWords standard() {
    return STANDARD;
  }

  /** The field of a heading, or none if no field or several are meant. */
  Optional<Field> field(String heading) {
    String folded = folded(heading);
    return first(folded, true)
        .or(() -> first(folded.replaceAll("[,;/.:\\-]", " ").replaceAll(" +", " ").strip(), false))
        .flatMap(Entry::field);
  }

  /** Whether a row that begins with these words sums up the rows above. */
  boolean isTotal(String words) {
    return totals.contains(folded(words.replaceAll("[:.]\\s*$", "")));
  }

  private Optional<Entry> first(String heading, boolean isWhole) {
    return entries.stream()
        .filter(entry -> entry.isWhole() == isWhole && entry.fits(heading))
        .findFirst();
  }

  private static String folded(String heading) {
    return Folding.fold(heading.replaceAll("\\([^)]*\\)", " ")).strip();
  }

  private static HeadingWords load() {
    try (InputStream in = HeadingWords.class.getResourceAsStream("headings.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, "headings.txt"), StandardCharsets.UTF_8))) {
      List<Entry> entries = new ArrayList<>();
      Set<String> totals = new HashSet<>();
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                if (line.startsWith(TOTAL)) {
                  totals.add(Folding.fold(line.substring(TOTAL.length())));
                } else {
                  entries.add(entry(line));
                }
              });
      return new HeadingWords(List.copyOf(entries), Set.copyOf(totals));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static Entry entry(String line) {
    boolean isWhole = line.contains("=");
    int mark = line.indexOf(isWhole ? '=' : '~');
    String name = line.substring(0, mark).strip();
    String words = Folding.fold(line.substring(mark + 1));
    Optional<Field> field =
        name.equals("?")
            ? Optional.empty()
            : Optional.of(Field.valueOf(name.toUpperCase(Locale.ROOT)));
    return new Entry(field, isWhole, words);
  }
}
