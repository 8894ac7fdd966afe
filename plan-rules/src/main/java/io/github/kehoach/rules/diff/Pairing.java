package io.github.kehoach.rules.diff;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which element of an old list has become which of a new one. Keys are tried one after the other,
 * the surest first; elements with equal keys are paired in their order. Costs the number of
 * elements times the number of keys, never their product with each other.
 */
final class Pairing {
  private static final int NONE = -1;

  private final int[] oldOf;
  private final int[] newOf;

  private Pairing(int olds, int news) {
    this.oldOf = new int[news];
    this.newOf = new int[olds];
    Arrays.fill(oldOf, NONE);
    Arrays.fill(newOf, NONE);
  }

  /**
   * Pairs two lists.
   *
   * @param keys each gives what an element is known by, or nothing if it has none of that kind
   */
  static <T> Pairing of(List<T> olds, List<T> news, List<Function<T, Optional<?>>> keys) {
    Pairing pairing = new Pairing(olds.size(), news.size());
    keys.forEach(key -> pairing.pair(olds, news, key));
    return pairing;
  }

  private <T> void pair(List<T> olds, List<T> news, Function<T, Optional<?>> key) {
    Map<Object, Deque<Integer>> waiting = new HashMap<>();
    for (int i = 0; i < newOf.length; i++) {
      Optional<?> known = newOf[i] == NONE ? key.apply(olds.get(i)) : Optional.empty();
      if (known.isPresent()) {
        waiting.computeIfAbsent(known.get(), any -> new ArrayDeque<>(1)).add(i);
      }
    }
    for (int j = 0; j < oldOf.length && !waiting.isEmpty(); j++) {
      Optional<?> known = oldOf[j] == NONE ? key.apply(news.get(j)) : Optional.empty();
      Integer partner = known.map(waiting::get).map(Deque::poll).orElse(null);
      if (partner != null) {
        oldOf[j] = partner;
        newOf[partner] = j;
      }
    }
  }

  /** Index in the old list of what stands at an index of the new one. */
  Optional<Integer> oldOf(int index) {
    return oldOf[index] == NONE ? Optional.empty() : Optional.of(oldOf[index]);
  }

  /** Whether what stood at an index of the old list is gone. */
  boolean isGone(int index) {
    return newOf[index] == NONE;
  }

  /** Whether what is in both lists stands in another order. */
  boolean isReordered() {
    int before = NONE;
    for (int old : oldOf) {
      if (old != NONE && old < before) {
        return true;
      }
      before = old == NONE ? before : old;
    }
    return false;
  }
}
