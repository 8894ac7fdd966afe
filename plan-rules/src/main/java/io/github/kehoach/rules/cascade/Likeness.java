package io.github.kehoach.rules.cascade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds titles that say the same in part or whole. A title is like another if nearly all of one of
 * its clauses stands in it, pairs of words counting the less the more titles have them. Their
 * weight depends on nothing but the titles that share them, so unrelated titles change no score.
 *
 * <p>Titles are not compared each with each: an index of pairs of words gives at most {@value
 * #MOST_CANDIDATES} candidates for each lower title, found through its rarest pairs.
 */
final class Likeness {
  static final int MOST_CANDIDATES = 32;
  private static final int MOST_POSTINGS = 1_024;

  private final List<Title> uppers;
  private final int leastTerms;
  private final double threshold;
  private final Map<String, List<Integer>> index = new HashMap<>();
  private final PairWeights weights;
  private long comparisons;

  /**
   * An index.
   *
   * @param uppers titles of different keys
   * @param lowers the titles that will be looked up, which count in the weights
   * @param leastTerms pairs of words that a clause must have to be recognised
   * @param threshold least score
   */
  Likeness(List<Title> uppers, List<Title> lowers, int leastTerms, double threshold) {
    this.uppers = uppers;
    this.leastTerms = leastTerms;
    this.threshold = threshold;
    this.weights = new PairWeights(uppers, lowers);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < uppers.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> uppers.get(i).key()));
    for (int i : order) {
      uppers.get(i).terms().forEach(t -> index.computeIfAbsent(t, any -> new ArrayList<>()).add(i));
    }
  }

  /** How many pairs of titles have been compared so far. */
  long comparisons() {
    return comparisons;
  }

  /** The upper titles that a title is like, in the order of the upper titles' words. */
  List<Alike> find(Title lower, int lowerIndex) {
    List<Alike> found = new ArrayList<>();
    for (int i : candidates(lower)) {
      comparisons++;
      Title upper = uppers.get(i);
      double score = Math.max(inside(lower, upper.terms()), inside(upper, lower.terms()));
      if (score >= threshold) {
        found.add(new Alike(i, lowerIndex, score, whole(upper, lower)));
      }
    }
    return found;
  }

  private List<Integer> candidates(Title lower) {
    List<String> terms = new ArrayList<>(lower.terms());
    terms.removeIf(term -> !index.containsKey(term));
    terms.sort(Comparator.<String>comparingInt(t -> postings(t).size()).thenComparing(t -> t));
    Map<Integer, Double> shared = new HashMap<>();
    int left = MOST_POSTINGS;
    for (String term : terms) {
      List<Integer> postings = postings(term);
      double weight = weights.of(term);
      for (int i : postings.subList(0, Math.min(left, postings.size()))) {
        shared.merge(i, weight, Double::sum);
      }
      left -= Math.min(left, postings.size());
    }
    return shared.keySet().stream()
        .sorted(
            Comparator.<Integer>comparingDouble(i -> -shared.getOrDefault(i, 0.0))
                .thenComparing(i -> uppers.get(i).key()))
        .limit(MOST_CANDIDATES)
        .sorted(Comparator.comparing(i -> uppers.get(i).key()))
        .toList();
  }

  private List<Integer> postings(String term) {
    return index.getOrDefault(term, List.of());
  }

  /** The best share of a clause of the title that stands in the other. */
  private double inside(Title title, Set<String> other) {
    double best = 0;
    for (Set<String> clause : title.clauses()) {
      if (clause.size() >= leastTerms) {
        best = Math.max(best, weights.share(clause, other));
      }
    }
    return best;
  }

  private double whole(Title one, Title other) {
    return Math.min(
        weights.share(one.terms(), other.terms()), weights.share(other.terms(), one.terms()));
  }
}
