package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.core.Extensions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of every released version, one folder a version, as they were written then. They are
 * added to and never changed: what was written must be read for ever, to the same value, and give
 * the same digest.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private record Golden<T>(String name, JsonFormat<T> format, Form<T> form, T value) {
    Path file(String suffix) {
      return FOLDER.resolve(name + suffix);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Golden<?>> documents() {
    return List.of(
        new Golden<>("kehoach-1/plan", JsonFormat.plans(), PlanForm.PLAN, Golden1.plan()),
        new Golden<>("kehoach-1/ledger", JsonFormat.ledgers(), LedgerForm.LEDGER, Golden1.ledger()),
        new Golden<>(
            "kehoach-1/directory",
            JsonFormat.directories(),
            DirectoryForm.DIRECTORY,
            Golden1.directory()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatWasWrittenIsReadForEver(Golden<?> golden) throws IOException {
    isRead(golden);
  }

  private static <T> void isRead(Golden<T> golden) throws IOException {
    ReadResult<T> result = golden.format().check(golden.file(".json"));
    assertThat(result.problems()).isEmpty();
    assertThat(result.orThrow()).isEqualTo(golden.value());
    assertThat(result.unknown())
        .isEqualTo(Extensions.none().with("x-guiBoi", "\"trục liên thông\""));
    assertThat(result.informations())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.UNKNOWN_FIELD);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatWasReadIsWrittenToTheByte(Golden<?> golden) throws IOException {
    isWritten(golden);
  }

  private static <T> void isWritten(Golden<T> golden) throws IOException {
    JsonFormat<T> format =
        golden.format().with(golden.format().check(golden.file(".json")).unknown());
    assertThat(format.write(golden.value()) + "\n")
        .isEqualTo(Files.readString(golden.file(".json")));
    assertThat(new String(format.canonical(golden.value()), StandardCharsets.UTF_8))
        .isEqualTo(Files.readString(golden.file(".canonical")));
  }

  @Test
  void everyFieldAndEveryKindOfEveryFormIsThere() throws IOException {
    Set<String> there = new TreeSet<>();
    Set<String> due = new TreeSet<>();
    for (Golden<?> golden : documents()) {
      JsonNode tree = new ObjectMapper().readTree(golden.file(".json").toFile());
      String name = golden.name().substring(golden.name().indexOf('/') + 1);
      collect(golden.form(), tree.get(name), there, due);
    }
    assertThat(due).hasSizeGreaterThan(100);
    assertThat(there).containsAll(due);
  }

  /** Walks a document and the forms that read it. */
  private static void collect(Form<?> form, JsonNode node, Set<String> there, Set<String> due) {
    if (form instanceof ChoiceForm<?> choice) {
      choice.kinds().forEach(kind -> due.add(choice.getClass().getSimpleName() + " " + kind));
      there.add(choice.getClass().getSimpleName() + " " + node.path(ChoiceForm.KIND).asText());
      collect(choice.variant(node.path(ChoiceForm.KIND).asText()), node, there, due);
    } else if (form instanceof ObjectForm<?> object) {
      String type = object.type() + " ";
      object.names().forEach(name -> due.add(type + name));
      node.properties()
          .forEach(
              field -> {
                there.add(type + field.getKey());
                Form<?> inner = object.inner(field.getKey());
                if (inner != null) {
                  collect(inner, field.getValue(), there, due);
                }
              });
    } else if (form instanceof ListForm<?> list) {
      node.forEach(element -> collect(list.inner("0"), element, there, due));
    }
  }

  @Test
  void everyFileOfEveryVersionIsTried() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(files.filter(Files::isRegularFile))
          .containsExactlyInAnyOrderElementsOf(
              documents().stream()
                  .flatMap(golden -> Stream.of(golden.file(".json"), golden.file(".canonical")))
                  .toList());
    }
  }
}
