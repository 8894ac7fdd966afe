package io.github.kehoach.rules;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
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
          .importPackages("io.github.kehoach.rules");

  @Test
  void rulesKnowTheModelAndNothingAbove() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "io.github.kehoach.core..",
            "io.github.kehoach.rules..",
            "org.slf4j..",
            "org.jspecify.annotations..",
            "org.immutables.value..")
        .check(MAIN);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching("io.github.kehoach.rules.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(simpleName("StandardRules"), alwaysTrue())
        .check(MAIN);
  }

  /** Only the table of the standard rules looks into the families; these know the validator. */
  @Test
  void theValidatorDoesNotKnowTheFamilies() {
    noClasses()
        .that()
        .resideInAPackage("io.github.kehoach.rules.check")
        .and()
        .doNotHaveSimpleName("StandardRules")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.github.kehoach.rules.check.*")
        .check(MAIN);
  }

  @Test
  void nothingReadsAClockOrWritesToTheConsole() {
    QuietCode.rule().check(MAIN);
  }
}
