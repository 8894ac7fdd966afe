package io.github.kehoach.rules.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that stands in a list of a plan, with its place, which is worked out when it is asked
 * for. Immutable and thread-safe.
 *
 * @param value what stands there
 * @param at gives the place
 */
public record Placed<T>(T value, Supplier<Place> at) {
  /** All of a list, with the places that a value and its index from 0 have. */
  static <T> List<Placed<T>> all(List<T> values, BiFunction<T, Integer, Place> place) {
    List<Placed<T>> all = new ArrayList<>(values.size());
    for (T value : values) {
      int index = all.size();
      all.add(new Placed<>(value, () -> place.apply(value, index)));
    }
    return all;
  }

  /** Where it stands. */
  public Place place() {
    return at.get();
  }

  /** A field of it. */
  public Place field(String name) {
    return place().field(name);
  }

  /**
   * Shows each one whose key an earlier one has, with the first of that key; those without a key
   * are passed over.
   */
  public static <T> void again(
      List<Placed<T>> all,
      Function<T, Optional<String>> key,
      BiConsumer<Placed<T>, Placed<T>> nowAndFirst) {
    Map<String, Placed<T>> seen = new HashMap<>();
    for (Placed<T> one : all) {
      Placed<T> first =
          key.apply(one.value()).map(known -> seen.putIfAbsent(known, one)).orElse(null);
      if (first != null) {
        nowAndFirst.accept(one, first);
      }
    }
  }
}
