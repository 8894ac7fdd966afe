package io.github.kehoach.rules.cascade;

import io.github.kehoach.rules.check.TaskVisit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the lower tasks for an upper task leave out a whole clause of its title. Only what is
 * certain is said: nearly none of the clause's pairs of words stands in any title or content of the
 * lower tasks, while another clause of the title stands there nearly whole.
 */
final class Scope {
  private static final double ABSENT = 0.35;
  private static final double PRESENT = 0.9;

  private final List<Unit> uppers;
  private final List<Unit> lowers;
  private final Titles titles;
  private final Reporter reporter;
  private @Nullable PairWeights weights;

  Scope(List<Unit> uppers, List<Unit> lowers, Titles titles, Reporter reporter) {
    this.uppers = uppers;
    this.lowers = lowers;
    this.titles = titles;
    this.reporter = reporter;
  }

  void check(Unit upper, TaskCoverage coverage) {
    if (coverage.carriers().isEmpty() || isWhole(upper, coverage)) {
      return;
    }
    List<Set<String>> clauses = upper.title().clauses();
    if (clauses.size() < 2) {
      return;
    }
    Set<String> said = new HashSet<>();
    for (Carrier carrier : coverage.carriers()) {
      said.addAll(titles.of(carrier.lower().task().title()).terms());
      carrier.lower().task().content().ifPresent(text -> said.addAll(titles.of(text).terms()));
    }
    PairWeights weights = weights();
    if (clauses.stream().noneMatch(clause -> weights.share(clause, said) >= PRESENT)) {
      return;
    }
    for (int i = 0; i < clauses.size(); i++) {
      Set<String> clause = clauses.get(i);
      if (clause.size() >= Matching.LEAST_TERMS && weights.share(clause, said) < ABSENT) {
        add(upper, i, coverage.carriers().get(0));
      }
    }
  }

  /** Whether a lower task has the very words, as most have. */
  private boolean isWhole(Unit upper, TaskCoverage coverage) {
    return coverage.carriers().stream()
        .anyMatch(
            carrier -> titles.of(carrier.lower().task().title()).key().equals(upper.title().key()));
  }

  /** Counted when they are first needed, because that takes longer than all the rest. */
  private PairWeights weights() {
    PairWeights known = weights;
    if (known == null) {
      known = new PairWeights(titles(uppers), titles(lowers));
      weights = known;
    }
    return known;
  }

  private static List<Title> titles(List<Unit> units) {
    return units.stream().map(Unit::title).toList();
  }

  private void add(Unit upper, int clause, Carrier carrier) {
    TaskVisit lower = carrier.lower();
    reporter.add(
        "cascade-scope-narrowed",
        lower.place().field("title"),
        upper.visit().place().field("title"),
        carrier.link(),
        Reporter.doubts(lower.task(), upper.task(), "title", "content"),
        lower.place().subject(),
        Reporter.shortened(Title.printed(upper.task().title(), clause)),
        upper.visit().place().subject());
  }
}
