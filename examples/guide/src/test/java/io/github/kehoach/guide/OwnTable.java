package io.github.kehoach.guide;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.core.plan.Task;
import io.github.kehoach.core.plan.TaskRef;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.laws.core.ModelLaws;
import java.io.PrintStream;

/** A table of one's own, tested with the laws of the library. */
final class OwnTable {
  // page: row
  /** A row that forgets who coordinates, what must come out and what the task carries out. */
  record ShortRow(String number, String title, String deadline, String deadlineText) {
    static ShortRow of(Task task) {
      return new ShortRow(
          task.number().map(Object::toString).orElse(null),
          task.title(),
          JsonFormat.deadlines().compact().write(task.deadline()),
          task.deadlineText().orElse(null));
    }

    Task toTask() {
      return Task.builder()
          .number(number)
          .title(title)
          .deadline(JsonFormat.deadlines().read(deadline))
          .deadlineText(deadlineText)
          .build();
    }
  }

  // end

  private OwnTable() {}

  static void run(PrintStream out, Language language) {
    // page: law
    Task task =
        Task.builder()
            .number("1")
            .title("Rà soát quy trình")
            .deadline(Deadline.by(CalendarPeriod.month(2025, 5)))
            .addCarriesOut(TaskRef.of("28"))
            .build();
    out.println(ModelLaws.copyEqual(task, same -> ShortRow.of(same).toTask()));
    // end
  }
}
