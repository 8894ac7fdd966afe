package io.github.kehoach.laws.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Task;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class AnyTableTest {
  private static <T> List<T> sample(Arbitrary<T> values, int size) {
    return values.sampleStream().limit(size).toList();
  }

  private static List<Task> tasks(Plan plan) {
    return plan.sections().stream().flatMap(section -> section.tasks().stream()).toList();
  }

  @Example
  void textsBeginWithEverythingThatAGuardLooksFor() {
    Set<Character> first =
        sample(AnyTable.text(), 2_000).stream()
            .map(text -> text.charAt(0))
            .collect(Collectors.toSet());
    assertThat(first).contains('=', '+', '-', '@', '\t', '\r', '\n', '\'', '＝', '＋', '－', '＠', ' ');
  }

  @Example
  void textsHoldWhatReadersTripOver() {
    String all = String.join("", sample(AnyTable.text(), 500));
    assertThat(all).contains("\"", ",", ";", "\r\n", "\\", "[", "]", "|", ":");
  }

  @Example
  void plansHaveHardTextsAndPartsAndSectionsWithoutTasks() {
    List<Plan> plans = sample(AnyTable.plan(), 200);
    assertThat(plans).anyMatch(plan -> tasks(plan).stream().anyMatch(AnyTableTest::isHard));
    assertThat(plans)
        .anyMatch(plan -> tasks(plan).stream().anyMatch(task -> !task.subtasks().isEmpty()));
    assertThat(plans)
        .anyMatch(plan -> plan.sections().stream().anyMatch(one -> one.tasks().isEmpty()));
    assertThat(plans).anyMatch(plan -> plan.sections().isEmpty());
    assertThat(plans)
        .anyMatch(plan -> plan.tasks().stream().anyMatch(place -> place.sections().size() > 1));
    assertThat(plans)
        .anyMatch(
            plan -> plan.tasks().stream().anyMatch(place -> place.task().funding().isPresent()));
  }

  private static boolean isHard(Task task) {
    return task.title().indexOf('"') >= 0 || task.title().indexOf('\n') >= 0;
  }

  @Example
  void damageChangesMostTablesAndMakesThemShorterAndLonger() {
    String table = "Level,Title\r\n1,\"a\"\r\n";
    List<String> damaged = sample(AnyTable.damaged(Arbitraries.just(table)), 300);
    assertThat(damaged).filteredOn(text -> !text.equals(table)).hasSizeGreaterThan(200);
    assertThat(damaged).anyMatch(text -> text.length() < table.length());
    assertThat(damaged).anyMatch(text -> text.length() > table.length());
  }
}
