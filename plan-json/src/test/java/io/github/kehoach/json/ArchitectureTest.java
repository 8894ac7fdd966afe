package io.github.kehoach.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.kehoach.laws.core.QuietCode;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.kehoach.json");

  @Test
  void jsonKnowsTheModelTheRulesAndJackson() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "io.github.kehoach.core..",
            "io.github.kehoach.rules..",
            "io.github.kehoach.json..",
            "com.fasterxml.jackson..",
            "org.jspecify.annotations..")
        .check(MAIN);
  }

  @Test
  void nothingReadsAClockOrWritesToTheConsole() {
    QuietCode.rule().check(MAIN);
  }
}
