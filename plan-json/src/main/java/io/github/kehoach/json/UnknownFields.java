package io.github.kehoach.json;

import io.github.kehoach.core.Extensions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of unknown fields: first those of the object itself, as they came; then those further
 * inside, object by object. Fields further inside are written where they belong, so that only this
 * order survives writing and reading.
 */
final class UnknownFields {
  private UnknownFields() {}

  static Extensions inOrder(Map<String, String> found) {
    List<String> inside = new ArrayList<>();
    Map<String, String> sorted = new LinkedHashMap<>();
    found.forEach(
        (key, json) -> {
          if (isInside(key)) {
            inside.add(key);
          } else {
            sorted.put(key, json);
          }
        });
    inside.sort(Comparator.comparing(Pointers::parent));
    inside.forEach(key -> sorted.put(key, found.getOrDefault(key, "")));
    return Extensions.of(sorted);
  }

  /** Whether a key stands for a field of an object further inside. */
  static boolean isInside(String key) {
    return key.lastIndexOf('/') > 0 && Pointers.isPointer(key);
  }
}
