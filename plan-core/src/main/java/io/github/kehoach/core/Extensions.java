package io.github.kehoach.core;

import io.github.kehoach.core.internal.Checks;
import io.github.kehoach.core.internal.Refuse;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fields that the model does not know, kept as ordered pairs of name and JSON text so that they
 * survive reading and writing.
 *
 * <p>A name that begins with {@code /} is a JSON Pointer relative to the carrying object and stands
 * for an unknown field further inside, such as {@code /deadline/colour}; an unknown field of the
 * object itself whose own name begins with a slash, or is empty, is written as a pointer ({@code
 * /~1name}, {@code /}). Any other name is a field of the object itself. The JSON text is taken as
 * it is; a writer refuses a text that is not JSON. Immutable and thread-safe; two are equal if
 * names and texts are, in order.
 */
public final class Extensions {
  private static final Extensions NONE = new Extensions(Collections.emptyMap());

  private final Map<String, String> jsonByName;

  private Extensions(Map<String, String> jsonByName) {
    this.jsonByName = jsonByName;
  }

  /** No unknown fields. */
  public static Extensions none() {
    return NONE;
  }

  /**
   * The given fields in the iteration order of the map.
   *
   * @param jsonByName JSON text by field name; no name may be empty and no text blank
   * @throws InvalidValueException if a name is empty or a JSON text is blank
   */
  public static Extensions of(Map<String, String> jsonByName) {
    if (Checks.required(jsonByName, "Extensions.fields").isEmpty()) {
      return NONE;
    }
    Map<String, String> copy = new LinkedHashMap<>();
    jsonByName.forEach(
        (name, json) -> {
          Checks.required(name, "Extensions.name");
          if (name.isEmpty()) {
            throw Refuse.value("Extensions.name", "not-empty", name);
          }
          copy.put(name, Checks.text(json, "Extensions.json"));
        });
    return new Extensions(Collections.unmodifiableMap(copy));
  }

  /**
   * These fields and one more, last; a field of that name is replaced in its place.
   *
   * @param name field name, not empty
   * @param json its value as JSON text, not blank
   * @throws InvalidValueException if the name is empty or the JSON text is blank
   */
  public Extensions with(String name, String json) {
    Map<String, String> more = new LinkedHashMap<>(jsonByName);
    more.put(name, json);
    return of(more);
  }

  /**
   * The JSON text of one field.
   *
   * @param name field name
   * @return empty when there is no such field
   */
  public Optional<String> get(String name) {
    return Optional.ofNullable(jsonByName.get(Checks.required(name, "Extensions.name")));
  }

  /** All fields in order. */
  public Map<String, String> asMap() {
    return jsonByName;
  }

  /** Whether there are no fields. */
  public boolean isEmpty() {
    return jsonByName.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Extensions that
        && List.copyOf(jsonByName.entrySet()).equals(List.copyOf(that.jsonByName.entrySet()));
  }

  @Override
  public int hashCode() {
    return jsonByName.hashCode();
  }

  @Override
  public String toString() {
    return jsonByName.toString();
  }
}
