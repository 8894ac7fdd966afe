package io.github.kehoach.ownrules;

import io.github.kehoach.core.plan.Plan;
import io.github.kehoach.core.plan.Section;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.json.JsonFormat;
import org.jspecify.annotations.Nullable;

/**
 * A row of the province's table: columns to search by, and the whole task as JSON in one column. A
 * row of columns alone loses what no column is for; the tests show it with {@code carriesOut}.
 *
 * @param number as printed
 * @param title what is to be done
 * @param json the task in a plan document
 */
public record TaskRow(@Nullable String number, String title, String json) {
  /** The row of a task. */
  public static TaskRow of(Task task) {
    Plan around = Plan.builder().addSection(Section.builder().addTask(task).build()).build();
    return new TaskRow(
        task.number().map(Object::toString).orElse(null),
        task.title(),
        JsonFormat.plans().compact().write(around));
  }

  /** The task of the row. */
  public Task toTask() {
    return JsonFormat.plans().read(json).sections().get(0).tasks().get(0);
  }
}
