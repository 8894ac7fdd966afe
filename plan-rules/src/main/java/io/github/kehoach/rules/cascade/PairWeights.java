package io.github.kehoach.rules.cascade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much pairs of words count: the less, the more titles have them. */
final class PairWeights {
  private final Map<String, Integer> frequency = new HashMap<>();

  /** The weights among titles, each counted once. */
  PairWeights(List<Title> uppers, List<Title> lowers) {
    uppers.forEach(this::count);
    lowers.forEach(this::count);
  }

  private void count(Title title) {
    title.terms().forEach(term -> frequency.merge(term, 1, Integer::sum));
  }

  double of(String term) {
    return 1 / Math.sqrt(frequency.getOrDefault(term, 1));
  }

  /** How much of some pairs of words stands among others, from 0 to 1. */
  double share(Set<String> terms, Set<String> others) {
    double all = 0;
    double in = 0;
    for (String term : terms) {
      double weight = of(term);
      all += weight;
      in += others.contains(term) ? weight : 0;
    }
    return all == 0 ? 0 : in / all;
  }
}
