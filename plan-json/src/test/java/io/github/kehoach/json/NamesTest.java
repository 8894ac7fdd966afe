package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A simple name means one thing in what the three modules export and in their laws. Names of types
 * inside others, such as Builder or Kind, stand beside the outer name, and may come twice; none of
 * them is the name of a type that stands alone.
 */
class NamesTest {
  private static final Set<String> INSIDE =
      Set.of(
          "io.github.kehoach.core.internal",
          "io.github.kehoach.json.form",
          "io.github.kehoach.json.model",
          "io.github.kehoach.json.schema",
          "io.github.kehoach.json.tree");

  @Test
  void aNameMeansOneThing() {
    List<JavaClass> seen =
        Stream.concat(
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                            "io.github.kehoach.core",
                            "io.github.kehoach.rules",
                            "io.github.kehoach.json")
                        .stream(),
                new ClassFileImporter().importPackages("io.github.kehoach.laws").stream())
            .filter(NamesTest::isSeen)
            .toList();
    Map<String, Set<String>> bearers = new TreeMap<>();
    seen.stream()
        .filter(type -> type.getEnclosingClass().isEmpty())
        .forEach(type -> bearers.put(type.getSimpleName(), new TreeSet<>()));
    for (JavaClass type : seen) {
      bearers.computeIfPresent(type.getSimpleName(), (name, all) -> with(type.getName(), all));
    }
    bearers.values().removeIf(all -> all.size() == 1);
    assertThat(bearers).isEmpty();
  }

  /** What a user of the modules or of their laws can name. */
  private static boolean isSeen(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !INSIDE.contains(type.getPackageName())
        && type.getEnclosingClass().map(NamesTest::isSeen).orElse(true);
  }

  private static Set<String> with(String bearer, Set<String> all) {
    all.add(bearer);
    return all;
  }
}
