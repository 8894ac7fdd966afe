package io.github.kehoach.rules.check.document;

import io.github.kehoach.core.document.Citation;
import io.github.kehoach.core.document.DocumentNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.rules.check.Findings;
import io.github.kehoach.rules.check.binding.Binder;
import io.github.kehoach.rules.check.document.CitationRules.Cited;
import io.github.kehoach.rules.place.PlanPlaces;
import io.github.kehoach.rules.words.WordList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules about citations that are not complete, and about documents that go by two names. */
public final class CitationNameRules {
  private static final int MOST = 500;
  private static final int LEAST_WORDS = 6;
  private static final WordList BY_NAME = WordList.of("cited-by-name");
  private static final WordList NUMBERED = WordList.of("numbered-documents");
  private static final WordList PARTS = WordList.of("part-of-document");

  private CitationNameRules() {}

  public static void bind(Binder to) {
    to.plan("citation-without-date", CitationNameRules::withoutDate);
    to.plan("citation-without-number", CitationNameRules::withoutNumber);
    to.plan("citation-two-names", CitationNameRules::twoNames);
  }

  /** One finding a document; any citation of it with a date, also in another statement, will do. */
  private static void withoutDate(Plan plan, Findings found) {
    Set<String> known = new HashSet<>();
    List<Cited> all = CitationRules.all(plan);
    all.forEach(one -> addDated(one.citation(), known));
    found
        .context()
        .otherPlans()
        .forEach(other -> CitationRules.all(other).forEach(one -> addDated(one.citation(), known)));
    for (Cited one : all) {
      DocumentNumber number = one.citation().number().orElse(null);
      if (number != null
          && one.citation().date().isEmpty()
          && number.year().isEmpty()
          && known.add(number.key())) {
        found.add(one.place(), PlanPlaces.cited(one.citation()));
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
  private static List<Cited> byTitle(Plan plan) {
    List<Cited> all = CitationRules.all(plan);
    List<String> numbered =
        all.stream()
            .filter(one -> one.citation().number().isPresent())
            .limit(MOST)
            .map(CitationNameRules::words)
            .toList();
    Set<String> seen = new HashSet<>();
    return all.stream()
        .filter(one -> one.citation().number().isEmpty() && one.citation().date().isEmpty())
        .filter(one -> NUMBERED.begins(words(one)) && !BY_NAME.begins(words(one)))
        .filter(one -> !PARTS.begins(words(one)))
        .filter(one -> numbered.stream().noneMatch(other -> other.contains(words(one))))
        .filter(one -> seen.add(words(one)))
        .toList();
  }

  private static String words(Cited cited) {
    return WordList.folded(cited.citation().text().orElse(""));
  }

  private static void withoutNumber(Plan plan, Findings found) {
    byTitle(plan).forEach(one -> found.add(one.place(), one.citation().text().orElseThrow()));
  }

  /** Two titles of one type, one of which has all the words of the other. */
  private static void twoNames(Plan plan, Findings found) {
    List<Cited> named = byTitle(plan);
    for (int i = 1; i < Math.min(named.size(), MOST); i++) {
      Cited one = named.get(i);
      named.subList(0, i).stream()
          .filter(other -> isSame(words(one), words(other)))
          .findFirst()
          .ifPresent(
              other ->
                  found.add(
                      one.place(),
                      other.place(),
                      other.citation().text().orElseThrow(),
                      one.citation().text().orElseThrow()));
    }
  }

  private static boolean isSame(String one, String other) {
    Set<String> mine = new HashSet<>(Arrays.asList(one.strip().split(" ")));
    Set<String> theirs = new HashSet<>(Arrays.asList(other.strip().split(" ")));
    boolean oneType = NUMBERED.beginningOf(one).equals(NUMBERED.beginningOf(other));
    return oneType
        && Math.min(mine.size(), theirs.size()) >= LEAST_WORDS
        && (mine.containsAll(theirs) || theirs.containsAll(mine));
  }
}
