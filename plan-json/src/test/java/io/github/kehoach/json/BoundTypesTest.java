package io.github.kehoach.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.period.DayRange;
import io.github.kehoach.json.jackson3.KeHoachJackson3Module;
import io.github.kehoach.json.model.Forms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public type of the model and of the rules has a JSON form, or it is said why not. */
class BoundTypesTest {
  private static final Path FORMAT = Path.of("FORMAT.md");

  /** Builders, visitors and exceptions are no values. */
  private static final Pattern NO_VALUE = Pattern.compile(".*(?:Builder|Cases|Exception)");

  private static final Pattern ROW = Pattern.compile("`((?:core|rules)\\.[\\w.*]+)`");

  @Test
  void everyPublicTypeHasAFormOrAReasonWhyNot() throws IOException {
    List<String> without = new ArrayList<>();
    for (JavaClass type : publicTypes()) {
      if (Forms.of(type.reflect()).isEmpty()) {
        without.add(type.getName().replace("io.github.kehoach.", "").replace('$', '.'));
      }
    }
    Set<String> unexplained = new TreeSet<>(without);
    for (String line : Files.readString(FORMAT).lines().toList()) {
      Matcher row = ROW.matcher(line);
      while (line.startsWith("| `") && row.find()) {
        Pattern types =
            Pattern.compile(row.group(1).replace(".*", "*").replace(".", "\\.").replace("*", ".*"));
        assertThat(without).as(row.group(1)).anyMatch(types.asMatchPredicate());
        unexplained.removeIf(types.asMatchPredicate());
      }
    }
    assertThat(unexplained).isEmpty();
  }

  private static Iterable<JavaClass> publicTypes() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("io.github.kehoach.core", "io.github.kehoach.rules")
        .that(
            new DescribedPredicate<>("public values") {
              @Override
              public boolean test(JavaClass type) {
                return isPublic(type)
                    && !type.isAnnotation()
                    && !type.getPackageName().endsWith(".core.internal")
                    && !type.getPackageName().endsWith(".rules.likeness")
                    && !type.getPackageName().startsWith("io.github.kehoach.laws")
                    && !NO_VALUE.matcher(type.getName()).matches();
              }
            });
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(BoundTypesTest::isPublic).orElse(true);
  }

  @Test
  void thePageNamesEveryTypeThatHasAForm() throws IOException {
    String types =
        Forms.all().stream()
            .map(bound -> "`" + name(bound.type()) + "`")
            .sorted()
            .collect(joining(", ", "", "\n"));
    GeneratedPart.check(FORMAT, "types", types);
  }

  private static String name(Class<?> type) {
    return type.isMemberClass()
        ? type.getDeclaringClass().getSimpleName() + "." + type.getSimpleName()
        : type.getSimpleName();
  }

  @Test
  void aTypeWithoutAFormIsRefusedAndNotGuessed() {
    DayRange days = CalendarPeriod.year(2025).days();
    String why = "DayRange has no JSON form; put what you need of it in a type of your own";
    ObjectMapper mapper = new ObjectMapper().registerModule(new KeHoachModule());
    assertThatThrownBy(() -> mapper.writeValueAsString(Stream.of(days).toList()))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageStartingWith(why);
    assertThatThrownBy(() -> mapper.readValue("{}", DayRange.class))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageStartingWith(why);
    tools.jackson.databind.ObjectMapper mapper3 =
        tools.jackson.databind.json.JsonMapper.builder()
            .addModule(new KeHoachJackson3Module())
            .build();
    assertThatThrownBy(() -> mapper3.writeValueAsString(days)).hasMessageStartingWith(why);
    assertThatThrownBy(() -> mapper3.readValue("{}", DayRange.class)).hasMessageStartingWith(why);
  }

  @Test
  void aFormatExistsForEveryBoundType() {
    Set<Class<?>> types = new HashSet<>();
    Forms.all().forEach(bound -> assertThat(types.add(bound.type())).isTrue());
    types.forEach(type -> assertThat(JsonFormat.of(type)).isNotNull());
  }
}
