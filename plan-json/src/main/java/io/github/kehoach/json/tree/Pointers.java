package io.github.kehoach.json.tree;

import java.util.ArrayList;
import java.util.List;

/** JSON Pointers (RFC 6901), as problems show them and as {@code Extensions} uses them as keys. */
public final class Pointers {
  private Pointers() {}

  /** Key under which an object keeps an unknown field of its own. */
  public static String ownKey(String name) {
    return name.isEmpty() || name.startsWith("/") ? "/" + escaped(name) : name;
  }

  /** Whether a key means a field of an object further inside. */
  public static boolean isInside(String key) {
    return key.lastIndexOf('/') > 0 && isPointer(key);
  }

  /** Whether a key is a pointer and not a name. */
  public static boolean isPointer(String key) {
    return key.startsWith("/");
  }

  /** The steps of a pointer, unescaped. */
  public static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>();
    for (String step : pointer.split("/", -1)) {
      steps.add(unescaped(step));
    }
    return steps.subList(1, steps.size());
  }

  /** The pointer without its last step. */
  public static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  /** The name that the last step of a pointer means. */
  public static String lastName(String pointer) {
    return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  private static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }

  /** A name as a step of a pointer. */
  public static String escaped(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }
}
