package io.github.kehoach.laws.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The living specification of one module: every law, where it is proved, and what it catches. */
public final class Spec {
  private final Map<String, String> rows = new TreeMap<>();
  private final List<String> mistakes = new ArrayList<>();

  private Spec() {}

  /** Reads the compiled tests of one module. */
  public static Spec of(Path testClasses) {
    Spec spec = new Spec();
    try (Stream<Path> files = Files.walk(testClasses)) {
      files
          .map(file -> testClasses.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.matches("[^$]+(?<!info)\\.class"))
          .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
          .forEach(spec::scan);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return spec;
  }

  private void scan(String className) {
    Class<?> type;
    try {
      type = Class.forName(className, false, Spec.class.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
    for (Method method : type.getDeclaredMethods()) {
      Law law = method.getAnnotation(Law.class);
      if (law != null) {
        String where = type.getSimpleName() + "." + method.getName();
        if (method.getReturnType() != Claim.class) {
          mistakes.add(where + " returns no claim: " + law.id());
        }
        String row =
            "| `%s` | %s | `%s` | %s |\n".formatted(law.id(), law.says(), where, law.catches());
        if (rows.put(law.id(), row) != null) {
          mistakes.add(where + " states a law that stands elsewhere too: " + law.id());
        }
      }
    }
  }

  /** What is wrong, one sentence each; empty if the specification is whole. */
  public List<String> mistakes() {
    return List.copyOf(mistakes);
  }

  /** The table of laws in Markdown. */
  public String table(String title) {
    return """
        # Laws of %s

        Generated from the tests, which keep it true.

        | law | says | property | broken variant that it catches |
        | --- | --- | --- | --- |
        """
            .formatted(title)
        + String.join("", rows.values());
  }
}
