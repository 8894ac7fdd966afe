package io.github.kehoach.tracker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String TRACKER = "io.github.kehoach.tracker.";
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.kehoach.tracker");

  @Test
  void theCommandStandsOnThePublicApiAlone() {
    noClasses()
        .that()
        .resideInAPackage("io.github.kehoach.tracker..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.kehoach.core.internal..")
        .check(ALL);
  }

  @Test
  void whatEmbeddersCopyKnowsNothingOfTheCommandLine() {
    noClasses()
        .that()
        .resideInAPackage(TRACKER + "input")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", TRACKER + "command", TRACKER + "view", TRACKER + "console")
        .check(ALL);
  }

  @Test
  void commandsAskInputAndViewsAndNeverTheOtherWayRound() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("command")
        .definedBy(TRACKER + "command")
        .layer("view")
        .definedBy(TRACKER + "view")
        .layer("input")
        .definedBy(TRACKER + "input")
        .layer("console")
        .definedBy(TRACKER + "console")
        .whereLayer("command")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("view")
        .mayOnlyBeAccessedByLayers("command")
        .whereLayer("input")
        .mayOnlyBeAccessedByLayers("command", "view")
        .check(ALL);
  }
}
