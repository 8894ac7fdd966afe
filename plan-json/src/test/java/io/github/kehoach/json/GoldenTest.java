package io.github.kehoach.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.json.form.ChoiceForm;
import io.github.kehoach.json.form.Form;
import io.github.kehoach.json.form.ListForm;
import io.github.kehoach.json.form.ObjectForm;
import io.github.kehoach.json.form.Part.Field;
import io.github.kehoach.json.model.AgencyForms;
import io.github.kehoach.json.model.CheckForms;
import io.github.kehoach.json.model.LedgerForms;
import io.github.kehoach.json.model.PlanForms;
import io.github.kehoach.json.model.StatusForms;
import io.github.kehoach.rules.check.Severity;
import io.github.kehoach.rules.status.Attainment;
import io.github.kehoach.rules.status.DueStatus;
import io.github.kehoach.rules.status.FactIssue;
import io.github.kehoach.rules.status.TaskFlag;
import io.github.kehoach.rules.status.TaskState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private static final Extensions BESIDE = beside("x-guiBoi", "\"trục liên thông\"");

  /** Rule sets, reports and statuses carry no unknown fields: theirs stand beside them too. */
  private static Extensions beside(String... fields) {
    Map<String, String> all = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      all.put(fields[i], fields[i + 1]);
    }
    return Extensions.of(all);
  }

  /**
   * A document of a version.
   *
   * @param name folder and file
   * @param body the field that holds it
   * @param beside what stands beside the value
   */
  private record Golden<T>(
      String name, String body, JsonFormat<T> format, Form<T> form, T value, Extensions beside) {
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
        new Golden<>(
            "kehoach-1/plan", "plan", JsonFormat.plans(), PlanForms.PLAN, Golden1.plan(), BESIDE),
        new Golden<>(
            "kehoach-1/ledger",
            "ledger",
            JsonFormat.ledgers(),
            LedgerForms.LEDGER,
            Golden1.ledger(),
            BESIDE),
        new Golden<>(
            "kehoach-1/directory",
            "directory",
            JsonFormat.directories(),
            AgencyForms.DIRECTORY,
            Golden1.directory(),
            BESIDE),
        new Golden<>(
            "kehoach-1/rule-set",
            "ruleSet",
            JsonFormat.ruleSets(),
            CheckForms.RULE_SELECTION,
            Golden1Results.ruleSet(),
            beside(
                "/ruleSet/suppress/0/x-ngay", "\"2025-02-28\"", "x-guiBoi", "\"trục liên thông\"")),
        new Golden<>(
            "kehoach-1/report",
            "report",
            JsonFormat.reports(),
            CheckForms.REPORT,
            Golden1Results.report(),
            beside("/report/findings/1/text/x-fr", "\"Personne.\"", "x-guiBoi", "1.50")),
        new Golden<>(
            "kehoach-1/status",
            "status",
            JsonFormat.statuses(),
            StatusForms.STATUS,
            Golden1Results.status(),
            beside("/status/tasks/0/due/1/x-gio", "[17,30]", "x-guiBoi", "null")));
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
    assertThat(result.unknown()).isEqualTo(golden.beside());
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

  @ParameterizedTest
  @MethodSource("documents")
  void whatWasWrittenFitsItsSchema(Golden<?> golden) throws IOException {
    String type = golden.name().substring(golden.name().indexOf('/') + 1);
    assertThat(Documents.schemaAccepts(type, Files.readString(golden.file(".json")))).isTrue();
  }

  @Test
  void everyFieldAndEveryKindOfEveryFormIsThere() throws IOException {
    Set<String> there = new TreeSet<>();
    Set<String> due = new TreeSet<>();
    for (Golden<?> golden : documents()) {
      JsonNode tree = new ObjectMapper().readTree(golden.file(".json").toFile());
      collect(golden.form(), tree.get(golden.body()), there, due);
    }
    assertThat(due).hasSizeGreaterThan(100);
    assertThat(there).containsAll(due);
  }

  /** Walks a document and the forms that read it. */
  private static void collect(Form<?> form, JsonNode node, Set<String> there, Set<String> due) {
    if (form instanceof ChoiceForm<?> choice) {
      String kind = node.path(ChoiceForm.KIND).asText();
      choice.kinds().forEach(each -> due.add(choice.type().getSimpleName() + " " + each));
      there.add(choice.type().getSimpleName() + " " + kind);
      collect(choice.variant(kind), node, there, due);
    } else if (form instanceof ObjectForm<?> object) {
      for (Field<?, ?> field : object.fields()) {
        due.add(object.name() + " " + field.name());
        if (node.has(field.name())) {
          there.add(object.name() + " " + field.name());
          collect(field.form(), node.get(field.name()), there, due);
        }
      }
    } else if (form instanceof ListForm<?> list) {
      node.forEach(element -> collect(list.element(), element, there, due));
    }
  }

  @Test
  void everyCodeIsThere() throws IOException {
    String status = Files.readString(FOLDER.resolve("kehoach-1/status.json"));
    Stream.of(
            TaskState.values(),
            TaskFlag.values(),
            FactIssue.values(),
            DueStatus.State.values(),
            Attainment.Kind.values())
        .flatMap(Stream::of)
        .forEach(code -> assertThat(status).contains("\"" + code + "\""));
    String others =
        Files.readString(FOLDER.resolve("kehoach-1/rule-set.json"))
            + Files.readString(FOLDER.resolve("kehoach-1/report.json"));
    Stream.of(Severity.values()).forEach(code -> assertThat(others).contains("\"" + code + "\""));
  }

  @Test
  void everyFileOfEveryVersionIsTried() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(files.filter(Files::isRegularFile))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      documents().stream()
                          .flatMap(
                              golden -> Stream.of(golden.file(".json"), golden.file(".canonical"))),
                      GoldenStreamTest.files())
                  .toList());
    }
  }
}
