package io.github.kehoach.rules.place;

import io.github.kehoach.core.Text;
import io.github.kehoach.rules.text.Said;
import java.util.Comparator;
import java.util.Objects;

/**
 * Where in a plan, for machines and for people. Immutable and thread-safe.
 *
 * <p>The pointer is exact for one file and moves when something is inserted before it. The key
 * names what stands there and stays: {@code section/I}, {@code section/I/task/15}, {@code
 * section/2.1/task/a}, {@code indicator/7.1/2030}, {@code agency/so-y-te}. Suppressions go by it.
 *
 * <p>Laws: {@code check-pointer-resolves}.
 *
 * @param pointer JSON Pointer (RFC 6901) from the plan, such as {@code /sections/0/tasks/4/leads}
 * @param key what stands there, by its own names, each kind before its name; in a name {@code /} is
 *     {@code ~1} and {@code ~} is {@code ~0}; empty for the plan as a whole
 * @param subject what stands there, for people, such as "nhiệm vụ 15" and "task 15"
 */
public record Place(String pointer, String key, Text subject) {
  /** Refuses null. */
  public Place {
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(subject, "subject");
  }

  /** A place of the plan as a whole. */
  public Place(String pointer, Text subject) {
    this(pointer, "", subject);
  }

  /** Orders places as a person reads a plan: from top to bottom. */
  public static Comparator<Place> readingOrder() {
    return (one, other) -> ReadingOrder.compare(one.pointer, other.pointer);
  }

  /** What stands here, as a value in a finding. */
  public Said said() {
    return new Said(key, subject);
  }

  /** This place under another name for people. */
  public Place called(Text other) {
    return new Place(pointer, key, other);
  }

  /** A field of what stands here. */
  public Place field(String name) {
    return new Place(pointer + "/" + escaped(name), key, subject);
  }

  /** An element of an array that stands here. */
  public Place element(int index) {
    return new Place(pointer + "/" + index, key, subject);
  }

  /** A name as it stands in a pointer or key. */
  public static String escaped(String name) {
    return name.indexOf('/') < 0 && name.indexOf('~') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }
}
