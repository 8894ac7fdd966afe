package io.github.kehoach.rules.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds titles that say the same in part or whole. A title is like another if nearly all of one of
 * its clauses stands in it, pairs of words counting the less the more titles have them. Their
 * weight depends on nothing but the titles that share them, so unrelated titles change no score.
 *
 * <p>Titles are not compared each with each: an index of pairs of words gives at most {@value
 * #MOST_CANDIDATES} candidates for each lower title, found through its rarest pairs.
 */
public final class TitleIndex {
  /** Titles less alike than this are not matched. Found on real plans: 0.59 is chance, 0.81 not. */
  public static final double THRESHOLD = 0.7;

  public static final int MOST_CANDIDATES = 32;
  private static final int MOST_POSTINGS = 1_024;

  private final List<TitleWords> uppers;
  private final List<TitleWords> lowers;
  private final int leastPairs;
  private final Map<String, List<Integer>> index = new HashMap<>();
  private final Map<String, Integer> frequency = new HashMap<>();
  private long comparisons;

  /**
   * Two titles that are like each other.
   *
   * @param upper index of the one
   * @param lower index of the other
   * @param score how much of a clause of one of them stands in the other, from 0 to 1
   * @param whole how much they have in common as wholes, from 0 to 1
   */
  public record Match(int upper, int lower, double score, double whole) {}

  /**
   * An index.
   *
   * @param uppers titles of different keys
   * @param lowers the titles that will be looked up, which count in the weights
   * @param leastPairs pairs of words that a clause must have to be recognised
   */
  public TitleIndex(List<TitleWords> uppers, List<TitleWords> lowers, int leastPairs) {
    this.uppers = uppers;
    this.lowers = lowers;
    this.leastPairs = leastPairs;
    uppers.forEach(this::count);
    lowers.forEach(this::count);
    for (int i : inOrderOfWords(IntStream.range(0, uppers.size()).boxed())) {
      uppers.get(i).pairs().forEach(t -> index.computeIfAbsent(t, any -> new ArrayList<>()).add(i));
    }
  }

  private void count(TitleWords title) {
    title.pairs().forEach(pair -> frequency.merge(pair, 1, Integer::sum));
  }

  private List<Integer> inOrderOfWords(Stream<Integer> indexes) {
    return indexes.sorted(Comparator.comparing(i -> uppers.get(i).key())).toList();
  }

  /** How many pairs of titles have been compared so far. */
  public long comparisons() {
    return comparisons;
  }

  /** The upper titles that a lower title is like, in the order of the upper titles' words. */
  public List<Match> find(int lower) {
    return find(lower, THRESHOLD);
  }

  /**
   * All that are like each other, the likest as wholes first, whatever the order of the titles.
   *
   * @param least the least score, from 0 to 1
   */
  public List<Match> likest(double least) {
    return IntStream.range(0, lowers.size())
        .mapToObj(lower -> find(lower, least))
        .flatMap(List::stream)
        .sorted(
            Comparator.comparingDouble((Match one) -> -one.whole())
                .thenComparingDouble(one -> -one.score())
                .thenComparing(one -> uppers.get(one.upper()).key())
                .thenComparing(one -> lowers.get(one.lower()).key()))
        .toList();
  }

  private List<Match> find(int lowerIndex, double least) {
    TitleWords lower = lowers.get(lowerIndex);
    List<Match> found = new ArrayList<>();
    for (int i : candidates(lower)) {
      comparisons++;
      TitleWords upper = uppers.get(i);
      double score = Math.max(inside(lower, upper.pairs()), inside(upper, lower.pairs()));
      if (score >= least && !lower.isNumberedApartFrom(upper)) {
        double whole =
            Math.min(share(upper.pairs(), lower.pairs()), share(lower.pairs(), upper.pairs()));
        found.add(new Match(i, lowerIndex, score, whole));
      }
    }
    return found;
  }

  private List<Integer> candidates(TitleWords lower) {
    List<String> pairs = new ArrayList<>(lower.pairs());
    pairs.removeIf(pair -> !index.containsKey(pair));
    pairs.sort(Comparator.<String>comparingInt(t -> postings(t).size()).thenComparing(t -> t));
    Map<Integer, Double> shared = new HashMap<>();
    int left = MOST_POSTINGS;
    for (String pair : pairs) {
      List<Integer> postings = postings(pair);
      for (int i : postings.subList(0, Math.min(left, postings.size()))) {
        shared.merge(i, weight(pair), Double::sum);
      }
      left -= Math.min(left, postings.size());
    }
    return inOrderOfWords(
        shared.keySet().stream()
            .sorted(
                Comparator.<Integer>comparingDouble(i -> -shared.getOrDefault(i, 0.0))
                    .thenComparing(i -> uppers.get(i).key()))
            .limit(MOST_CANDIDATES));
  }

  private List<Integer> postings(String pair) {
    return index.getOrDefault(pair, List.of());
  }

  /** The best share of a clause of the title that stands in the other. */
  private double inside(TitleWords title, Set<String> other) {
    double best = 0;
    for (Set<String> clause : title.clauses()) {
      if (clause.size() >= leastPairs) {
        best = Math.max(best, share(clause, other));
      }
    }
    return best;
  }

  private double weight(String pair) {
    return 1 / Math.sqrt(frequency.getOrDefault(pair, 1));
  }

  /** How much of some pairs of words stands among others, from 0 to 1. */
  private double share(Set<String> pairs, Set<String> others) {
    double all = 0;
    double in = 0;
    for (String pair : pairs) {
      double weight = weight(pair);
      all += weight;
      in += others.contains(pair) ? weight : 0;
    }
    return all == 0 ? 0 : in / all;
  }
}
