package io.github.kehoach.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kehoach.core.Text;
import io.github.kehoach.core.agency.Agency;
import io.github.kehoach.core.agency.AgencyId;
import io.github.kehoach.core.agency.AgencyRef;
import io.github.kehoach.core.indicator.Indicator;
import io.github.kehoach.core.plan.PartNumber;
import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskPlace;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.tracker.input.Plans;
import io.github.kehoach.tracker.view.Figures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plan 726/KH-UBND as data, held against what is printed in the document. */
class Plan726Test {
  private static final Plan ANNEXES = Plans.read("hai-duong/726");
  private static final Plan BODY = Plans.read("hai-duong/726-body");

  @Test
  void tenSectionsHoldTasks1To81WithoutAGap() {
    assertThat(ANNEXES.sections())
        .extracting(section -> section.number().map(PartNumber::key).orElse(""))
        .containsExactly("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    assertThat(ANNEXES.sections())
        .extracting(section -> section.tasks().size())
        .containsExactly(10, 7, 12, 10, 10, 4, 10, 10, 4, 4);
    assertThat(tasks(ANNEXES))
        .extracting(task -> task.number().map(Object::toString).orElse(""))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 81).mapToObj(String::valueOf).toList());
  }

  @Test
  void everyTaskHasALeadADeliverableAndAPrintedDeadline() {
    assertThat(tasks(ANNEXES))
        .allSatisfy(
            task -> {
              assertThat(task.leads()).isNotEmpty();
              assertThat(task.deliverables()).isNotEmpty();
              assertThat(task.deadlineText()).isPresent();
            });
  }

  @Test
  void theFiguresAreThoseOfTheDocument() {
    Figures figures = Figures.of(ANNEXES);
    assertThat(english(figures.byDeadline()))
        .containsOnly(
            Map.entry("by a date", 58),
            Map.entry("continuous", 11),
            Map.entry("several together", 5),
            Map.entry("waiting for an event", 4),
            Map.entry("recurring", 2),
            Map.entry("by scope", 1));
    assertThat(figures.byLead())
        .containsEntry("Sở Khoa học và Công nghệ", 24)
        .containsEntry("Sở Tài chính", 14)
        .containsEntry("Văn phòng Ủy ban nhân dân tỉnh", 8)
        .containsEntry("Sở Nội vụ", 7)
        .containsEntry("Sở Y tế", 5)
        .containsEntry("Công an tỉnh", 4)
        .containsEntry("Các sở, ban, ngành", 3);
    assertThat(figures.byLead().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(86);
  }

  @Test
  void bothHorizonsHaveTheirIndicators() {
    Map<String, Long> byHorizon =
        ANNEXES.indicators().stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.horizon().map(Object::toString).orElse(""), Collectors.counting()));
    assertThat(byHorizon).containsOnly(Map.entry("2030", 40L), Map.entry("2045", 4L));
    assertThat(ANNEXES.indicators().stream().filter(one -> one.target().isEmpty()))
        .as("the heading of group 7, and 7.8, whose cell cannot be read")
        .extracting(one -> one.number().orElse(""))
        .containsExactly("7", "7.8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hai-duong/726",
        "hai-duong/726-body",
        "hai-duong/so-khcn",
        "hai-duong/so-noi-vu",
        "hai-duong/so-tai-chinh",
        "hau-giang/ke-hoach"
      })
  void everyAgencyThatIsNamedByIdStandsInThePlansDirectory(String name) {
    Plan plan = Plans.read(name);
    Set<AgencyId> known = plan.agencies().stream().map(Agency::id).collect(Collectors.toSet());
    List<AgencyRef> named = new ArrayList<>();
    allTasks(plan)
        .forEach(
            task -> {
              named.addAll(task.leads());
              named.addAll(task.coordinators());
            });
    plan.indicators().forEach(one -> named.addAll(one.monitors()));
    assertThat(named).flatExtracting(ref -> ref.agency().stream().toList()).isSubsetOf(known);
  }

  @Test
  void aCellThatHasNoValueSaysWhy() {
    assertThat(ANNEXES.indicators())
        .filteredOn(one -> one.number().equals(Optional.of("7.8")))
        .flatExtracting(Indicator::doubts)
        .isNotEmpty();
  }

  @Test
  void theBodyStatesTheTasksASecondTimeWithItsOwnTargets() {
    assertThat(BODY.sections()).hasSize(3);
    assertThat(BODY.findSection("II/2").orElseThrow().sections()).hasSize(10);
    assertThat(BODY.indicators()).hasSize(31);
    assertThat(BODY.document()).isEqualTo(ANNEXES.document());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("sampleCells")
  void aSampleCellIsAsPrinted(String file, String pointer, String printed) throws IOException {
    Plan plan = file.equals("726.json") ? ANNEXES : BODY;
    JsonNode cell = new ObjectMapper().readTree(JsonFormat.plans().write(plan)).at(pointer);
    assertThat(cell.asText()).as(file + pointer).isEqualTo(printed);
  }

  static Stream<String[]> sampleCells() throws IOException {
    try (InputStream in = Plan726Test.class.getResourceAsStream("/plans/sample-cells.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", 3));
    }
  }

  private static List<Task> tasks(Plan plan) {
    return plan.tasks().stream()
        .filter(place -> place.parent().isEmpty())
        .map(TaskPlace::task)
        .toList();
  }

  private static Stream<Task> allTasks(Plan plan) {
    return tasks(plan).stream().flatMap(Plan726Test::withParts);
  }

  private static Stream<Task> withParts(Task task) {
    return Stream.concat(Stream.of(task), task.subtasks().stream().flatMap(Plan726Test::withParts));
  }

  private static Map<String, Integer> english(Map<Text, Integer> counts) {
    return counts.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().en(), Map.Entry::getValue));
  }
}
