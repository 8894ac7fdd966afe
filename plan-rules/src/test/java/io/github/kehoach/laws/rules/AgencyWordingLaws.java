package io.github.kehoach.laws.rules;

import io.github.kehoach.core.agency.AgencyDirectory;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.agency.Lookup;
import io.github.kehoach.laws.core.Outcome;
import io.github.kehoach.rules.wording.Remark;
import io.github.kehoach.rules.wording.TextSpan;
import io.github.kehoach.rules.wording.agency.AgencyReading;
import io.github.kehoach.rules.wording.agency.AgencyReading.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What holds for every reading of a cell that names agencies. */
public final class AgencyWordingLaws {
  private static final Set<String> JOINING = Set.of("", "và", "cùng", "với", "vv", "v");

  private AgencyWordingLaws() {}

  /** {@code agency-wording-lists}. */
  public static Outcome lists(
      PrintedCell cell,
      AgencyDirectory directory,
      BiFunction<String, AgencyDirectory, AgencyReading> read) {
    return Outcome.equal(
        read.apply(cell.text(), directory).refs(), cell.refs(), "'" + cell.text() + "'");
  }

  /** {@code agency-wording-links-known-names}. */
  public static Outcome linksKnownNames(
      String text,
      AgencyDirectory directory,
      BiFunction<String, AgencyDirectory, AgencyReading> read) {
    List<AgencyRef> wrong =
        read.apply(text, directory).refs().stream()
            .filter(ref -> ref.agency().isPresent() && !isKnown(ref, directory))
            .toList();
    return Outcome.equal(wrong, List.of(), "links in '" + text + "'");
  }

  private static boolean isKnown(AgencyRef ref, AgencyDirectory directory) {
    String words = ref.text().orElse("");
    return Stream.of(words, words.replaceAll("[(][^()]*[)]$", ""))
        .map(directory::find)
        .anyMatch(
            found ->
                found instanceof Lookup.Found known
                    && Optional.of(known.agency().id()).equals(ref.agency()));
  }

  /** {@code agency-wording-loses-nothing}. */
  public static Outcome losesNothing(
      String text,
      AgencyDirectory directory,
      BiFunction<String, AgencyDirectory, AgencyReading> read) {
    AgencyReading reading = read.apply(text, directory);
    StringBuilder rest = new StringBuilder(text);
    int free = 0;
    for (Item item : reading.items()) {
      TextSpan span = item.span();
      if (span.start() < free
          || span.end() > text.length()
          || !item.ref().text().equals(Optional.of(span.in(text)))) {
        return Outcome.holds(false, item + " of '" + text + "'");
      }
      free = span.end();
      blank(rest, span);
    }
    reading.problems().stream().map(Remark::span).forEach(span -> blank(rest, span));
    List<String> lost =
        Arrays.stream(rest.toString().split("[^\\p{L}\\p{M}\\p{Nd}]+"))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .filter(word -> !JOINING.contains(word))
            .toList();
    boolean weakest =
        reading.items().stream()
            .map(Item::certainty)
            .allMatch(each -> each.compareTo(reading.certainty()) <= 0);
    return Outcome.holds(lost.isEmpty() && weakest, "lost of '" + text + "': " + lost);
  }

  private static void blank(StringBuilder text, TextSpan span) {
    for (int i = span.start(); i < span.end(); i++) {
      text.setCharAt(i, ' ');
    }
  }
}
