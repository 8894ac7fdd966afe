package io.github.kehoach.ownrules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.laws.core.ModelLaws;
import io.github.kehoach.laws.core.Outcome;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A row is held against the law of copies: what it forgets is named. */
class TaskRowProperties {
  /** A row of columns alone, as it was first: nobody had thought of what a task carries out. */
  private record Columns(String title, String deadline, Optional<String> deadlineText) {
    static Task again(Task task) {
      Columns row =
          new Columns(
              task.title(),
              JsonFormat.deadlines().compact().write(task.deadline()),
              task.deadlineText());
      Deadline read = JsonFormat.deadlines().read(row.deadline);
      return Task.builder()
          .title(row.title)
          .deadline(read)
          .deadlineText(row.deadlineText.orElse(null))
          .build();
    }
  }

  @Property(tries = 200)
  void aRowKeepsEveryTask(@ForAll Task task) {
    ModelLaws.copyEqual(task, same -> TaskRow.of(same).toTask()).check();
  }

  @Example
  void aRowOfColumnsLosesWhatTheTaskCarriesOut() {
    Task task = Task.builder().title("Rà soát quy trình").addCarriesOut(TaskRef.of("28")).build();
    Outcome outcome = ModelLaws.copyEqual(task, Columns::again);
    assertThat(outcome.holds()).isFalse();
    assertThat(outcome.toString()).contains("carriesOut").contains("28");
  }
}
