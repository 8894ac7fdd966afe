package io.github.kehoach.rules.check.standard;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.likeness.TitleWords;
import io.github.kehoach.rules.place.Placed;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.words.WordList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules about citations that are not complete, and about documents that go by two names. */
final class CitationNameRules {
  private static final int MOST = 500;
  private static final int LEAST_WORDS = 6;
  private static final WordList BY_NAME = WordList.of("cited-by-name");
  private static final WordList NUMBERED = WordList.of("numbered-documents");
  private static final WordList PARTS = WordList.of("part-of-document");

  private CitationNameRules() {}

  static void bind(Binder to) {
    to.plan("citation-without-date", CitationNameRules::withoutDate);
    to.plan("citation-without-number", CitationNameRules::withoutNumber);
    to.plan("citation-two-names", CitationNameRules::twoNames);
  }

  /** One finding a document; any citation of it with a date, also in another statement, will do. */
  private static void withoutDate(Plan plan, Findings found) {
    Set<String> known = new HashSet<>();
    List<Placed<Citation>> all = PlanPlaces.citations(plan);
    all.forEach(one -> addDated(one.value(), known));
    found
        .otherPlans()
        .forEach(other -> PlanPlaces.citations(other).forEach(one -> addDated(one.value(), known)));
    for (Placed<Citation> one : all) {
      DocumentNumber number = one.value().number().orElse(null);
      if (number != null
          && one.value().date().isEmpty()
          && number.year().isEmpty()
          && known.add(number.key())) {
        found.add(one.place(), PlanPlaces.cited(one.value()));
      }
    }
  }

  private static void addDated(Citation citation, Set<String> known) {
    if (citation.date().isPresent()) {
      citation.number().ifPresent(number -> known.add(number.key()));
    }
  }

  /**
   * Documents by their titles alone, each once. Laws go by their names; a part, or words inside
   * another citation, mean that document.
   */
  private static List<Placed<Citation>> byTitle(Plan plan, Findings found) {
    List<Placed<Citation>> all = PlanPlaces.citations(plan);
    Map<String, Set<String>> numbered = new HashMap<>();
    all.stream()
        .filter(one -> one.value().number().isPresent())
        .map(one -> words(one, found))
        .forEach(
            words ->
                TitleWords.pairs(List.of(words.strip().split(" ")))
                    .forEach(
                        pair -> numbered.computeIfAbsent(pair, any -> new HashSet<>()).add(words)));
    Set<String> seen = new HashSet<>();
    return all.stream()
        .filter(one -> one.value().number().isEmpty() && one.value().date().isEmpty())
        .filter(one -> isNoLaw(words(one, found)))
        .filter(one -> !isInside(words(one, found), numbered))
        .filter(one -> seen.add(words(one, found)))
        .toList();
  }

  /** Whether words stand in a citation that has a number, looked up by their rarest pair. */
  private static boolean isInside(String words, Map<String, Set<String>> numbered) {
    return TitleWords.pairs(List.of(words.strip().split(" "))).stream()
        .map(pair -> numbered.getOrDefault(pair, Set.of()))
        .min(Comparator.comparingInt(Set::size))
        .filter(some -> some.stream().limit(MOST).anyMatch(other -> other.contains(words)))
        .isPresent();
  }

  private static boolean isNoLaw(String words) {
    return NUMBERED.begins(words) && !BY_NAME.begins(words) && !PARTS.begins(words);
  }

  private static String words(Placed<Citation> cited, Findings found) {
    return found.folded(cited.value().text().orElse(""));
  }

  private static void withoutNumber(Plan plan, Findings found) {
    byTitle(plan, found).forEach(one -> found.add(one.place(), one.value().text().orElseThrow()));
  }

  /** Two titles of one type, one of which has all the words of the other. */
  private static void twoNames(Plan plan, Findings found) {
    List<Placed<Citation>> named = byTitle(plan, found);
    List<Name> names = named.stream().limit(MOST).map(one -> Name.of(words(one, found))).toList();
    for (int i = 1; i < names.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (names.get(i).isSame(names.get(j))) {
          found.add(
              named.get(i).place(),
              named.get(j).place(),
              named.get(j).value().text().orElseThrow(),
              named.get(i).value().text().orElseThrow());
          break;
        }
      }
    }
  }

  /** The type that a title begins with, and its different words. */
  private record Name(String type, Set<String> words) {
    static Name of(String title) {
      return new Name(
          NUMBERED.beginningOf(title), new HashSet<>(Arrays.asList(title.strip().split(" "))));
    }

    boolean isSame(Name other) {
      return type.equals(other.type)
          && Math.min(words.size(), other.words.size()) >= LEAST_WORDS
          && (words.containsAll(other.words) || other.words.containsAll(words));
    }
  }
}
