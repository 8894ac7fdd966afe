package io.github.kehoach.guide;

import io.github.kehoach.core.Language;
import io.github.kehoach.core.deadline.Deadline;
import io.github.kehoach.core.period.CalendarPeriod;
import io.github.kehoach.json.JsonFormat;
import io.github.kehoach.rules.schedule.DeadlineResolver;
import io.github.kehoach.rules.schedule.Occurrence;
import io.github.kehoach.rules.schedule.ResolveContext;
import io.github.kehoach.rules.schedule.Schedule;
import io.github.kehoach.rules.wording.deadline.DeadlineWording;
import java.io.PrintStream;
import java.time.LocalDate;

/** A deadline in a column of a database. */
final class DeadlineColumn {
  private DeadlineColumn() {}

  static void run(PrintStream out, Language language) {
    // page: column
    CalendarPeriod issued = CalendarPeriod.day(2025, 1, 10);
    Deadline deadline = DeadlineWording.read("ngày 25 hằng tháng", issued).deadline();

    JsonFormat<Deadline> format = JsonFormat.deadlines().compact();
    String column = format.write(deadline);
    out.println(column);
    out.println(format.read(column).equals(deadline));
    // end
    // page: days
    ResolveContext context = ResolveContext.since(LocalDate.of(2025, 1, 10));
    Schedule schedule =
        DeadlineResolver.resolve(deadline, context, CalendarPeriod.quarter(2025, 1).days());
    for (Occurrence occurrence : schedule.occurrences()) {
      out.println(
          "insert into task_due (task_id, due_day) values (17, '" + occurrence.day() + "')");
    }
    // end
  }
}
