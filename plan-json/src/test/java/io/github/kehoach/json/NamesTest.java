package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A simple name means one thing in the three modules, their main code and their laws. */
class NamesTest {
  /** Nested names that say nothing without the name around them. */
  private static final Set<String> ROLES = Set.of("Builder", "Cases", "Kind", "Type");

  @Test
  void aNameMeansOneThing() {
    Map<String, Set<String>> bearers = new TreeMap<>();
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
        .forEach(
            type ->
                bearers
                    .computeIfAbsent(type.getSimpleName(), any -> new TreeSet<>())
                    .add(type.getName()));
    bearers.keySet().removeAll(ROLES);
    bearers.values().removeIf(all -> all.size() == 1);
    assertThat(bearers).isEmpty();
  }

  /** Top-level types, and those nested in public ones that are public too. */
  private static boolean isSeen(JavaClass type) {
    if (type.isAnonymousClass() || type.isLocalClass() || type.getSimpleName().isEmpty()) {
      return false;
    }
    return type.getEnclosingClass()
        .map(outer -> isPublic(type) && isPublic(outer) && isSeen(outer))
        .orElse(!type.getSimpleName().equals("package-info"));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }
}
