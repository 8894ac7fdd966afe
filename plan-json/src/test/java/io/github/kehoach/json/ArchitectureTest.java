package io.github.kehoach.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.kehoach.laws.core.QuietCode;
import java.util.stream.Stream;
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
            "tools.jackson..",
            "org.slf4j..",
            "org.jspecify.annotations..")
        .check(MAIN);
  }

  /** An embedder on another version of Jackson, or on none, must not see ours. */
  @Test
  void onlyTheModuleShowsJackson() {
    classes()
        .that()
        .arePublic()
        .and()
        .resideInAnyPackage("io.github.kehoach.json", "io.github.kehoach.json.stream")
        .and()
        .doNotBelongToAnyOf(KeHoachModule.class, ProblemsInMapperException.class)
        .should(showNothingOf("com.fasterxml.jackson"))
        .check(MAIN);
  }

  /** Who has no Jackson 3 on the path must not miss it. */
  @Test
  void onlyItsOwnPackageKnowsJackson3() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.github.kehoach.json.jackson3")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..")
        .check(MAIN);
  }

  @Test
  void theModuleWouldBeFound() {
    assertThat(
            classes()
                .that()
                .belongToAnyOf(KeHoachModule.class)
                .should(showNothingOf("com.fasterxml.jackson"))
                .evaluate(MAIN)
                .hasViolation())
        .isTrue();
  }

  /** Supertypes, and what members that others can see take, give, hold, throw and are marked by. */
  private static ArchCondition<JavaClass> showNothingOf(String library) {
    return new ArchCondition<>("show nothing of " + library) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaClass> above =
            Stream.concat(
                type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
        Stream<JavaClass> members =
            type.getMembers().stream()
                .filter(
                    member ->
                        member.getModifiers().contains(JavaModifier.PUBLIC)
                            || member.getModifiers().contains(JavaModifier.PROTECTED))
                .flatMap(member -> member.getAllInvolvedRawTypes().stream());
        Stream<JavaClass> thrown =
            type.getCodeUnits().stream().flatMap(unit -> unit.getExceptionTypes().stream());
        Stream<JavaClass> marks =
            type.getAnnotations().stream().map(annotation -> annotation.getRawType());
        Stream.of(above, members, thrown, marks)
            .flatMap(types -> types)
            .filter(shown -> shown.getPackageName().startsWith(library))
            .forEach(
                shown ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " shows " + shown.getName())));
      }
    };
  }

  @Test
  void nothingReadsAClockOrWritesToTheConsole() {
    QuietCode.rule().check(MAIN);
  }
}
