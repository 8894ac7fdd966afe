package io.github.kehoach.json;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayList;
import java.util.List;

/** JSON Pointers (RFC 6901), as problems show them and as {@code Extensions} uses them as keys. */
final class Pointers {
  private Pointers() {}

  /** Pointer to the value that a parser or generator stands at. */
  static String of(JsonStreamContext context) {
    return context.pathAsPointer().toString();
  }

  /** Pointer to the place of an object or list, from its own context. */
  static String ofContainer(JsonStreamContext context) {
    JsonStreamContext parent = context.getParent();
    return parent == null ? "" : of(parent);
  }

  /** The last steps on the way to an object or list, from its own context. */
  static String lastSteps(JsonStreamContext context, int steps) {
    StringBuilder pointer = new StringBuilder();
    JsonStreamContext at = context;
    for (int i = 0; i < steps; i++) {
      at = at.getParent();
      pointer.insert(
          0,
          "/"
              + (at.inArray()
                  ? String.valueOf(at.getCurrentIndex())
                  : escaped(at.getCurrentName())));
    }
    return pointer.toString();
  }

  /** Key under which a carrier keeps an unknown field of its own. */
  static String ownKey(String name) {
    return name.isEmpty() || name.startsWith("/") ? "/" + escaped(name) : name;
  }

  static boolean isPointer(String key) {
    return key.startsWith("/");
  }

  /** The steps of a pointer, unescaped. */
  static List<String> steps(String pointer) {
    List<String> steps = new ArrayList<>();
    for (String step : pointer.split("/", -1)) {
      steps.add(unescaped(step));
    }
    return steps.subList(1, steps.size());
  }

  /** The pointer without its last step. */
  static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  /** The name that the last step of a pointer means. */
  static String lastName(String pointer) {
    return unescaped(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  private static String unescaped(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }

  static String escaped(String name) {
    return name.indexOf('~') < 0 && name.indexOf('/') < 0
        ? name
        : name.replace("~", "~0").replace("/", "~1");
  }
}
