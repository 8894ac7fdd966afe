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
import net.jqwik.api.Property;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The living specification of one module: every law with the property that checks it and the
 * planted bug that shows it can fail. A property is the law itself, or has the law's id as its
 * label; a planted bug is part of its claim, or an example labelled {@code planted: <id>}.
 */
public final class Spec {
  private final Map<String, String> laws = new TreeMap<>();
  private final Map<String, String> properties = new TreeMap<>();
  private final Map<String, String> planted = new TreeMap<>();
  private final List<String> mistakes = new ArrayList<>();

  private Spec() {}

  /** Reads the compiled tests of one module. */
  public static Spec of(Path testClasses) {
    Spec spec = new Spec();
    try (Stream<Path> files = Files.walk(testClasses)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> testClasses.relativize(file).toString())
          .map(file -> file.substring(0, file.length() - 6).replace('/', '.').replace('\\', '.'))
          .filter(name -> !name.endsWith("info") && name.indexOf('$') < 0)
          .sorted()
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
      String where = "`" + type.getSimpleName() + "." + method.getName() + "`";
      boolean isProperty = AnnotationSupport.isAnnotated(method, Property.class);
      Law law = method.getAnnotation(Law.class);
      if (law != null) {
        put(laws, law.id(), law.says());
      }
      String label = TiedToLaw.label(method).filter(any -> isProperty).orElse("");
      if (label.startsWith(TiedToLaw.PLANTED)) {
        put(planted, label.substring(TiedToLaw.PLANTED.length()), where);
      } else if (!label.isEmpty()) {
        put(properties, label, where);
        if (method.getReturnType() == Claim.class) {
          put(planted, label, law == null ? where : law.catches());
        }
      }
    }
  }

  private void put(Map<String, String> map, String id, String value) {
    String other = map.put(id, value);
    if (other != null) {
      mistakes.add(id + " stands twice: " + other + " and " + value);
    }
  }

  /** What is missing or stands twice, one sentence each; empty if the specification is whole. */
  public List<String> mistakes() {
    List<String> all = new ArrayList<>(mistakes);
    laws.keySet().stream()
        .filter(id -> !properties.containsKey(id))
        .forEach(id -> all.add("law " + id + " has no property labelled with it"));
    laws.keySet().stream()
        .filter(id -> planted.getOrDefault(id, "").isEmpty())
        .forEach(id -> all.add("law " + id + " has no planted bug"));
    properties.keySet().stream()
        .filter(id -> !laws.containsKey(id))
        .forEach(id -> all.add("property " + properties.get(id) + " names no law: " + id));
    planted.keySet().stream()
        .filter(id -> !laws.containsKey(id))
        .forEach(id -> all.add("planted bug " + planted.get(id) + " names no law: " + id));
    return all;
  }

  /** The table of laws in Markdown. */
  public String table(String title) {
    StringBuilder out = new StringBuilder("# Laws of ").append(title).append("\n\n");
    out.append("Generated from the tests, which keep it true.\n\n");
    out.append("| law | says | property | shown to fail by |\n| --- | --- | --- | --- |\n");
    laws.forEach(
        (id, says) ->
            out.append("| `")
                .append(id)
                .append("` | ")
                .append(says)
                .append(" | ")
                .append(properties.get(id))
                .append(" | ")
                .append(planted.get(id))
                .append(" |\n"));
    return out.toString();
  }
}
