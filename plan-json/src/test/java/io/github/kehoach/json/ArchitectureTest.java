package io.github.kehoach.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.kehoach.json");

  @Test
  void nothingIsNeededButTheModelTheRulesAndJackson() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "io.github.kehoach.core..",
            "io.github.kehoach.rules",
            "io.github.kehoach.json..",
            "com.fasterxml.jackson..",
            "org.jspecify.annotations..")
        .check(MAIN);
  }

  @Test
  void onlyTheModuleKnowsMappers() {
    noClasses()
        .that()
        .haveNameNotMatching(
            ".*\\.(KeHoachModule|Bindings|FormSerializer|FormDeserializer|Replay)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson.databind..")
        .check(MAIN);
  }

  @Test
  void nothingReflectsReadsAClockOrWritesToTheConsole() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.lang.reflect..")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(MAIN);
  }
}
