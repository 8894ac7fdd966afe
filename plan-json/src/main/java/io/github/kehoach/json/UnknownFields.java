package io.github.kehoach.json;

import io.github.kehoach.core.Extensions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The unknown fields of one object in the order in which they are written: those of objects further
 * inside, as these stand in it, then its own. So a document whose known fields came in another
 * order still gives the value that its rewritten form gives.
 */
final class UnknownFields {
  private UnknownFields() {}

  static Extensions of(Map<String, String> found, ObjectForm<?> form, Slots slots) {
    List<String> inside = new ArrayList<>();
    Map<String, String> own = new LinkedHashMap<>();
    found.forEach(
        (key, json) -> {
          if (isInside(key)) {
            inside.add(key);
          } else {
            own.put(isOrphan(key, found, form, slots) ? Pointers.lastName(key) : key, json);
          }
        });
    if (inside.size() > 1) {
      inside.sort(Comparator.comparing(Pointers::parent, (one, other) -> order(one, other, form)));
    }
    Map<String, String> sorted = new LinkedHashMap<>();
    inside.forEach(key -> sorted.put(key, found.getOrDefault(key, "")));
    sorted.putAll(own);
    return Extensions.of(sorted);
  }

  /** Whether a key stands for a field of an object further inside. */
  static boolean isInside(String key) {
    return key.lastIndexOf('/') > 0 && Pointers.isPointer(key);
  }

  /**
   * Whether an own field is one from further inside whose object was replaced: a writer then keeps
   * it under its pointer as its name.
   */
  private static boolean isOrphan(
      String key, Map<String, String> found, ObjectForm<?> form, Slots slots) {
    if (!Pointers.isPointer(key)) {
      return false;
    }
    String name = Pointers.lastName(key);
    return isInside(name) && !found.containsKey(name) && !form.has(slots, Pointers.steps(name));
  }

  /** An object comes after those inside it, as its unknown fields come after its known ones. */
  private static int order(String one, String other, ObjectForm<?> form) {
    List<String> left = Pointers.steps(one);
    List<String> right = Pointers.steps(other);
    @Nullable Form<?> at = form;
    for (int i = 0; at != null && i < Math.min(left.size(), right.size()); i++) {
      int order = Integer.compare(at.rank(left.get(i)), at.rank(right.get(i)));
      if (order != 0) {
        return order;
      }
      at = at.inner(left.get(i));
    }
    return Integer.compare(right.size(), left.size());
  }
}
