package io.github.kehoach.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.kehoach.laws.core.QuietCode;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.kehoach.core");

  @Test
  void theModelNeedsNothingButTheJdkAtRunTime() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "io.github.kehoach.core..",
            "org.jspecify.annotations..",
            "org.immutables.value..")
        .check(MAIN);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.github.kehoach.core.(*)").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void nothingReadsAClockOrWritesToTheConsole() {
    QuietCode.rule().check(MAIN);
  }
}
